/**
 * The days that a list is narrowed to, as they are chosen: some move on with the day, so that a
 * view that was saved in spring is right in autumn. Pure: today is passed in.
 */

import type { Period } from '../bindings';
import { addDays, addMonths } from '../dates';

/** Spans that are told from today, in the order in which they are offered. */
export const RELATIVE = [
  'this_year',
  'last_year',
  'next_year',
  'last_12_months',
  'next_6_months',
  'next_12_months',
  'past',
  'ahead',
] as const;
export type Relative = (typeof RELATIVE)[number];

/** What was chosen: nothing, a span told from today, or one between two dates, either of them open. */
export type Span =
  { span: 'any' } | { span: Relative } | { span: 'between'; from: string | null; until: string | null };

export const ANY: Span = { span: 'any' };

export function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'span' in value;
}

/** The days that are meant on `today`. */
export function periodOf(span: Span, today: string): Period {
  const year = Number(today.slice(0, 4));
  const whole = (count: number) => ({ from: yearOf(year + count), until: yearOf(year + count) });
  switch (span.span) {
    case 'any':
      return { from: null, until: null };
    case 'between':
      return { from: span.from, until: span.until };
    case 'this_year':
      return whole(0);
    case 'last_year':
      return whole(-1);
    case 'next_year':
      return whole(1);
    case 'last_12_months':
      return { from: addMonths(today, -12), until: today };
    case 'next_6_months':
      return { from: today, until: addMonths(today, 6) };
    case 'next_12_months':
      return { from: today, until: addMonths(today, 12) };
    case 'past':
      return { from: null, until: addDays(today, -1) };
    case 'ahead':
      return { from: today, until: null };
  }
}

const yearOf = (year: number) => String(year).padStart(4, '0');
