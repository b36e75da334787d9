/** The list of agreements. */

import { ask, commands } from '../api';
import type { AgreementQuery, AgreementSort, Instrument, Renewal, Status, Whereabouts } from '../bindings';
import { List } from '../list.svelte';
import { ANY, type Span } from '../list/period';

/** The statuses in which an agreement binds. */
const IN_FORCE: Status[] = ['in_force', 'notice_due', 'expiring', 'dormant'];

export const agreements = new List({
  room: 'agreements',
  kinds: ['agreement', 'partner', 'occasion', 'office'],
  sort: 'signed' as AgreementSort,
  descending: true,
  filters: {
    status: [] as Status[],
    instrument: null as Instrument | null,
    partner: null as string | null,
    country: null as string | null,
    field: null as string | null,
    renewal: null as Renewal | null,
    occasion: null as string | null,
    signed: ANY,
    ends: ANY,
    unconfirmed: false,
    owed: false,
    whereabouts: null as Whereabouts | null,
  },
  views: [
    { id: 'in-force', label: 'agreement-view-in-force', look: { filters: { status: IN_FORCE } } },
    {
      id: 'ending',
      label: 'agreement-view-ending',
      look: {
        sort: 'ends',
        descending: false,
        filters: { status: IN_FORCE, ends: { span: 'next_6_months' } as Span },
      },
    },
    { id: 'unconfirmed', label: 'agreement-view-unconfirmed', look: { filters: { unconfirmed: true } } },
  ],
  listed: (query) => ({ kind: 'agreement', query }),
  rows: (query, part) => ask(commands.agreementList(query, part)),
  count: (query) => ask(commands.agreementCount(query)),
});

/** What is told of the list elsewhere: those that were selected one by one, or all that it holds. */
export function meant(): AgreementQuery {
  const chosen = agreements.selection.rows ?? [];
  return chosen.length > 0 ? { ...agreements.query, only: chosen.map(({ id }) => id) } : agreements.query;
}
