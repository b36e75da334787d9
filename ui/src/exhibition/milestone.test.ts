import { expect, test } from 'vitest';
import { emptyLeg, emptyMilestone } from './exhibition';
import { byDue, countedDay, nextOf, standingOf } from './milestone';

const due = (due: string | null, done: string | null = null) => ({ ...emptyMilestone(), due, done });

test('a milestone is counted from the opening or the closing of its leg, where that is known to the day', () => {
  const legs = [{ ...emptyLeg(), id: 'one', opens: '2027-03-10', closes: '2027-05' }];
  const from = (from: 'opening' | 'closing', days: number, leg = 'one') => ({
    ...emptyMilestone(),
    counted: { leg, from, days },
  });
  expect(countedDay(from('opening', -15), legs)).toBe('2027-02-23');
  expect(countedDay(from('closing', 15), legs)).toBeNull();
  expect(countedDay(from('opening', 0, 'gone'), legs)).toBeNull();
  expect(countedDay(emptyMilestone(), legs)).toBeNull();
});

test('a milestone is late the day after its last day, and asks for attention in the month before', () => {
  const standing = (day: string | null, done: string | null = null) =>
    standingOf(due(day, done), '2027-03-10');
  expect(standing('2027-03-09')).toBe('late');
  expect(standing('2027-03-10')).toBe('soon');
  expect(standing('2027-03')).toBe('soon');
  expect(standing('2027-04-09')).toBe('soon');
  expect(standing('2027-04-10')).toBe('ahead');
  expect(standing('2027-01-01', '2027-01-02')).toBe('done');
  expect(standing(null)).toBe('undated');
});

test('the next milestones are those not done, in time, without a day last', () => {
  const all = [due(null), due('2027-05-01'), due('2027-01-01', '2027-01-01'), due('2027-02')];
  expect(nextOf(all, 2).map((it) => it.due)).toEqual(['2027-02', '2027-05-01']);
  expect([...all].sort(byDue).at(-1)?.due).toBeNull();
  expect(byDue(due(null), due(null))).toBe(0);
});
