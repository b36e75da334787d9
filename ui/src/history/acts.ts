/** Acts as sentences: what was done, to what, when. */

import type { Entry } from '../bindings';
import { localeOf, type Language } from '../languages';
import { t } from '../messages.svelte';

/** Where the name of the subject goes, until it is put there as a link. */
const HOLE = '\u0000';

/** The sentence around the name of what it is about; a sentence that names nothing is all `before`. */
export interface Sentence {
  before: string;
  after: string;
  named: boolean;
}

/** What an act did; an undoing tells what it took back where that act is among the `known`. */
export function sentenceAround(entry: Entry, known: ReadonlyMap<number, Entry>): Sentence {
  const [before = '', after = '', ...rest] = withHole(entry, known)
    .replace(/\u2068?\u0000\u2069?/g, HOLE)
    .split(HOLE);
  return { before, after: [after, ...rest].join(HOLE), named: after !== '' };
}

function withHole(entry: Entry, known: ReadonlyMap<number, Entry>): string {
  const first = entry.undoes ?? entry.redoes;
  if (first === null) return t(`op-${entry.op}`, { subject: HOLE, count: entry.records });
  const act = known.get(first);
  // The chain is as long as acts were taken back and done again, and each is older than the next.
  const what = act ? withHole(act, known) : t('history-act', { number: String(first) });
  return t(`op-${entry.op}`, { what });
}

/** The same with the name in its place, to be read aloud. */
export function sentenceWith(sentence: Sentence, name: string): string {
  return sentence.named ? `${sentence.before}${name}${sentence.after}` : sentence.before;
}

/** Whether it is known who did it. */
export function isNamed(actor: string): boolean {
  return actor !== '' && actor !== '?';
}

/** The local day of a moment (ISO 8601). */
export function dayOf(at: string): string {
  const moment = new Date(at);
  const part = (count: number) => String(count).padStart(2, '0');
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}

/** Acts by the day they were done on, in their order. */
export function byDay(entries: readonly Entry[]): { day: string; acts: Entry[] }[] {
  const days: { day: string; acts: Entry[] }[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.at);
    if (days.at(-1)?.day !== day) days.push({ day, acts: [] });
    days.at(-1)?.acts.push(entry);
  }
  return days;
}

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365.25 * 86_400],
  ['month', 30.44 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** How long ago, in the largest unit that has passed: "2 hours ago", "now". */
export function ago(at: string, now: number, lang: Language): string {
  const seconds = Math.max((now - Date.parse(at)) / 1000, 0);
  for (const [unit, length] of UNITS) {
    // In figures: thirty hours ago need not have been yesterday.
    if (seconds >= length)
      return new Intl.RelativeTimeFormat(localeOf(lang)).format(-Math.floor(seconds / length), unit);
  }
  return new Intl.RelativeTimeFormat(localeOf(lang), { numeric: 'auto' }).format(0, 'second');
}

/** How many days ago a day was: "today", "yesterday", "3 days ago". */
export function daysAgo(day: string, today: string, lang: Language): string {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
  const format = new Intl.RelativeTimeFormat(localeOf(lang), { numeric: 'auto' });
  if (days < 14) return format.format(-days, 'day');
  if (days < 60) return format.format(-Math.floor(days / 7), 'week');
  return days < 700
    ? format.format(-Math.floor(days / 30.44), 'month')
    : format.format(-Math.floor(days / 365.25), 'year');
}

/** The time of day of a moment. */
export function timeOf(at: string, lang: Language): string {
  return new Intl.DateTimeFormat(localeOf(lang), {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(at));
}
