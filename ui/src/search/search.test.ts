import { expect, test } from 'vitest';
import type { FoundRecord } from '../bindings';
import { isInName, written } from './search';

function hit(passage: FoundRecord['passage'], ...texts: string[]): FoundRecord {
  const record = { id: 'a', kind: 'partner' as const, name: { fr: 'Tanger', ar: 'طنجة' }, hint: {} };
  return { record, archived: false, passage, pieces: texts.map((text, at) => ({ text, matched: at === 0 })) };
}

test('the marks stand in the name when that is where it was found, as it is shown', () => {
  expect(isInName(hit('name', 'Tan', 'ger'), 'fr')).toBe(true);
  expect(isInName(hit('name', 'طنجة'), 'fr')).toBe(false);
  expect(isInName(hit('name', 'طنجة'), 'ar')).toBe(true);
  expect(isInName(hit('note', 'Tanger'), 'fr')).toBe(false);
  expect(isInName(hit(null), 'fr')).toBe(false);
});

test('pieces put together are what is written', () => {
  expect(written(hit('name', 'Tan', 'ger').pieces)).toBe('Tanger');
});
