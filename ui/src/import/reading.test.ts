import { expect, test } from 'vitest';
import type { Line } from '../bindings';
import { countsOf, linesOf, nameOfFile, separatorName } from './reading';

const line = (at: number, fate: Line['fate']): Line => ({
  at,
  fate,
  title: '',
  parties: [],
  record: null,
  changes: [],
  problems: [],
  remarks: [],
});
const lines = [line(2, 'new'), line(3, 'wrong'), line(4, 'there'), line(5, 'new')];

test('the lines of a file are counted by what becomes of them', () => {
  expect(countsOf(lines)).toEqual({ new: 2, change: 0, there: 1, wrong: 1 });
});

test('lines to be put right come first', () => {
  expect(linesOf(lines, null).map((line) => line.at)).toEqual([3, 2, 4, 5]);
  expect(linesOf(lines, 'new').map((line) => line.at)).toEqual([2, 5]);
});

test('a file is called by the last part of its path', () => {
  expect(nameOfFile('/home/tng/accords 2025.csv')).toBe('accords 2025.csv');
  expect(nameOfFile('C:\\Bureau\\accords.csv')).toBe('accords.csv');
});

test('a separator is called by its name', () => {
  expect([';', '\t', '#'].map(separatorName)).toEqual(['semicolon', 'tab', 'other']);
});
