/** The list of joint exhibitions, and how the room is looked at. */

import { ask, commands } from '../api';
import type { ExhibitionSort, ExhibitionState } from '../bindings';
import { List } from '../list.svelte';
import { ANY, type Span } from '../list/period';
import type { View } from './board';

export const exhibitions = new List({
  room: 'exhibitions',
  kinds: ['exhibition', 'venue', 'partner'],
  sort: 'opens' as ExhibitionSort,
  descending: true,
  filters: {
    state: null as ExhibitionState | null,
    partner: null as string | null,
    country: null as string | null,
    period: ANY,
    conflicts: false,
  },
  views: [
    {
      id: 'ahead',
      label: 'exhibition-view-ahead',
      look: { sort: 'opens', descending: false, filters: { period: { span: 'ahead' } as Span } },
    },
    { id: 'conflicts', label: 'exhibition-view-conflicts', look: { filters: { conflicts: true } } },
  ],
  listed: (query) => ({ kind: 'exhibition', query }),
  rows: (query, part) => ask(commands.exhibitionList(query, part)),
  count: (query) => ask(commands.exhibitionCount(query)),
});

class Looking {
  /** The view that was chosen last: it stays beside a record that is opened from it. */
  view = $state<View>('list');
}

export const looking = new Looking();
