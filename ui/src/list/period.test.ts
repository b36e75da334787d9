import { expect, test } from 'vitest';
import { ANY, periodOf, RELATIVE } from './period';

test('a span that is told from today moves on with the day', () => {
  const on = (today: string) => periodOf({ span: 'next_6_months' }, today);
  expect(on('2026-03-15')).toEqual({ from: '2026-03-15', until: '2026-09-15' });
  expect(on('2026-08-31')).toEqual({ from: '2026-08-31', until: '2027-02-28' });
  expect(periodOf({ span: 'last_year' }, '2026-03-15')).toEqual({ from: '2025', until: '2025' });
  expect(periodOf({ span: 'past' }, '2026-01-01')).toEqual({ from: null, until: '2025-12-31' });
});

test('what was chosen by dates stays, and nothing chosen narrows nothing', () => {
  expect(periodOf({ span: 'between', from: '2025-02', until: null }, '2026-03-15')).toEqual({
    from: '2025-02',
    until: null,
  });
  expect(periodOf(ANY, '2026-03-15')).toEqual({ from: null, until: null });
});

test('every span that is offered narrows something', () => {
  for (const span of RELATIVE) {
    const { from, until } = periodOf({ span }, '2026-03-15');
    expect(from ?? until).not.toBeNull();
  }
});
