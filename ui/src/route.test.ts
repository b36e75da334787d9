import { expect, test } from 'vitest';
import { hashOf, readHash } from './route';

test('an address leads back to its screen', () => {
  expect(readHash(hashOf('agreements', 'a b/c'))).toEqual({ room: 'agreements', id: 'a b/c' });
  expect(readHash(hashOf('partners', 'new'))).toEqual({ room: 'partners', id: 'new' });
  expect(readHash(hashOf('people'))).toEqual({ room: 'people', id: null });
});

test('an address that leads nowhere is the overview', () => {
  for (const hash of ['', '#', '#/', '#/nowhere/1'])
    expect(readHash(hash)).toEqual({ room: 'overview', id: null });
});
