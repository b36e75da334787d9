import { expect, test } from 'vitest';
import { exampleOf, fileNameOf } from './reference';

test('a pattern is shown as its first number of the year', () => {
  expect(exampleOf('TNG-{year}-{number:3}', 2026)).toBe('TNG-2026-001');
  expect(exampleOf('{number}/{year}', 2026)).toBe('1/2026');
});

test('a file is named after its home, without what a file name cannot hold', () => {
  expect(fileNameOf({ ar: 'طنجة', fr: 'Ville de Tanger/Tétouan' })).toBe('Ville de Tanger Tétouan');
  expect(fileNameOf({ ar: 'طنجة' })).toBe('طنجة');
  expect(fileNameOf({})).toBe('Tawama');
});
