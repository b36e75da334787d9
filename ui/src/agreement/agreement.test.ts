import { expect, test } from 'vitest';
import { chosenIn, emptyAgreement, proposedTitle } from './agreement';

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
