import { expect, test } from 'vitest';
import { coordinates } from './place';

test('coordinates carry the letter of their hemisphere', () => {
  expect(coordinates(35.76727, -5.79975)).toBe('35.76727° N, 5.79975° W');
  expect(coordinates(-33.4, 70)).toBe('33.4° S, 70° E');
});

test('half a pair says nothing', () => {
  expect(coordinates(35, null)).toBeUndefined();
});
