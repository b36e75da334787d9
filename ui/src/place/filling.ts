/** What a city of the gazetteer fills in: only what nobody has said yet. Pure. */

import type { Hit, PlaceFacts } from '../bindings';
import type { BorneName, Wording } from '../wording';

/** A city under one of the countries that it is written under. */
export interface City {
  hit: Hit;
  country: string | null;
}

/** Each city once for each country that writers put it under: whoever chooses says which. */
export function citiesOf(hits: readonly Hit[]): City[] {
  return hits.flatMap((hit) =>
    hit.countries.length > 1
      ? hit.countries.map((country) => ({ hit, country }))
      : [{ hit, country: hit.country ?? hit.countries[0] ?? null }],
  );
}

/** What tells one city from another in a list of choices. */
export const keyOf = (city: City): string => `geonames:${city.hit.geonames}:${city.country ?? ''}`;

/** The place that a city is. */
export function placeOf({ hit, country }: City): PlaceFacts {
  return {
    names: hit.names,
    country,
    subdivision: hit.subdivision,
    latitude: hit.latitude,
    longitude: hit.longitude,
    population: hit.population,
    population_year: null,
    time_zone: '',
    geonames: hit.geonames,
    wikidata: '',
  };
}

/** The parts of a place that a city can fill in, in the order in which they are told. */
export type Part = 'names' | 'country' | 'subdivision' | 'coordinates' | 'population' | 'geonames';

/** The names, and those of the city in languages in which nothing is said. */
export function namesWith(names: readonly BorneName[], more: readonly BorneName[]): BorneName[] {
  const said = new Set(names.filter((name) => name.text.trim() !== '').map((name) => name.lang));
  const missing = more.filter((name) => !said.has(name.lang));
  const filled = names.map((name) => {
    const at = missing.findIndex((other) => name.text.trim() === '' && other.lang === name.lang);
    return at < 0 ? name : { ...name, text: missing.splice(at, 1)[0]?.text ?? '' };
  });
  return [...filled, ...missing];
}

/** The text, and what the names say in languages in which nothing is said. */
export function wordingWith(wording: Wording, names: readonly BorneName[]): Record<string, string> {
  const filled: Record<string, string> = {};
  for (const name of names) filled[name.lang] ??= name.text;
  for (const [lang, text] of Object.entries(wording)) if (text?.trim()) filled[lang] = text;
  return filled;
}

/** The place with what the city fills in, and which parts that are. What was said stays as it is. */
export function filledIn(facts: PlaceFacts, city: City): { facts: PlaceFacts; parts: Part[] } {
  const place = placeOf(city);
  const parts: Part[] = [];
  const next = { ...facts };
  const names = namesWith(facts.names, place.names);
  if (JSON.stringify(names) !== JSON.stringify(facts.names)) {
    next.names = names;
    parts.push('names');
  }
  if (facts.country === null && place.country !== null) {
    next.country = place.country;
    parts.push('country');
  }
  if (facts.subdivision.trim() === '' && place.subdivision !== '') {
    next.subdivision = place.subdivision;
    parts.push('subdivision');
  }
  if (facts.latitude === null && facts.longitude === null) {
    [next.latitude, next.longitude] = [place.latitude, place.longitude];
    parts.push('coordinates');
  }
  if (facts.population === null && place.population !== null) {
    next.population = place.population;
    parts.push('population');
  }
  if (facts.geonames === null) {
    next.geonames = place.geonames;
    parts.push('geonames');
  }
  return { facts: next, parts };
}
