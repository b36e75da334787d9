/** The list of documents. */

import { ask, commands } from '../api';
import type { DocumentKind, DocumentQuery, Kind } from '../bindings';
import { List, type Query } from '../list.svelte';

/** The kinds of records that have documents. */
export const OWNERS = ['agreement', 'exhibition', 'activity', 'partner', 'person'] as const satisfies Kind[];

const FILTERS = {
  kind: null as DocumentKind | null,
  written: null as string | null,
  of: null as (typeof OWNERS)[number] | null,
};

const asked = ({
  sort: _,
  descending: _latestFirst,
  ...query
}: Query<'added', typeof FILTERS>): DocumentQuery => query;

export const documents = new List({
  room: 'documents',
  kinds: ['document'],
  sort: 'added' as const,
  descending: true,
  filters: FILTERS,
  listed: (query) => ({ kind: 'document', query: asked(query) }),
  rows: (query, part) => ask(commands.documentList(asked(query), part)),
  count: (query) => ask(commands.documentCount(asked(query))),
});
