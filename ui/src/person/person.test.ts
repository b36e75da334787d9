import { expect, test } from 'vitest';
import type { Mandate } from '../bindings';
import { sorted } from './person';

const mandate = (until: string | null): Mandate => ({
  id: null,
  partner: 'p',
  function: {},
  since: null,
  until,
});

test('a mandate known to end in the current year is not over yet', () => {
  const { lasting, past } = sorted([mandate('2026'), mandate('2026-10'), mandate(null)], '2026-11-23');
  expect(lasting.map((it) => it.until)).toEqual(['2026', null]);
  expect(past.map((it) => it.until)).toEqual(['2026-10']);
});
