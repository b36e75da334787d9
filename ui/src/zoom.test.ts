import { expect, test } from 'vitest';
import { nearestZoom, strokeAt, zoomed, ZOOMS } from './zoom';

test('each step is the next size, and the last one stays', () => {
  expect(zoomed(100, 1)).toBe(110);
  expect(zoomed(100, -1)).toBe(90);
  expect(zoomed(200, 1)).toBe(200);
  expect(zoomed(80, -1)).toBe(80);
});

test('what was kept is one of the sizes that are offered', () => {
  expect(ZOOMS.map(nearestZoom)).toEqual(ZOOMS);
  expect(nearestZoom(130)).toBe(125);
  expect(nearestZoom(0)).toBe(80);
  expect(nearestZoom(1000)).toBe(200);
});

test('lines of icons grow with them and not twice', () => {
  expect(strokeAt(200, true)).toBe(0.875);
  expect(strokeAt(200, false)).toBe(1.75);
  expect(strokeAt(100, true)).toBe(1.75);
});
