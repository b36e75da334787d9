import { expect, test } from 'vitest';
import { endingOf, isDay, separatorOf } from './exporting';

test('cells are set apart as the spreadsheets of the language expect', () => {
  expect(separatorOf('fr')).toBe('semicolon');
  expect(separatorOf('ar')).toBe('semicolon');
  expect(separatorOf('en')).toBe('comma');
});

test('a file ends as what it is', () => {
  expect(endingOf({ kind: 'xlsx' })).toBe('xlsx');
  expect(endingOf({ kind: 'csv', separator: 'semicolon' })).toBe('csv');
  expect(endingOf({ kind: 'csv', separator: 'tab' })).toBe('tsv');
});

test('what was in force is told of a day, not of a month', () => {
  expect(isDay('2025-02-01')).toBe(true);
  expect(isDay('2025-02')).toBe(false);
  expect(isDay(null)).toBe(false);
});
