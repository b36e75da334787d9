import { expect, test } from 'vitest';
import { GOALS, renamed, sameWording } from './settings';

test('a country counts as renamed when any language says otherwise', () => {
  const shipped = { MA: { fr: 'Maroc' }, PS: { fr: 'Territoires palestiniens', en: 'Palestine' } };
  expect(renamed(shipped, shipped)).toEqual([]);
  expect(renamed({ ...shipped, PS: { fr: 'Palestine', en: 'Palestine' } }, shipped)).toEqual(['PS']);
  expect(renamed({ MA: { fr: 'Maroc', ar: 'المغرب' } }, shipped)).toEqual(['MA']);
});

test('languages in which nothing is said make no difference', () => {
  expect(sameWording({ fr: 'Maroc', ar: ' ' }, { fr: ' Maroc' })).toBe(true);
  expect(sameWording({ fr: 'Maroc' }, { en: 'Maroc' })).toBe(false);
});

test('there are seventeen goals', () => {
  expect(GOALS.at(0)).toBe('1');
  expect(GOALS.at(-1)).toBe('17');
});
