/** The list of venues. */

import { ask, commands } from '../api';
import { List } from '../list.svelte';

export const venues = new List({
  kinds: ['venue', 'place', 'exhibition'],
  sort: 'name' as 'name',
  filters: {},
  rows: ({ text, descending, lang }, part) => ask(commands.venueList({ text, descending, lang }, part)),
  count: ({ text, descending, lang }) => ask(commands.venueCount({ text, descending, lang })),
});
