/** A list onto the clipboard, as spreadsheets and word processors take it. */

import { directionOf } from '../languages';
import type { List } from '../list.svelte';
import type { Column } from '../parts/Table.svelte';
import { preferences } from '../preferences.svelte';
import { arranged } from './columns';
import { htmlOf, textOf, type Table } from './table';

/** What is selected of the list, or all of it, in the columns as they are arranged. Answers how many rows. */
export async function copyTable<
  Row extends { id: string },
  Sort extends string,
  Filters extends object,
  Key extends string,
>(list: List<Row, Sort, Filters>, columns: readonly Column<Row, Key>[], title: string): Promise<number> {
  const shown = arranged(columns, list.columns);
  const table = rowsOf(list).then((rows): Table => {
    const lang = preferences.language;
    return {
      title,
      lang,
      dir: directionOf(lang),
      headings: shown.map((column) => column.label),
      rows: rows.map((row) => shown.map((column) => column.text(row))),
    };
  });
  // The clipboard is asked for while the key or button is still being pressed; what goes there may come later.
  const part = (type: string, write: (table: Table) => string) =>
    table.then((table) => new Blob([write(table)], { type }));
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': part('text/plain', textOf),
      'text/html': part('text/html', htmlOf),
    }),
  ]);
  return (await table).rows.length;
}

async function rowsOf<Row extends { id: string }, Sort extends string, Filters extends object>(
  list: List<Row, Sort, Filters>,
): Promise<Row[]> {
  const { selection, total } = list;
  const chosen = selection.count(total) > 0 ? selection.rows : null;
  if (chosen !== null) return chosen;
  const all = await list.between(0, total - 1);
  return selection.all ? all.filter((row) => selection.has(row.id)) : all;
}
