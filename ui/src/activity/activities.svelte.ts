/** The list of the programme. */

import { ask, commands } from '../api';
import type { ActivityKind, ActivitySort, ActivityState, Direction } from '../bindings';
import { List } from '../list.svelte';
import { ANY, type Span } from '../list/period';

export const activities = new List({
  room: 'programme',
  kinds: ['activity', 'place'],
  sort: 'since' as ActivitySort,
  descending: true,
  filters: {
    kind: null as ActivityKind | null,
    direction: null as Direction | null,
    state: null as ActivityState | null,
    partner: null as string | null,
    agreement: null as string | null,
    period: ANY,
  },
  views: [
    {
      id: 'ahead',
      label: 'activity-view-ahead',
      look: { sort: 'since', descending: false, filters: { period: { span: 'ahead' } as Span } },
    },
  ],
  listed: (query) => ({ kind: 'activity', query }),
  rows: (query, part) => ask(commands.activityList(query, part)),
  count: (query) => ask(commands.activityCount(query)),
});
