import { expect, test } from 'vitest';
import {
  addendumTo,
  answerBy,
  chosenIn,
  emptyAgreement,
  emptyApproval,
  othersOf,
  proposedTitle,
  retitled,
} from './agreement';

const say = (lang: string, parties: string[]) => `${lang}: ${parties.join(' + ')}`;

test('a title is proposed in the languages in which every party has a name', () => {
  const tangier = { fr: 'Tanger', ar: 'طنجة', en: 'Tangier' };
  const quds = { ar: 'القدس', fr: 'Al-Qods' };
  expect(proposedTitle(['fr', 'ar', 'en'], [tangier, quds], say)).toEqual({
    fr: 'fr: Tanger + Al-Qods',
    ar: 'ar: طنجة + القدس',
  });
});

test('one party alone makes no title', () => {
  expect(proposedTitle(['fr'], [{ fr: 'Tanger' }], say)).toEqual({});
});

test('a party that is not chosen yet is told by its field', () => {
  expect(chosenIn(emptyAgreement('home'))).toEqual([
    ['parties.0.partner', 'home'],
    ['parties.1.partner', ''],
  ]);
});

test('a proposed title follows, and one that was written over is left alone', () => {
  const last = { fr: 'Accord entre A et B', en: 'Agreement between A and B' };
  const proposed = { fr: 'Accord entre A et C', en: 'Agreement between A and C' };
  expect(retitled({}, {}, last)).toEqual(last);
  expect(retitled(last, last, proposed)).toEqual(proposed);
  expect(retitled({ ...last, fr: 'Pacte' }, last, proposed)).toEqual({ ...proposed, fr: 'Pacte' });
});

test('a proposal that falls away takes with it only what it proposed', () => {
  const last = { fr: 'Accord entre A et B', ar: 'اتفاقية' };
  expect(retitled({ fr: 'Accord entre A et B', ar: 'ميثاق' }, last, {})).toEqual({ ar: 'ميثاق' });
});

test('an addendum is between the parties of what it adds to', () => {
  const facts = { ...emptyAgreement('home'), fields: ['culture'], reference: 'TNG-2025-001' };
  const addendum = addendumTo({ id: 'parent', facts });
  expect(addendum).toMatchObject({ instrument: 'addendum', parent: 'parent', reference: '' });
  expect(addendum.parties).toEqual(facts.parties);
  expect(addendum.parties[0]).not.toBe(facts.parties[0]);
  expect(addendum.fields).toEqual(['culture']);
});

test('an addendum that also amends its agreement is named once', () => {
  const record = (id: string) => ({ id, kind: 'agreement' as const, name: {}, hint: {} });
  const child = {
    id: 'addendum',
    instrument: 'addendum' as const,
    reference: 'TNG-2026-001',
    title: {},
    status: 'in_force' as const,
    signed: null,
    changes: {},
    depth: 0,
  };
  const others = othersOf({ children: [child], linked_from: [record('addendum'), record('heir')] });
  expect(others.map((it) => it.id)).toEqual(['heir']);
});

test('an authority has its days from the last on which it can have been asked', () => {
  const asked = { ...emptyApproval(), state: 'submitted' as const, clock_days: 20 };
  expect(answerBy({ ...asked, submitted: '2025-02-03' })).toBe('2025-02-23');
  expect(answerBy({ ...asked, submitted: '2024-02' })).toBe('2024-03-20');
  expect(answerBy({ ...asked, submitted: '2025-02-03', state: 'granted' })).toBeNull();
  expect(answerBy(asked)).toBeNull();
});
