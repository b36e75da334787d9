/** The list of joint exhibitions. */

import { ask, commands } from '../api';
import type { ExhibitionSort, ExhibitionState } from '../bindings';
import { List } from '../list.svelte';

export const exhibitions = new List({
  kinds: ['exhibition', 'venue'],
  sort: 'opens' as ExhibitionSort,
  descending: true,
  filters: {
    state: null as ExhibitionState | null,
    partner: null as string | null,
    conflicts: false,
  },
  rows: (query, part) => ask(commands.exhibitionList(query, part)),
  count: (query) => ask(commands.exhibitionCount(query)),
});
