import { expect, test } from 'vitest';
import { arranged, fitting, shifted, toggled, usual } from './columns';

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
  expect(keys(fitting(columns, chosen, 345))).toEqual(['title', 'renewal']);
  expect(keys(fitting(columns, chosen, 100))).toEqual(['title']);
});

test('a column is added at the end, taken out, and moved but not before the first', () => {
  expect(toggled(['title', 'status'], 'renewal', true)).toEqual(['title', 'status', 'renewal']);
  expect(toggled(['title', 'status'], 'status', false)).toEqual(['title']);
  expect(shifted(['title', 'a', 'b'], 'b', -1)).toEqual(['title', 'b', 'a']);
  expect(shifted(['title', 'a', 'b'], 'a', -1)).toEqual(['title', 'a', 'b']);
  expect(shifted(['title', 'a', 'b'], 'title', 1)).toEqual(['title', 'a', 'b']);
  expect(shifted(['title', 'a', 'b'], 'b', 1)).toEqual(['title', 'a', 'b']);
});
