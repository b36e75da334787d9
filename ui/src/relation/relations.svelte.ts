/** The review of relationships. */

import { ask, commands } from '../api';
import type { ReviewQuery, ReviewSort } from '../bindings';
import { addMonths } from '../dates';
import { List, type Query } from '../list.svelte';
import type { Bound } from '../partner/partners.svelte';
import { registry } from '../registry.svelte';

/** For how many months there was no contact, as it is offered. */
export const SILENCES = ['6', '12', '24', '60'] as const;

const FILTERS = {
  country: null as string | null,
  in_force: null as Bound | null,
  silent: null as (typeof SILENCES)[number] | null,
};

const asked = ({ in_force, silent, ...query }: Query<ReviewSort, typeof FILTERS>): ReviewQuery => ({
  ...query,
  in_force: in_force && in_force === 'bound',
  silent: silent
    ? { from: addMonths(registry.today, -Number(silent)), until: registry.today }
    : { from: null, until: null },
});

export const relations = new List({
  room: 'relations',
  kinds: ['partner', 'agreement', 'exhibition', 'activity', 'office'],
  sort: 'contact' as ReviewSort,
  filters: FILTERS,
  views: [{ id: 'silent', label: 'relation-view-silent', look: { filters: { silent: '12' } } }],
  rows: (query, part) => ask(commands.relationshipList(asked(query), part)),
  count: (query) => ask(commands.relationshipCount(asked(query))),
});
