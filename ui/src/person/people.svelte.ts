/** The list of people. */

import { ask, commands } from '../api';
import type { PersonQuery } from '../bindings';
import { List, type Query } from '../list.svelte';
import { registry } from '../registry.svelte';

const FILTERS = {
  partner: null as string | null,
  /** Only those who hold a mandate today. */
  in_office: false,
  archived: false,
};

const asked = ({ sort: _, in_office, ...query }: Query<'name', typeof FILTERS>): PersonQuery => ({
  ...query,
  in_office: in_office ? registry.today : null,
});

export const people = new List({
  room: 'people',
  kinds: ['person', 'agreement', 'partner'],
  sort: 'name' as const,
  filters: FILTERS,
  views: [{ id: 'in-office', label: 'person-view-in-office', look: { filters: { in_office: true } } }],
  listed: (query) => ({ kind: 'person', query: asked(query) }),
  rows: (query, part) => ask(commands.personList(asked(query), part)),
  count: (query) => ask(commands.personCount(asked(query))),
});
