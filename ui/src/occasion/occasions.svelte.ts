/** The list of occasions. */

import { ask, commands } from '../api';
import type { OccasionSort } from '../bindings';
import { List } from '../list.svelte';
import { ANY } from '../list/period';

export const occasions = new List({
  room: 'occasions',
  kinds: ['occasion', 'place', 'agreement'],
  sort: 'since' as OccasionSort,
  descending: true,
  filters: { period: ANY, organiser: null as string | null },
  listed: (query) => ({ kind: 'occasion', query }),
  rows: (query, part) => ask(commands.occasionList(query, part)),
  count: (query) => ask(commands.occasionCount(query)),
});
