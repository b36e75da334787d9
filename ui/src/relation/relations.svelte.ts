/** The review of relationships. */

import { ask, commands } from '../api';
import type { ReviewSort } from '../bindings';
import { List } from '../list.svelte';

export const relations = new List({
  kinds: ['partner', 'agreement', 'exhibition', 'activity', 'office'],
  sort: 'contact' as ReviewSort,
  filters: { country: null as string | null },
  rows: (query, part) => ask(commands.relationshipList(query, part)),
  count: (query) => ask(commands.relationshipCount(query)),
});
