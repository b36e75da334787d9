/** The list of joint exhibitions, and how the room is looked at. */

import { ask, commands } from '../api';
import type { ExhibitionSort, ExhibitionState } from '../bindings';
import { List } from '../list.svelte';
import type { View } from './board';

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

class Looking {
  /** The view that was chosen last: it stays beside a record that is opened from it. */
  view = $state<View>('list');
}

export const looking = new Looking();
