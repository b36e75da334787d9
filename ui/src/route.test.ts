import { expect, test } from 'vitest';
import { hashOf, readHash } from './route';

const nowhere = { id: null, part: null, item: null };

test('an address leads back to its screen', () => {
  expect(readHash(hashOf('agreements', 'a b/c'))).toEqual({ ...nowhere, room: 'agreements', id: 'a b/c' });
  expect(readHash(hashOf('partners', 'new'))).toEqual({ ...nowhere, room: 'partners', id: 'new' });
  expect(readHash(hashOf('people'))).toEqual({ ...nowhere, room: 'people' });
});

test('an address leads to a part of a record, and to an item of that part', () => {
  expect(hashOf('exhibitions', '1', 'objects')).toBe('#/exhibitions/1/objects');
  expect(readHash('#/exhibitions/1/objects')).toEqual({
    room: 'exhibitions',
    id: '1',
    part: 'objects',
    item: null,
  });
  const item = { room: 'exhibitions', id: '1', part: 'objects', item: 'a/b' } as const;
  expect(readHash(hashOf(item.room, item.id, item.part, item.item))).toEqual(item);
  expect(hashOf('exhibitions', '1', null, 'a')).toBe('#/exhibitions/1');
});

test('an address that leads nowhere is the overview', () => {
  for (const hash of ['', '#', '#/', '#/nowhere/1'])
    expect(readHash(hash)).toEqual({ ...nowhere, room: 'overview' });
});
