/** The calendar's views as spans of days, and where things stand in them. Pure: days are ISO texts. */

import type { Deadline, DeadlineQuery, Rule } from '../bindings';
import { dayOf, isoDay } from '../days';
import type { Tone } from '../parts/Badge.svelte';

export const VIEWS = ['month', 'week', 'agenda', 'year', 'timeline'] as const;
export type View = (typeof VIEWS)[number];

/** What an agenda may be narrowed to, as the figures of the overview count it. */
export const SCOPES = ['ahead', 'overdue', 'week', 'month', 'lapsing', 'undated'] as const;
export type Scope = (typeof SCOPES)[number];

/** Where the calendar is: a view, and its day, or the scope of an agenda and whom it waits for. */
export interface Seen {
  view: View;
  day: string;
  scope: Scope;
  owner: string | null;
}

/** Reads the part of the address after `calendar/`: `month:2026-11-01`, `agenda:overdue`, `agenda:month:<party>`. */
export function readSeen(id: string | null, today: string): Seen {
  const [name = '', first = '', owner] = (id ?? '').split(':');
  const view = VIEWS.find((view) => view === name) ?? 'month';
  const day = /^\d{4}-\d\d-\d\d$/.test(first) ? first : today;
  const scope = SCOPES.find((scope) => scope === first) ?? 'ahead';
  return { view, day, scope, owner: owner ?? null };
}

export function writeSeen({ view, day, scope, owner }: Seen): string {
  if (view !== 'agenda') return `${view}:${day}`;
  return owner === null ? `agenda:${scope}` : `agenda:${scope}:${owner}`;
}

/** Monday is the first day of the week: 0. */
const weekday = (day: number): number => (day + 3) % 7;

const monthStart = (day: string): string => `${day.slice(0, 7)}-01`;

/** The same month by so many months on; its first day. */
export function monthsOn(day: string, months: number): string {
  const [year = 1970, month = 1] = day.split('-').map(Number);
  const at = year * 12 + month - 1 + months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
}

/** The day that a view goes to by its arrows. */
export function turned(view: View, day: string, by: 1 | -1): string {
  if (view === 'week') return isoDay(dayOf(day) + 7 * by);
  if (view === 'month') return monthsOn(day, by);
  return monthsOn(day, 12 * by);
}

/** The weeks that a month lies in, each of seven days from Monday. */
export function weeksOf(day: string): string[][] {
  const first = dayOf(monthStart(day));
  const last = dayOf(monthStart(day).slice(0, 7), true);
  const weeks: string[][] = [];
  for (let start = first - weekday(first); start <= last; start += 7) weeks.push(daysFrom(start, 7));
  return weeks;
}

/** The seven days of the week that a day lies in. */
export const weekOf = (day: string): string[] => daysFrom(dayOf(day) - weekday(dayOf(day)), 7);

const daysFrom = (start: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => isoDay(start + at));

/** The twelve months of a year, by their first days. */
export const monthsOf = (day: string): string[] =>
  Array.from({ length: 12 }, (_, at) => monthsOn(`${day.slice(0, 4)}-01-01`, at));

/** What a view asks the registry for. */
export function spanOf(view: View, day: string): { from: string; to: string } {
  const whole = (days: string[]) => ({ from: days[0] ?? day, to: days.at(-1) ?? day });
  if (view === 'week') return whole(weekOf(day));
  if (view === 'month') return whole(weeksOf(day).flat());
  return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` };
}

const ALL: DeadlineQuery = {
  from: null,
  to: null,
  rules: [],
  tasks: false,
  overdue: false,
  undated: false,
  owner: null,
  record: null,
};

/** Everything in a span of days. */
export const queryOf = (span: { from: string; to: string }): DeadlineQuery => ({ ...ALL, ...span });

/** What an agenda of this scope asks for; `ends` are the last days of week, month and six months. */
export function agendaOf(
  scope: Scope,
  owner: string | null,
  today: string,
  ends: readonly [string, string, string],
): DeadlineQuery {
  const [week, month, half] = ends;
  if (scope === 'overdue') return { ...ALL, overdue: true, owner };
  if (scope === 'undated') return { ...ALL, undated: true, owner };
  if (scope === 'week') return { ...ALL, from: today, to: week, owner };
  if (scope === 'lapsing') return { ...ALL, from: today, to: half, rules: ['notice', 'expiry'], owner };
  // What waits for someone is told with what is overdue.
  if (scope === 'month')
    return owner === null ? { ...ALL, from: today, to: month } : { ...ALL, to: month, tasks: true, owner };
  return { ...ALL, from: today, owner };
}

/** Deadlines by the days of a span on which they stand; what goes on stands on each of its days. */
export function onDays(deadlines: readonly Deadline[], days: readonly string[]): Map<string, Deadline[]> {
  const first = days[0] ?? '';
  const last = days.at(-1) ?? '';
  const on = new Map<string, Deadline[]>(days.map((day) => [day, []]));
  for (const deadline of deadlines) {
    const begins = deadline.stands_on;
    if (begins === null) continue;
    const until = !deadline.task && isExact(deadline) ? (deadline.until ?? begins) : begins;
    const from = begins < first ? first : begins;
    const to = until > last ? last : until;
    for (let day = dayOf(from); day <= dayOf(to); day += 1) on.get(isoDay(day))?.push(deadline);
  }
  return on;
}

/** Whether its day is known to the day: what is known to the month does not fill the month. */
const isExact = ({ said }: Deadline): boolean => said !== null && said.length === 10;

/** Whether it began before today and is not over: a decision to be taken, an activity that goes on. */
export const isOpen = ({ day, until }: Deadline, today: string): boolean =>
  day !== null && day < today && until !== null && until >= today;

/** Deadlines by their days, in time; what is open before them under 'open', those without a day under null. */
export function byDay(deadlines: readonly Deadline[], today: string): [string | 'open' | null, Deadline[]][] {
  const open = deadlines.filter((deadline) => isOpen(deadline, today));
  const days = new Map<string | null, Deadline[]>(open.length > 0 ? [['open', open]] : []);
  for (const deadline of deadlines)
    if (!isOpen(deadline, today)) days.set(deadline.day, [...(days.get(deadline.day) ?? []), deadline]);
  return [...days];
}

const TONES: { [rule in Rule]?: Tone } = {
  opening: 'wait',
  entry: 'wait',
  activity: 'wait',
  installation: 'wait',
  shipment: 'wait',
  // The objects must be back by then, whoever is asked.
  permit_expiry: 'soon',
  insurance_end: 'soon',
};

/** The sign and colour of a deadline; none has the sign of what is done. */
export function toneOf({ rule, overdue, task }: Deadline): Tone {
  if (overdue) return 'stop';
  if (task || rule === 'notice' || rule === 'expiry') return 'soon';
  return TONES[rule] ?? 'quiet';
}

export interface Bar {
  start: number;
  length: number;
  /** Whether it goes on beyond the edge. */
  before: boolean;
  after: boolean;
}

/** Where a span lies along a window of days, in shares of it; nothing where it lies outside. */
export function barOf(begins: string, ends: string | null, window: { from: string; to: string }): Bar | null {
  const [first, last] = [dayOf(window.from), dayOf(window.to, true) + 1];
  const [begin, end] = [dayOf(begins), ends === null ? Infinity : dayOf(ends, true) + 1];
  if (end <= first || begin >= last) return null;
  const [from, to] = [Math.max(begin, first), Math.min(end, last)];
  const whole = last - first;
  return {
    start: (from - first) / whole,
    length: (to - from) / whole,
    before: begin < first,
    after: end > last,
  };
}
