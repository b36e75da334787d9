/** The list of parties. */

import { ask, commands } from '../api';
import type { PartnerKind, PartnerSort, Whereabouts } from '../bindings';
import { List } from '../list.svelte';

export const partners = new List({
  kinds: ['partner', 'agreement', 'office'],
  sort: 'name' as PartnerSort,
  filters: {
    kind: null as PartnerKind | null,
    country: null as string | null,
    archived: false,
    whereabouts: null as Whereabouts | null,
  },
  rows: (query, part) => ask(commands.partnerList(query, part)),
  count: (query) => ask(commands.partnerCount(query)),
});
