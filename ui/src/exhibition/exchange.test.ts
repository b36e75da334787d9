import { expect, test } from 'vitest';
import type { ObjectFate, ObjectLine } from '../bindings';
import { countsOf, fileName, partiesOf, toBeSeen } from './exchange';
import { emptyExhibition, emptyObject } from './exhibition';

const line = (at: number, fate: ObjectFate): ObjectLine => ({
  at,
  fate,
  number: '',
  title: '',
  changes: [],
  problems: [],
});

test('rows are counted by what becomes of them, and those to be put right are seen first', () => {
  const lines = [line(2, 'new'), line(3, 'there'), line(4, 'wrong'), line(5, 'changed'), line(6, 'new')];
  expect(countsOf(lines)).toEqual({ new: 2, changed: 1, there: 1, wrong: 1 });
  expect(toBeSeen(lines).map((it) => it.at)).toEqual([4, 2, 6, 5]);
});

test('a party that organises and lends has one sheet', () => {
  const facts = emptyExhibition('tangier');
  facts.objects = [
    { ...emptyObject(), lender: 'museum' },
    { ...emptyObject(), lender: 'tangier' },
    emptyObject(),
  ];
  expect(partiesOf(facts)).toEqual(['tangier', 'museum']);
});

test('a file is named by what file systems take', () => {
  expect(fileName('liste-de-pret', 'Portes : « Tanger / Al-Qods »')).toBe(
    'liste-de-pret - Portes « Tanger Al-Qods »',
  );
  expect(fileName('قائمة', '')).toBe('قائمة');
});
