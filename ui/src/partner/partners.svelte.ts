/** The list of parties. */

import { ask, commands } from '../api';
import type { PartnerKind, PartnerQuery, PartnerSort, Whereabouts } from '../bindings';
import { List, type Query } from '../list.svelte';

/** Whether a party has agreements in force: an answer that may be missing. */
export type Bound = 'bound' | 'unbound';

const FILTERS = {
  kind: null as PartnerKind | null,
  country: null as string | null,
  place: null as string | null,
  in_force: null as Bound | null,
  whereabouts: null as Whereabouts | null,
  archived: false,
};

/** The question to the registry. */
export const asked = ({ in_force, ...query }: Query<PartnerSort, typeof FILTERS>): PartnerQuery => ({
  ...query,
  in_force: in_force && in_force === 'bound',
});

export const partners = new List({
  room: 'partners',
  kinds: ['partner', 'agreement', 'place', 'office'],
  sort: 'name' as PartnerSort,
  filters: FILTERS,
  views: [
    { id: 'bound', label: 'partner-view-bound', look: { filters: { in_force: 'bound' } } },
    { id: 'unbound', label: 'partner-view-unbound', look: { filters: { in_force: 'unbound' } } },
  ],
  listed: (query) => ({ kind: 'partner', query: asked(query) }),
  rows: (query, part) => ask(commands.partnerList(asked(query), part)),
  count: (query) => ask(commands.partnerCount(asked(query))),
});
