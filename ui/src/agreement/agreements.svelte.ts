/** The list of agreements. */

import { ask, commands } from '../api';
import type { AgreementSort, Instrument, Status, Whereabouts } from '../bindings';
import { List } from '../list.svelte';

export const agreements = new List({
  kinds: ['agreement', 'partner', 'office'],
  sort: 'signed' as AgreementSort,
  descending: true,
  filters: {
    status: [] as Status[],
    instrument: null as Instrument | null,
    partner: null as string | null,
    country: null as string | null,
    field: null as string | null,
    whereabouts: null as Whereabouts | null,
  },
  rows: (query, part) => ask(commands.agreementList(query, part)),
  count: (query) => ask(commands.agreementCount(query)),
});
