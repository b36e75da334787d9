import { expect, test } from 'vitest';
import { rebase, same } from './rebase';

const base = { title: { fr: 'Accord' }, signed: '2023-12', notes: '' };

test('what only the registry changed follows into the draft', () => {
  const { follow, clash } = rebase(base, { ...base, notes: 'typed' }, { ...base, signed: '2023-11' });
  expect(follow).toEqual({ signed: '2023-11' });
  expect(clash).toEqual([]);
});

test('what both changed is told, and does not follow', () => {
  const { follow, clash } = rebase(base, { ...base, notes: 'typed' }, { ...base, notes: 'theirs' });
  expect(follow).toEqual({});
  expect(clash).toEqual(['notes']);
});

test('the same change on both sides is no clash', () => {
  const both = { ...base, notes: 'the same' };
  expect(rebase(base, both, both)).toEqual({ follow: {}, clash: [] });
});

test('the order of the languages means nothing, the order of a list does', () => {
  expect(same({ fr: 'Tanger', ar: 'طنجة' }, { ar: 'طنجة', fr: 'Tanger' })).toBe(true);
  expect(same(['a', 'b'], ['b', 'a'])).toBe(false);
});
