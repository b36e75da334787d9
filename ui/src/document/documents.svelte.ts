/** The list of documents. */

import { ask, commands } from '../api';
import type { DocumentKind } from '../bindings';
import { List } from '../list.svelte';

export const documents = new List({
  kinds: ['document'],
  sort: 'added' as const,
  descending: true,
  filters: { kind: null as DocumentKind | null },
  rows: ({ text, kind, lang }, part) => ask(commands.documentList({ text, kind, lang }, part)),
  count: ({ text, kind, lang }) => ask(commands.documentCount({ text, kind, lang })),
});
