import { expect, test } from 'vitest';
import { exampleOf } from './reference';

test('a pattern is shown as its first number of the year', () => {
  expect(exampleOf('TNG-{year}-{number:3}', 2026)).toBe('TNG-2026-001');
  expect(exampleOf('{number}/{year}', 2026)).toBe('1/2026');
});
