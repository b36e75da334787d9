import { expect, test } from 'vitest';
import { dayOf, emptyLeg, strips } from './exhibition';

const leg = (opens: string | null, closes: string | null) => ({ ...emptyLeg(), opens, closes });

test('a date known to the month spans the whole month', () => {
  expect(dayOf('2027-02', true) - dayOf('2027-02')).toBe(27);
  expect(dayOf('2028', true) - dayOf('2028')).toBe(365);
  expect(dayOf('2027-02-03', true)).toBe(dayOf('2027-02-03'));
  expect(dayOf('2027-12', true) - dayOf('2027-12-01')).toBe(30);
});

test('legs lie along the whole run, and one without days has no strip', () => {
  const [first, second, none] = strips([
    leg('2027-01-01', '2027-01-10'),
    leg('2027-01-11', '2027-01-20'),
    leg('2027-03', null),
  ]);
  expect(first).toEqual({ start: 0, length: 0.5 });
  expect(second).toEqual({ start: 0.5, length: 0.5 });
  expect(none).toBeNull();
});
