/** The list of people. */

import { ask, commands } from '../api';
import { List } from '../list.svelte';

export const people = new List({
  kinds: ['person', 'agreement'],
  sort: 'name' as 'name',
  filters: { archived: false },
  rows: ({ text, archived, descending, lang }, part) =>
    ask(commands.personList({ text, archived, descending, lang }, part)),
  count: ({ text, archived, descending, lang }) =>
    ask(commands.personCount({ text, archived, descending, lang })),
});
