/** The list of venues. */

import { ask, commands } from '../api';
import type { VenueQuery } from '../bindings';
import { List, type Query } from '../list.svelte';

const FILTERS = { country: null as string | null, place: null as string | null };

const asked = ({ sort: _, ...query }: Query<'name', typeof FILTERS>): VenueQuery => query;

export const venues = new List({
  room: 'venues',
  kinds: ['venue', 'place', 'exhibition'],
  sort: 'name' as const,
  filters: FILTERS,
  listed: (query) => ({ kind: 'venue', query: asked(query) }),
  rows: (query, part) => ask(commands.venueList(asked(query), part)),
  count: (query) => ask(commands.venueCount(asked(query))),
});
