import { expect, test } from 'vitest';
import { sidesOf } from './letterhead';

const lines = { fr: 'Commune de Tanger', ar: 'جماعة طنجة', en: 'Commune of Tangier' };

test('Latin stands first and Arabic opposite, whichever language is read', () => {
  const told = (lang: string) => sidesOf(lines, lang).map((side) => side.lang);
  expect(told('fr')).toEqual(['fr', 'ar']);
  expect(told('ar')).toEqual(['fr', 'ar']);
  expect(told('en')).toEqual(['en', 'ar']);
});

test('a column in which nothing is said is not there', () => {
  expect(sidesOf({ fr: ' ', ar: 'أ' }, 'fr')).toEqual([{ lang: 'ar', text: 'أ' }]);
  expect(sidesOf({}, 'fr')).toEqual([]);
});
