import { expect, test } from 'vitest';
import type { ListQuery } from '../bindings';
import { Selection } from './selection.svelte';

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const listed = { kind: 'place', query: {} } as ListQuery;

test('rows that were selected come in the order of the list', () => {
  const selection = new Selection<{ id: string }>();
  selection.set(rows.slice(2), 2, true);
  selection.toggle({ id: 'a' }, 0);
  expect(selection.rows?.map((row) => row.id)).toEqual(['a', 'c', 'd']);
  expect(selection.which(listed, 4)).toEqual({ of: 'chosen', ids: ['c', 'd', 'a'] });
  selection.leaveOut(['c']);
  expect(selection.count(4)).toBe(2);
});

test('all are meant by the list, but those that were taken out', () => {
  const selection = new Selection<{ id: string }>();
  selection.toggle({ id: 'b' }, 1);
  selection.selectAll();
  expect([selection.has('b'), selection.count(1000), selection.rows]).toEqual([true, 1000, null]);
  selection.toggle({ id: 'b' }, 1);
  expect([selection.has('b'), selection.has('z'), selection.count(1000)]).toEqual([false, true, 999]);
  expect(selection.which(listed, 1000)).toEqual({ of: 'all', listed, count: 1000, without: ['b'] });
  selection.clear();
  expect([selection.count(1000), selection.has('z')]).toEqual([0, false]);
});
