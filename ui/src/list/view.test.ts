import { expect, test } from 'vitest';
import { lookWith, readLook, sameLook, type Look } from './view';

const usual: Look<'name' | 'ends', { status: string[]; country: string | null }> = {
  text: '',
  sort: 'name',
  descending: false,
  filters: { status: [], country: null },
  columns: null,
};

test('a view says what differs from the usual look', () => {
  const look = lookWith(usual, { sort: 'ends', filters: { status: ['in_force'] } });
  expect(look).toEqual({ ...usual, sort: 'ends', filters: { status: ['in_force'], country: null } });
  expect(usual.filters.status).toEqual([]);
});

test('a filter of another version of the program is left out', () => {
  const saved = readLook('{"filters": {"country": "MA", "colour": "red"}}');
  expect(lookWith(usual, saved as object).filters).toEqual({ status: [], country: 'MA' });
  expect(readLook('{')).toBeNull();
  expect(readLook('7')).toBeNull();
});

test('two looks are the same whatever the order in which they were written', () => {
  expect(sameLook(usual, { ...usual, filters: { country: null, status: [] } })).toBe(true);
  expect(sameLook(usual, { ...usual, descending: true })).toBe(false);
});
