/** Cities of the gazetteer as a picker offers them. */

import { ask, commands } from '../api';
import type { Named } from '../bindings';
import { countries } from '../countries.svelte';
import { t } from '../messages.svelte';
import { preferences } from '../preferences.svelte';
import { nameOf } from '../wording';
import { citiesOf, keyOf, type City } from './filling';

const MOST = 8;

/** Has the gazetteer unpacked, so that whoever types a first letter does not wait for it. */
export function makeReady(): void {
  // Where that fails, what is asked of it next will say why.
  ask(commands.gazetteerFind('', 0, false)).catch(() => []);
}

/** The cities that begin as what was typed, in any script; where wished, only those that are no place of the registry yet. */
export async function lookUp(typed: string, newOnly = false): Promise<City[]> {
  return typed.trim() === '' ? [] : citiesOf(await ask(commands.gazetteerFind(typed, MOST, newOnly)));
}

/**
 * A city as a choice: many share a name, so where it lies stands beside it; and so does what it
 * becomes, by the key of that message, where choosing it adds a record.
 */
export function offered(city: City, becomes?: string): Named {
  const lies = [city.hit.subdivision, city.country === null ? '' : countries.label(city.country)];
  const where = lies.filter(Boolean).join(t('common-comma'));
  const name = nameOf(city.hit.names);
  return {
    id: keyOf(city),
    kind: 'place',
    name: Object.keys(name).length > 0 ? name : { und: city.hit.matched },
    hint: { [preferences.language]: becomes === undefined ? where : t(becomes, { where }) },
  };
}
