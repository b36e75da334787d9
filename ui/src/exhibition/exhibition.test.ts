import { expect, test } from 'vitest';
import { emptyLeg, strips } from './exhibition';

const leg = (opens: string | null, closes: string | null) => ({ ...emptyLeg(), opens, closes });

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
