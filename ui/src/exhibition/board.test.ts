import { expect, test } from 'vitest';
import type { ExhibitionRow, ExhibitionState } from '../bindings';
import { columnAt, columnsOf, isDrag, readView } from './board';
import { STATES } from './exhibition';

const row = (id: string, state: ExhibitionState): ExhibitionRow => ({
  id,
  state,
  title: {},
  opens: null,
  closes: null,
  venues: [],
  runs: [],
  conflicts: 0,
});

test('every state has its column, and every exhibition stands in one', () => {
  const columns = columnsOf([row('a', 'open'), row('b', 'idea'), row('c', 'open')]);
  expect(columns.map((column) => column.state)).toEqual([...STATES]);
  expect(columns.find((column) => column.state === 'open')?.rows.map((it) => it.id)).toEqual(['a', 'c']);
  expect(columns.flatMap((column) => column.rows)).toHaveLength(3);
});

test('a card is dropped on the column it is over, wherever down the column', () => {
  const boxes = [
    { state: 'idea' as const, left: 200, right: 400 },
    { state: 'agreed' as const, left: 0, right: 200 },
  ];
  expect(columnAt(200, boxes)).toBe('idea');
  expect(columnAt(199, boxes)).toBe('agreed');
  expect(columnAt(400, boxes)).toBeNull();
});

test('a press that trembles is no drag', () => {
  expect(isDrag(3, 3)).toBe(false);
  expect(isDrag(0, 6)).toBe(true);
});

test('an address names a view or a record', () => {
  expect(readView('board')).toBe('board');
  expect(readView('0199-…')).toBeNull();
  expect(readView(null)).toBeNull();
});
