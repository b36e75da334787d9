import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import sql from '../../../src-tauri/registry/migrations/001-registry.sql?raw';
import type { Deed, Difference } from '../bindings';
import english from '../messages/en/history.ftl?raw';
import { columnKey, linesOf, turnsOf } from './telling';

const keys = new Set(new FluentResource(english).body.map((entry) => entry.id));

function difference(table: string, column: string, deed: Deed, value: string): Difference {
  const shown = { kind: 'text', value } as const;
  return {
    table,
    column,
    deed,
    before: deed === 'added' ? null : shown,
    after: deed === 'removed' ? null : shown,
  };
}

/** The tables of facts that belong to records, with the columns that the history tells. */
function tables(): [table: string, columns: string[]][] {
  const facts = sql.slice(0, sql.indexOf('-- log ---'));
  return [...facts.matchAll(/CREATE TABLE (\w+) \(([\s\S]*?)\n\) STRICT/g)]
    .map(([, table = '', body = '']) => {
      const columns = [...body.matchAll(/^ {2}([a-z][\w]*) /gm)].map((match) => match[1] ?? '');
      const owner =
        table.includes('_') || ['signature', 'witness', 'event', 'mandate', 'leg'].includes(table);
      const named = columns.find((name) => name !== 'id');
      return [table, columns.filter((name) => !SILENT.has(name) && !(owner && name === named))] as [
        string,
        string[],
      ];
    })
    .filter(([table]) => !OFFICE.has(table));
}

const SILENT = new Set(['id', 'version', 'ordinal']);
const OFFICE = new Set(['office', 'country', 'field', 'field_goal']);

test('every table and column that the history tells has its word', () => {
  const missing: string[] = [];
  for (const [table, columns] of tables()) {
    if (!keys.has(`table-${table}`)) missing.push(`table-${table}`);
    for (const column of columns) {
      const key = columnKey(table, column, (key) => keys.has(key));
      if (!keys.has(key)) missing.push(`column-${table}-${column}`);
    }
  }
  expect(tables().length).toBe(26);
  expect(missing).toEqual([]);
});

test('every act has its sentence', () => {
  const kinds = ['place', 'partner', 'person', 'occasion', 'agreement', 'venue', 'exhibition'];
  const ops = ['add', 'edit', 'delete'].flatMap((verb) => kinds.map((kind) => `op-${verb}-${kind}`));
  for (const op of [
    'add-home',
    'edit-office',
    'edit-letterhead',
    'take-settings',
    'edit-country',
    'edit-fields',
    'make-sample',
    'import',
    'undo',
    'redo',
  ])
    ops.push(`op-${op}`);
  expect(ops.filter((op) => !keys.has(op))).toEqual([]);
});

test('the fields of a record are told one by one, each of its rows as one line', () => {
  const lines = linesOf([
    difference('agreement', 'reference', 'added', 'TNG-2025-001'),
    difference('agreement_party', 'partner', 'added', 'a'),
    difference('agreement_party', 'role', 'added', 'signatory_party'),
    difference('agreement_party', 'partner', 'added', 'b'),
    difference('agreement_party', 'role', 'added', 'observer'),
    difference('agreement_field', 'field', 'added', 'culture'),
    difference('agreement_field', 'field', 'added', 'youth'),
    difference('leg', 'opens', 'added', '2026-01-01'),
    difference('leg', 'venue', 'added', 'v'),
  ]);
  expect(lines.map((line) => [line.of, line.table, line.fields.map((field) => field.column)])).toEqual([
    ['field', 'agreement', ['reference']],
    ['table', 'agreement_party', ['partner', 'role']],
    ['table', 'agreement_party', ['partner', 'role']],
    ['table', 'agreement_field', ['field']],
    ['table', 'agreement_field', ['field']],
    ['table', 'leg', ['opens']],
    ['table', 'leg', ['venue']],
  ]);
});

test('what is so unless someone says otherwise is not told of a new record', () => {
  const lines = linesOf([
    difference('partner', 'archived', 'added', '0'),
    difference('agreement', 'notice_unit', 'added', 'months'),
    difference('partner', 'archived', 'changed', '0'),
  ]);
  expect(lines).toHaveLength(1);
});

test('a text in several languages is told language by language', () => {
  const wording = (value: Record<string, string>) => ({ kind: 'wording', value }) as const;
  const text = (value: string) => ({ kind: 'text', value }) as const;
  expect(
    turnsOf({ before: wording({ fr: 'a', ar: 'b' }), after: wording({ fr: 'a', ar: 'c', en: 'd' }) }),
  ).toEqual([
    { lang: 'ar', before: text('b'), after: text('c') },
    { lang: 'en', before: null, after: text('d') },
  ]);
  expect(turnsOf({ before: null, after: text('2025') })).toEqual([
    { lang: null, before: null, after: text('2025') },
  ]);
});
