import { expect, test } from 'vitest';
import type { Hit } from '../bindings';
import { emptyPartner, KINDS, partnerOfCity } from './partner';

const name = (lang: string, text: string) => ({ lang, kind: 'preferred' as const, text });

const quds: Hit = {
  geonames: 281184,
  names: [name('fr', 'Jérusalem'), name('ar', 'القدس'), name('en', 'Jerusalem')],
  matched: 'Al-Qods',
  country: null,
  countries: ['IL', 'PS'],
  subdivision: '',
  latitude: 31.78,
  longitude: 35.22,
  population: null,
};

test('a new party begins with its preferred name in the language that was typed', () => {
  expect(emptyPartner('ar', 'القدس').names).toEqual([{ lang: 'ar', kind: 'preferred', text: 'القدس' }]);
});

test('every kind is offered once', () => {
  expect(new Set(KINDS).size).toBe(KINDS.length);
});

test('a city that is chosen is a party with its names and the country that was said', () => {
  const facts = partnerOfCity('fr', 'jeru', { hit: quds, country: 'PS' });
  expect(facts).toMatchObject({ kind: 'city', country: 'PS', names: quds.names });
});

test('what a city was found by is how the office writes it', () => {
  const { names } = partnerOfCity('fr', 'al-qods', { hit: quds, country: 'PS' });
  expect(names[0]).toEqual(name('fr', 'Al-Qods'));
  expect(names).toContainEqual({ lang: 'fr', kind: 'alternate', text: 'Jérusalem' });
  expect(names).toContainEqual(name('ar', 'القدس'));
  expect(partnerOfCity('fr', 'AL-Qods ', { hit: quds, country: 'PS' }).names[0]?.text).toBe('AL-Qods');
});

test('what was typed in another script is not taken for a name in the office’s language', () => {
  expect(partnerOfCity('ar', 'Al-Qods', { hit: quds, country: 'PS' }).names).toEqual(quds.names);
  expect(partnerOfCity('fr', 'القدس', { hit: quds, country: 'PS' }).names).toEqual(quds.names);
});

test('a city without names is called as it was found', () => {
  const { names } = partnerOfCity('fr', 'Al-Qods', { hit: { ...quds, names: [] }, country: null });
  expect(names).toEqual([name('fr', 'Al-Qods')]);
});
