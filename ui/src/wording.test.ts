import { expect, test } from 'vitest';
import { folded, isBlank, nameOf, namesAsked, others, pick, tidied } from './wording';

test('the wanted language is shown, or the one that stands in for it', () => {
  const name = { ar: 'القدس', en: 'Al-Quds' };
  expect(pick(name, 'ar')).toEqual({ lang: 'ar', text: 'القدس' });
  expect(pick(name, 'fr')).toEqual({ lang: 'en', text: 'Al-Quds' });
  expect(pick({ es: 'Tánger' }, 'fr')).toEqual({ lang: 'es', text: 'Tánger' });
  expect(pick({ fr: ' ' }, 'fr')).toBeUndefined();
});

test('the other languages are those that say something', () => {
  expect(others({ fr: 'Tanger', ar: 'طنجة', en: '' }, 'fr')).toEqual([{ lang: 'ar', text: 'طنجة' }]);
});

test('blank texts are not kept', () => {
  expect(tidied({ fr: ' Tanger ', en: ' ' })).toEqual({ fr: 'Tanger' });
  expect(isBlank({ fr: ' ' })).toBe(true);
});

test('a record goes by its preferred name in each language', () => {
  const names = [
    { lang: 'fr', kind: 'official' as const, text: 'Commune de Tanger' },
    { lang: 'fr', kind: 'preferred' as const, text: 'Tanger' },
    { lang: 'ar', kind: 'official' as const, text: 'جماعة طنجة' },
  ];
  expect(nameOf(names)).toEqual({ fr: 'Tanger', ar: 'جماعة طنجة' });
});

test('what is searched for is found whatever its marks, hamzas and capitals', () => {
  expect(folded('Éthiopie ')).toBe('ethiopie');
  expect(folded('أَلمانيا')).toBe(folded('ألمانيا'));
  expect(folded('إسبانيا')).toBe('اسبانيا');
});

test('what was typed stands in the line of its script', () => {
  const said = (text: string) => namesAsked(['fr', 'ar', 'en'], text).map((name) => [name.lang, name.text]);
  expect(said('Fès')).toEqual([
    ['fr', 'Fès'],
    ['ar', ''],
    ['en', ''],
  ]);
  expect(said('فاس')).toEqual([
    ['fr', ''],
    ['ar', 'فاس'],
    ['en', ''],
  ]);
  expect(namesAsked(['fr'], 'فاس')[0]?.text).toBe('فاس');
  expect(nameOf(namesAsked(['fr', 'ar'], 'Fès'))).toEqual({ fr: 'Fès' });
});
