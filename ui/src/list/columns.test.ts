import { expect, test } from 'vitest';
import { arranged, fitting, leastOf, shifted, toggled, usual, widthsOf } from './columns';

const columns = [
  { key: 'title' },
  { key: 'status', width: '180px', from: 400 },
  { key: 'signed', width: '108px', from: 600 },
  { key: 'renewal', width: '120px', extra: true },
];
const keys = (some: { key: string }[]) => some.map((column) => column.key);

test('the usual columns are shown as far as there is room for them', () => {
  expect(usual(columns)).toEqual(['title', 'status', 'signed']);
  expect(keys(fitting(columns, null, 1000))).toEqual(['title', 'status', 'signed']);
  expect(keys(fitting(columns, null, 500))).toEqual(['title', 'status']);
});

test('chosen columns come in their order, behind the one that names the record', () => {
  const chosen = ['renewal', 'title', 'signed', 'gone', 'signed'];
  expect(keys(arranged(columns, chosen))).toEqual(['title', 'renewal', 'signed']);
  expect(keys(fitting(columns, chosen, 100)), 'none is left out').toEqual(['title', 'renewal', 'signed']);
  expect(leastOf(arranged(columns, chosen))).toBe(220 + 120 + 108);
});

test('a column is added at the end, taken out, and moved but not before the first', () => {
  expect(toggled(['title', 'status'], 'renewal', true)).toEqual(['title', 'status', 'renewal']);
  expect(toggled(['title', 'status'], 'status', false)).toEqual(['title']);
  expect(shifted(['title', 'a', 'b'], 'b', -1)).toEqual(['title', 'b', 'a']);
  expect(shifted(['title', 'a', 'b'], 'a', -1)).toEqual(['title', 'a', 'b']);
  expect(shifted(['title', 'a', 'b'], 'title', 1)).toEqual(['title', 'a', 'b']);
  expect(shifted(['title', 'a', 'b'], 'b', 1)).toEqual(['title', 'a', 'b']);
});

test('what a wide list has too much of goes to every column, and not to the name alone', () => {
  const two = [{ key: 'name' }, { key: 'kind', width: '120px' }, { key: 'day', width: '120px' }];
  expect(widthsOf(two, 800)).toEqual({ columns: [undefined, '120px', '130px'], rest: 0 });
  expect(widthsOf(two, 860)).toEqual({ columns: [undefined, '144px', '156px'], rest: 0 });
  // What is left beyond that stands at the end of the rows, in the last column.
  expect(widthsOf(two, 2000)).toEqual({ columns: ['560px', '240px', '1200px'], rest: 940 });
  expect(widthsOf([{ key: 'name' }], 2000)).toEqual({ columns: [undefined], rest: 0 });
  const shared = [{ key: 'title' }, { key: 'party', width: '20%' }, { key: 'status', width: '200px' }];
  expect(widthsOf(shared, 900)).toEqual({ columns: [undefined, '20%', '210px'], rest: 0 });
});
