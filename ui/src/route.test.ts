import { expect, test } from 'vitest';
import { hashOf, readHash, viewHashOf } from './route';

const nowhere = { id: null, part: null, item: null, view: null };

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
    view: null,
  });
  const item = { room: 'exhibitions', id: '1', part: 'objects', item: 'a/b', view: null } as const;
  expect(readHash(hashOf(item.room, item.id, item.part, item.item))).toEqual(item);
  expect(hashOf('exhibitions', '1', null, 'a')).toBe('#/exhibitions/1');
});

test('an address may name a view of the list', () => {
  expect(viewHashOf('agreements', 'a/b&c')).toBe('#/agreements?view=a%2Fb%26c');
  expect(readHash('#/agreements?view=a%2Fb%26c')).toEqual({ ...nowhere, room: 'agreements', view: 'a/b&c' });
  expect(readHash('#/nowhere?view=1').view).toBeNull();
});

test('an address that leads nowhere is the overview', () => {
  for (const hash of ['', '#', '#/', '#/nowhere/1'])
    expect(readHash(hash)).toEqual({ ...nowhere, room: 'overview' });
});
