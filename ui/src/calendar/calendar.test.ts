import { expect, test } from 'vitest';
import type { Deadline } from '../bindings';
import {
  agendaOf,
  barOf,
  byDay,
  monthsOn,
  onDays,
  readSeen,
  spanOf,
  toneOf,
  turned,
  weekOf,
  weeksOf,
  writeSeen,
} from './calendar';

const due = (day: string | null, more: Partial<Deadline> = {}): Deadline => ({
  rule: 'activity',
  record: { id: 'a', kind: 'activity', name: {}, hint: {} },
  item: 'a',
  what: {},
  step: null,
  day,
  said: day,
  until: null,
  look_to: day,
  stands_on: day,
  task: false,
  overdue: false,
  owner: null,
  ...more,
});

test('an address is read as it was written', () => {
  const today = '2026-11-24';
  for (const id of [
    'month:2026-02-01',
    'week:2026-11-24',
    'agenda:overdue',
    'agenda:month:p',
    'year:2027-01-01',
  ])
    expect(writeSeen(readSeen(id, today))).toBe(id);
  expect(readSeen(null, today)).toEqual({ view: 'month', day: today, scope: 'ahead', owner: null });
  expect(readSeen('nonsense:x', today).day).toBe(today);
});

test('a month is shown in whole weeks from Monday', () => {
  const weeks = weeksOf('2026-11-24');
  expect(weeks[0]?.[0]).toBe('2026-10-26');
  expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06');
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(weekOf('2026-11-24')[0]).toBe('2026-11-23');
  // February 2027 begins on a Monday and has four weeks exactly.
  expect(weeksOf('2027-02-10')).toHaveLength(4);
  expect(spanOf('month', '2027-02-10')).toEqual({ from: '2027-02-01', to: '2027-02-28' });
});

test('the arrows turn by what is shown, over the ends of years', () => {
  expect(turned('month', '2026-12-31', 1)).toBe('2027-01-01');
  expect(turned('month', '2026-01-31', -1)).toBe('2025-12-01');
  expect(turned('week', '2026-12-28', 1)).toBe('2027-01-04');
  expect(turned('year', '2026-05-01', -1)).toBe('2025-05-01');
  expect(monthsOn('2026-11-24', -23)).toBe('2024-12-01');
});

test('what goes on stands on each of its days, and what is known to the month on its first', () => {
  const days = weekOf('2026-05-04');
  const visit = due('2026-05-02', { until: '2026-05-05' });
  const loose = due('2026-05-04', { said: '2026-05', until: '2026-05-31' });
  const decision = due('2026-02-01', {
    rule: 'decide',
    task: true,
    until: '2026-05-06',
    stands_on: '2026-05-06',
  });
  const on = onDays([visit, loose, decision, due(null)], days);
  expect(on.get('2026-05-04')).toEqual([visit, loose]);
  expect(on.get('2026-05-05')).toEqual([visit]);
  expect(on.get('2026-05-06'), 'a decision that can be taken stands on its last day').toEqual([decision]);
  expect(on.get('2026-05-07')).toEqual([]);
});

test('an agenda asks for what its figure counts', () => {
  const ends = ['2026-11-29', '2026-11-30', '2027-05-24'] as const;
  expect(agendaOf('week', null, '2026-11-24', ends)).toMatchObject({ from: '2026-11-24', to: '2026-11-29' });
  expect(agendaOf('overdue', null, '2026-11-24', ends)).toMatchObject({ overdue: true, from: null });
  expect(agendaOf('lapsing', null, '2026-11-24', ends).rules).toEqual(['notice', 'expiry']);
  expect(agendaOf('month', 'p', '2026-11-24', ends)).toMatchObject({ from: null, tasks: true, owner: 'p' });
});

test('a bar lies where its days are and says that it goes on', () => {
  const window = { from: '2026-01-01', to: '2026-12-31' };
  expect(barOf('2025-02-01', null, window)).toEqual({ start: 0, length: 1, before: true, after: true });
  expect(barOf('2026-01-01', '2026-12-31', window)).toEqual({
    start: 0,
    length: 1,
    before: false,
    after: false,
  });
  expect(barOf('2027-01-01', null, window)).toBeNull();
  expect(barOf('2024', '2025', window)).toBeNull();
});

test('what lapses is told apart from what only happens, and what is overdue from both', () => {
  const tone = (more: Partial<Deadline>) => toneOf(due('2027-09-01', more));
  expect(tone({ rule: 'permit_expiry' })).toBe('soon');
  expect(tone({ rule: 'milestone', task: true })).toBe('soon');
  expect(tone({ rule: 'shipment' })).toBe('wait');
  expect(tone({ rule: 'closing' })).toBe('quiet');
  expect(tone({ rule: 'milestone', task: true, overdue: true })).toBe('stop');
});

test('what began before today and is not over comes apart', () => {
  const today = '2026-11-24';
  const late = due('2026-10-01', { task: true, overdue: true });
  const over = due('2026-10-02', { until: '2026-10-03' });
  const open = due('2026-09-29', { rule: 'decide', task: true, until: '2026-12-29' });
  const going = due('2026-11-20', { until: '2026-11-24' });
  const ahead = due('2026-12-01', { rule: 'decide', task: true, until: '2027-01-31' });
  const undated = due(null);
  expect(byDay([late, open, over, going, ahead, undated], today)).toEqual([
    ['open', [open, going]],
    ['2026-10-01', [late]],
    ['2026-10-02', [over]],
    ['2026-12-01', [ahead]],
    [null, [undated]],
  ]);
});
