import { expect, test } from 'vitest';
import type { Hit } from '../bindings';
import { citiesOf, filledIn, namesWith, wordingWith } from './filling';
import { emptyPlace } from './place';

const name = (lang: string, text: string) => ({ lang, kind: 'preferred' as const, text });

const seville: Hit = {
  geonames: 2510911,
  names: [name('fr', 'Séville'), name('ar', 'إشبيلية'), name('en', 'Seville')],
  matched: 'Séville',
  country: 'ES',
  countries: ['ES'],
  subdivision: 'Andalusia',
  latitude: 37.38,
  longitude: -5.97,
  population: 686741,
};

test('a city fills in all that nobody has said', () => {
  const blank = { ...emptyPlace('fr'), names: [name('fr', ''), name('ar', '')] };
  const { facts, parts } = filledIn(blank, { hit: seville, country: 'ES' });
  expect(parts).toEqual(['names', 'country', 'subdivision', 'coordinates', 'population', 'geonames']);
  expect(facts.names).toEqual(seville.names);
  expect(facts).toMatchObject({ country: 'ES', latitude: 37.38, population: 686741, geonames: 2510911 });
});

test('what was typed stays as it was typed', () => {
  const typed = {
    ...emptyPlace('fr', 'Hispalis'),
    country: 'PT',
    latitude: 1,
    longitude: 2,
    population: 3,
    subdivision: 'B',
  };
  const { facts, parts } = filledIn(typed, { hit: seville, country: 'ES' });
  expect(parts).toEqual(['names', 'geonames']);
  expect(facts.names[0]).toEqual(name('fr', 'Hispalis'));
  expect(facts).toMatchObject({ country: 'PT', latitude: 1, longitude: 2, population: 3, subdivision: 'B' });
});

test('names are added in the languages that have none', () => {
  expect(namesWith([name('de', 'Sevilla')], seville.names).map((it) => it.lang)).toEqual([
    'de',
    'fr',
    'ar',
    'en',
  ]);
  expect(wordingWith({ fr: 'Ville de Séville', en: ' ' }, seville.names)).toEqual({
    fr: 'Ville de Séville',
    ar: 'إشبيلية',
    en: 'Seville',
  });
});

test('a city that is written under several countries is offered under each', () => {
  const two = { ...seville, country: null, countries: ['IL', 'PS'] };
  expect(citiesOf([two, seville]).map((city) => city.country)).toEqual(['IL', 'PS', 'ES']);
});
