import { expect, test } from 'vitest';
import { moved, pagesFor, rowsAt } from './pages';

test('only the pages in view are needed', () => {
  expect(pagesFor(0, 30, 1000)).toEqual([0]);
  expect(pagesFor(90, 130, 1000)).toEqual([0, 1]);
  expect(pagesFor(0, 30, 0)).toEqual([]);
  expect(pagesFor(99_990, 100_020, 100_000)).toEqual([999]);
});

test('the rows in view are those between the edges and a few more', () => {
  expect(rowsAt(0, 360, 36, 1000)).toEqual({ first: 0, last: 18 });
  expect(rowsAt(3600, 360, 36, 105)).toEqual({ first: 92, last: 104 });
  expect(rowsAt(0, 360, 36, 0)).toEqual({ first: 0, last: -1 });
});

test('keys move within the list', () => {
  expect(moved('ArrowDown', 0, 10, 5)).toBe(1);
  expect(moved('ArrowUp', 0, 10, 5)).toBe(0);
  expect(moved('End', 3, 10, 5)).toBe(9);
  expect(moved('Home', 3, 10, 5)).toBe(0);
  expect(moved('PageDown', 3, 10, 5)).toBe(8);
  expect(moved('x', 3, 10, 5)).toBeUndefined();
  expect(moved('Home', 0, 0, 5)).toBeUndefined();
});
