import { expect, test } from 'vitest';
import { lookOf, sizeOf } from './document';

test('sizes are told in the unit they are read in', () => {
  expect(sizeOf(0)).toEqual({ value: 0, unit: 'byte' });
  expect(sizeOf(999)).toEqual({ value: 999, unit: 'byte' });
  expect(sizeOf(1536)).toEqual({ value: 1.5, unit: 'kilobyte' });
  expect(sizeOf(48_200_000)).toEqual({ value: 48, unit: 'megabyte' });
  expect(sizeOf(2_147_483_648)).toEqual({ value: 2.1, unit: 'gigabyte' });
});

test('only what the window can draw is looked at in it', () => {
  expect(lookOf('application/pdf')).toBe('pdf');
  expect(lookOf('image/jpeg')).toBe('picture');
  // A drawing can carry scripts.
  expect(lookOf('image/svg+xml')).toBeNull();
  expect(lookOf('application/msword')).toBeNull();
});
