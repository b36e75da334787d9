import { expect, test } from 'vitest';
import { emptyExhibition, emptyLeg, emptyMilestone } from './exhibition';
import { dayAfter, daysTo, firstOpening, hasDays, lastClosing, readRate, visitorsOf } from './figures';

const leg = (opens: string | null, closes: string | null, visitors: number | null = null) => ({
  ...emptyLeg(),
  opens,
  closes,
  visitors,
});

test('a run goes from its first opening to its last closing, in whatever order its legs are', () => {
  const legs = [leg('2027-06-01', '2027-07-31'), leg('2027-03', '2027-05-30'), leg(null, null)];
  expect(firstOpening(legs)).toBe('2027-03');
  expect(lastClosing(legs)).toBe('2027-07-31');
  expect(firstOpening([])).toBeNull();
});

test('visitors are summed up where they were counted, and nobody is not zero', () => {
  expect(visitorsOf([leg(null, null, 1200), leg(null, null)])).toBe(1200);
  expect(visitorsOf([leg(null, null, 0)])).toBe(0);
  expect(visitorsOf([leg(null, null)])).toBeNull();
});

test('a plan is moved to a day by the days between', () => {
  expect(daysTo('2027-02-27', '2027-03-02')).toBe(3);
  expect(daysTo('2027-02-27', '2027-02-20')).toBe(-7);
  expect(daysTo('2027-02', '2027-03-02')).toBeNull();
  expect(dayAfter('2027-02-27', 3)).toBe('2027-03-02');
  expect(dayAfter('2027-02', 3)).toBeNull();
  expect(dayAfter('2027-02-27', null)).toBeNull();
});

test('a plan without any day cannot be moved', () => {
  const facts = emptyExhibition(null);
  expect(hasDays(facts)).toBe(false);
  facts.milestones = [{ ...emptyMilestone(), due: '2027' }];
  expect(hasDays(facts)).toBe(true);
});

test('a rate is typed as people write decimals, and kept with a point', () => {
  expect(readRate('10,835')).toBe('10.835');
  expect(readRate('١٠٫٨٣٥')).toBe('10.835');
  expect(readRate(' 1 000.5')).toBe('1000.5');
});
