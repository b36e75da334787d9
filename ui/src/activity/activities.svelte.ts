/** The list of the programme. */

import { ask, commands } from '../api';
import type { ActivityKind, ActivitySort, ActivityState, Direction } from '../bindings';
import { List } from '../list.svelte';

export const activities = new List({
  kinds: ['activity', 'place'],
  sort: 'since' as ActivitySort,
  descending: true,
  filters: {
    kind: null as ActivityKind | null,
    direction: null as Direction | null,
    state: null as ActivityState | null,
    partner: null as string | null,
    agreement: null as string | null,
  },
  rows: (query, part) => ask(commands.activityList(query, part)),
  count: (query) => ask(commands.activityCount(query)),
});
