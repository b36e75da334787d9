/** The list of occasions. */

import { ask, commands } from '../api';
import type { OccasionSort } from '../bindings';
import { List } from '../list.svelte';

export const occasions = new List({
  kinds: ['occasion', 'place', 'agreement'],
  sort: 'since' as OccasionSort,
  descending: true,
  filters: {},
  rows: (query, part) => ask(commands.occasionList(query, part)),
  count: (query) => ask(commands.occasionCount(query)),
});
