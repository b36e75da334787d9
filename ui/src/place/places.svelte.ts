/** The list of places. */

import { ask, commands } from '../api';
import type { PlaceSort } from '../bindings';
import { List } from '../list.svelte';

export const places = new List({
  room: 'places',
  kinds: ['place', 'partner', 'office'],
  sort: 'name' as PlaceSort,
  filters: { country: null as string | null },
  listed: (query) => ({ kind: 'place', query }),
  rows: (query, part) => ask(commands.placeList(query, part)),
  count: (query) => ask(commands.placeCount(query)),
});
