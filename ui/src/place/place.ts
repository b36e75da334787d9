/** Places as forms begin them. */

import type { PlaceFacts } from '../bindings';

/** A place of which only a name is known. */
export function emptyPlace(lang: string, name = ''): PlaceFacts {
  return {
    names: [{ lang, kind: 'preferred', text: name }],
    country: null,
    subdivision: '',
    latitude: null,
    longitude: null,
    population: null,
    population_year: null,
    time_zone: '',
    geonames: null,
    wikidata: '',
  };
}

/** Coordinates as maps write them: `35.76727° N, 5.79975° W`. They are read from left to right in every language. */
export function coordinates(latitude: number | null, longitude: number | null): string | undefined {
  if (latitude === null || longitude === null) return undefined;
  const degrees = (value: number, letters: string) => `${Math.abs(value)}° ${letters[value < 0 ? 1 : 0]}`;
  return `${degrees(latitude, 'NS')}, ${degrees(longitude, 'EW')}`;
}
