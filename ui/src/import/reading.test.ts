import { expect, test } from 'vitest';
import type { Column, Line, Meaning, Understood } from '../bindings';
import {
  AS_UNDERSTOOD,
  choicesWith,
  chosen,
  columnOf,
  countsOf,
  hasDates,
  headingRows,
  languageOf,
  linesOf,
  MEANINGS,
  meant,
  nameOfFile,
  percentOf,
  profileOf,
  separatorName,
  TARGETS,
} from './reading';

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

const column = (heading: string, meaning: Meaning | null): Column => ({
  heading,
  meaning,
  certainty: 'certain',
  samples: [],
});
const understood: Understood = {
  kind: 'text',
  encoding: 'UTF-8',
  separator: ';',
  sheets: [{ name: '', hidden: false, rows: 4 }],
  sheet: 0,
  titles: [],
  heading: [2, 3],
  target: 'partners',
  columns: [column('Ville', 'parties'), column('Pays', 'country'), column('Divers', null)],
  order: 'month_first',
  order_sure: false,
  remembered: false,
};

test('lines of which something is kept as it was written are found', () => {
  const remarked = {
    ...line(6, 'new'),
    remarks: [{ column: null, code: 'import-field-unknown', detail: {} }],
  };
  expect(linesOf([...lines, remarked], 'remarks')).toEqual([remarked]);
});

test('a choice takes back the earlier ones that stood on what it changes', () => {
  const reading = {
    ...AS_UNDERSTOOD,
    sheet: 1,
    heading: 3,
    target: 'people' as const,
    columns: ['name' as const, null],
    order: 'day_first' as const,
  };
  expect(chosen(reading, { order: 'month_first' })).toEqual({ ...reading, order: 'month_first' });
  expect(chosen(reading, { target: 'partners' })).toEqual({ ...reading, target: 'partners', columns: null });
  expect(chosen(reading, { heading: 1 })).toEqual({ ...reading, heading: 1, columns: null });
  expect(chosen(reading, { sheet: 0 })).toEqual({
    ...reading,
    sheet: 0,
    heading: null,
    target: null,
    columns: null,
  });
});

test('a column means something else, and the others what they meant', () => {
  const choice = meant(understood, 2, 'notes');
  expect(choice).toEqual({ target: 'partners', columns: ['parties', 'country', 'notes'] });
  expect(chosen(AS_UNDERSTOOD, choice)).toEqual({ ...AS_UNDERSTOOD, ...choice });
});

test('what a profile said of the whole file holds when one column is chosen otherwise', () => {
  expect(meant({ ...understood, remembered: true }, 0, null)).toEqual({
    target: 'partners',
    columns: [null, 'country', null],
    order: 'month_first',
  });
});

test('what was seen in the file can be chosen even where it is unusual', () => {
  expect(choicesWith([',', ';'], ';')).toEqual([',', ';']);
  expect(choicesWith([',', ';'], '#')).toEqual(['#', ',', ';']);
});

test('any of the first rows can hold the headings, and the row where they were seen', () => {
  expect(headingRows(understood)).toEqual([1, 2, 3, 4]);
  const far = { ...understood, sheets: [{ name: '', hidden: false, rows: 90 }] };
  expect(headingRows(far)).toHaveLength(30);
  expect(headingRows({ ...far, heading: [41, 41] }).at(-1)).toBe(41);
});

test('the order of day and month matters where a column holds dates', () => {
  expect(hasDates(understood.columns)).toBe(false);
  expect(hasDates([...understood.columns, column('Signé le', 'signed')])).toBe(true);
});

test('a profile is known by all the headings in their order', () => {
  const profile = (...headings: string[]) => ({
    key: headings.join(),
    name: '',
    headings,
    kept: '2025-02-01',
  });
  const kept = [
    profile('Pays', 'Ville', 'Divers'),
    profile('Ville', 'Pays'),
    profile('Ville', 'Pays', 'Divers'),
  ];
  expect(profileOf(kept, understood.columns)).toBe(kept[2]);
  expect(profileOf(kept.slice(0, 2), understood.columns)).toBeNull();
  expect(profileOf(kept, [column('Énergie', null)])).toBeNull();
  expect(
    profileOf([profile('Signé le', 'الأهداف')], [column('SIGNE (LE)', null), column('الاهداف', null)]),
  ).not.toBeNull();
});

test('every list can be chosen its columns, each once', () => {
  for (const target of TARGETS) expect(new Set(MEANINGS[target]).size).toBe(MEANINGS[target].length);
});

test('a field of the facts is told under the column of the history', () => {
  expect(['term.expiry_set', 'title.fr', 'fields', 'notes', 'term.renewal.kind'].map(columnOf)).toEqual([
    'expiry_set',
    'title',
    'field',
    'notes',
    'renewal',
  ]);
  expect(['title.ar', 'term.expiry_set', 'notes'].map(languageOf)).toEqual(['ar', null, null]);
});

test('how far it is never says all before all is done', () => {
  expect(percentOf({ done: 999, all: 1000 })).toBe(99);
  expect(percentOf({ done: 1000, all: 1000 })).toBe(100);
  expect(percentOf({ done: 0, all: 0 })).toBe(0);
});
