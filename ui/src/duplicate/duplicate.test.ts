import { describe, expect, it } from 'vitest';
import type { Aspect, Pair } from '../bindings';
import { byKind, choicesOf, likelihood, linesOf, readTwo, writeTwo } from './duplicate';

const cell = (value: string) => [{ column: 'text', value: { kind: 'text' as const, value } }];
const field: Aspect = {
  key: 'partner_name',
  table: 'partner_name',
  column: null,
  lang: null,
  kept: [cell('Tanger')],
  other: [cell('طنجة')],
  both: [cell('Tanger'), cell('طنجة')],
  choices: ['kept', 'other', 'both'],
  choice: 'both',
};

describe('duplicates', () => {
  it('are named by an address and read from it', () => {
    const two = { kind: 'partner' as const, kept: 'a-1', other: 'b-2' };
    expect(readTwo(writeTwo(two))).toEqual(two);
    expect(readTwo('partner')).toBeNull();
  });

  it('are likely or very likely', () => {
    expect(likelihood(60)).toBe('likely');
    expect(likelihood(80)).toBe('very-likely');
  });

  it('stand by their kind, parties first', () => {
    const pair = (kind: string) => ({ kind }) as Pair;
    const groups = byKind([pair('place'), pair('person'), pair('place')]);
    expect(groups.map((group) => [group.kind, group.pairs.length])).toEqual([
      ['person', 1],
      ['place', 2],
    ]);
  });

  it('become what is chosen of each field', () => {
    expect(linesOf(field, 'both')).toHaveLength(2);
    expect(linesOf(field, 'other')).toEqual(field.other);
    expect(choicesOf([field], { partner_name: 'both' })).toEqual({});
    expect(choicesOf([field], { partner_name: 'kept' })).toEqual({ partner_name: 'kept' });
  });
});
