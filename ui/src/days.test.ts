import { expect, test } from 'vitest';
import { dayOf, isoDay } from './days';

test('a date known to the month spans the whole month', () => {
  expect(dayOf('2027-02', true) - dayOf('2027-02')).toBe(27);
  expect(dayOf('2028', true) - dayOf('2028')).toBe(365);
  expect(dayOf('2027-02-03', true)).toBe(dayOf('2027-02-03'));
  expect(dayOf('2027-12', true) - dayOf('2027-12-01')).toBe(30);
  expect(isoDay(dayOf('2028-02', true))).toBe('2028-02-29');
});
