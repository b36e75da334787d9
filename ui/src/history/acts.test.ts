import { expect, test } from 'vitest';
import type { Entry } from '../bindings';
import { ago, byDay, daysAgo, sentenceAround, sentenceWith } from './acts';

const entry = (number: number, op: string, more: Partial<Entry> = {}): Entry => ({
  number,
  op,
  subject: { fr: 'Tanger' },
  records: 1,
  record: null,
  actor: 'Amina',
  at: '2026-11-24T10:00:00.000Z',
  undoes: null,
  redoes: null,
  state: 'done',
  ...more,
});
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

test('an act is a sentence around the name of its subject', () => {
  const sentence = sentenceAround(entry(1, 'add-partner'), new Map());
  expect(sentence.named).toBe(true);
  expect(plain(sentenceWith(sentence, 'Tanger'))).toBe('Ajout du partenaire «\u00a0Tanger\u00a0»');
  expect(sentenceAround(entry(2, 'make-sample'), new Map()).named).toBe(false);
});

test('an undoing tells what it took back, or its number', () => {
  const first = entry(1, 'add-partner');
  const undoing = entry(2, 'undo', { undoes: 1 });
  const known = new Map([[1, first]]);
  expect(plain(sentenceWith(sentenceAround(undoing, known), 'Tanger'))).toBe(
    'Annulation — Ajout du partenaire «\u00a0Tanger\u00a0»',
  );
  expect(plain(sentenceWith(sentenceAround(undoing, new Map()), 'Tanger'))).toBe(
    'Annulation — opération nº 1',
  );
});

test('how long ago is told in the largest unit that has passed', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');
  expect(ago('2026-11-24T11:59:40Z', now, 'en')).toBe('now');
  expect(ago('2026-11-24T11:50:00Z', now, 'en')).toBe('10 minutes ago');
  expect(ago('2026-11-23T06:00:00Z', now, 'en')).toBe('1 day ago');
  expect(daysAgo('2026-11-23', '2026-11-24', 'en')).toBe('yesterday');
  expect(daysAgo('2026-11-24', '2026-11-24', 'fr')).toBe('aujourd’hui');
});

test('acts stand under the day they were done on', () => {
  const acts = [entry(3, 'undo'), entry(2, 'undo'), entry(1, 'undo', { at: '2026-11-20T10:00:00.000Z' })];
  expect(byDay(acts).map(({ acts }) => acts.length)).toEqual([2, 1]);
});
