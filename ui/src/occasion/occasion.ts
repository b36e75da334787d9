/** Occasions as forms begin them. */

import type { OccasionFacts } from '../bindings';

/** An occasion of which only a name is known. */
export function emptyOccasion(lang: string, name = ''): OccasionFacts {
  return {
    name: name ? { [lang]: name } : {},
    edition: null,
    organiser: null,
    place: null,
    since: null,
    until: null,
    notes: '',
  };
}
