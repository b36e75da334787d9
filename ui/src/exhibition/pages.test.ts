import { expect, test } from 'vitest';
import { readHash } from '../route';
import { partOf, placeOf, readPart } from './pages';

test('each part of an exhibition has an address, and an unknown one is its plan', () => {
  expect(partOf('1', 'plan')).toBe('#/exhibitions/1');
  expect(readPart(readHash(partOf('1', 'objects')).part)).toBe('objects');
  expect(readPart('nowhere')).toBe('plan');
  expect(readPart(null)).toBe('plan');
});

test('a side of a conflict leads to the item it is, of whatever record', () => {
  const side = { record: 'r', item: 'i', since: null, until: null };
  expect(placeOf({ ...side, kind: 'leg' })).toBe('#/exhibitions/r/legs/i');
  expect(placeOf({ ...side, kind: 'permit' })).toBe('#/exhibitions/r/transport/i');
  expect(placeOf({ ...side, kind: 'agreement', item: null })).toBe('#/agreements/r');
});
