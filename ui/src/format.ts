/** Dates, numbers and lists as each language writes them. Nothing here knows which language is current. */

import { localeOf, type Language } from './languages';

/** A date known to the year, the month or the day (`2025`, `2025-02`, `2025-02-01`). */
export type Partial = string;

const made = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let format = made.get(key);
  if (!format) made.set(key, (format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })));
  return format;
}

/** The instant that stands for a partial date, at noon so that no time zone moves it. */
export function instantOf(date: Partial): Date {
  const [year = 1, month = 1, day = 1] = date.split('-').map(Number);
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  instant.setUTCHours(12);
  return instant;
}

function precisionOf(date: Partial): Intl.DateTimeFormatOptions {
  if (date.length <= 4) return { year: 'numeric' };
  if (date.length <= 7) return { year: 'numeric', month: 'long' };
  return { year: 'numeric', month: 'long', day: 'numeric' };
}

/** In words; in French the first of a month is an ordinal, which `Intl` does not write. */
function inWords(date: Partial, lang: Language, options: Intl.DateTimeFormatOptions): string {
  const format = dateFormat(localeOf(lang), options);
  if (lang !== 'fr') return format.format(instantOf(date));
  const parts = format.formatToParts(instantOf(date));
  return parts.map(({ type, value }) => (type === 'day' && value === '1' ? '1er' : value)).join('');
}

/** A partial date in words, no more precise than it is known. */
export function formatPartial(date: Partial, lang: Language): string {
  return inWords(date, lang, precisionOf(date));
}

/**
 * The first date of a span that ends with another, without what the last one says again: "1" of
 * "1 – 3 May 2025", "12 February" of "12 February – 25 April 2027".
 */
export function formatBeginning(since: Partial, until: Partial, lang: Language): string {
  const options = precisionOf(since);
  if (since.length >= 7 && until.length >= 7 && since.slice(0, 4) === until.slice(0, 4)) delete options.year;
  const days = since.length === 10 && until.length === 10;
  if (days && since.slice(0, 7) === until.slice(0, 7)) delete options.month;
  return inWords(since, lang, options);
}

/** The same for a column of a table, where space is short. */
export function formatPartialShort(date: Partial, lang: Language): string {
  const options: Intl.DateTimeFormatOptions = { ...precisionOf(date) };
  if (options.month) options.month = 'short';
  return inWords(date, lang, options);
}

/** With the day of the week, when the day is known. */
export function formatPartialFull(date: Partial, lang: Language): string {
  const options = precisionOf(date);
  if (options.day) options.weekday = 'long';
  return inWords(date, lang, options);
}

/**
 * The Hijri date of a day, by the Umm al-Qura calendar: other variants of the
 * calendar give other days, so it is always named. Nothing for a date that is
 * not known to the day, because a month or a year spans several Hijri ones.
 */
export function formatHijri(date: Partial, lang: Language): string | undefined {
  if (date.length < 10) return undefined;
  const locale = localeOf(lang).replace('gregory', 'islamic-umalqura');
  return dateFormat(locale, { year: 'numeric', month: 'long', day: 'numeric' }).format(instantOf(date));
}

/** A moment in local time, for the history. */
export function formatMoment(instant: string, lang: Language): string {
  return dateFormat(localeOf(lang), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }).format(new Date(instant));
}

export function formatNumber(value: number, lang: Language, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(localeOf(lang), options).format(value);
}

/** "a, b and c". */
export function formatList(items: readonly string[], lang: Language): string {
  return new Intl.ListFormat(localeOf(lang), { type: 'conjunction' }).format(items);
}

/** A duration in whole years where it is one, otherwise in months. */
export function formatMonths(months: number, lang: Language): string {
  const inYears = months >= 12 && months % 12 === 0;
  return formatNumber(inYears ? months / 12 : months, lang, {
    style: 'unit',
    unit: inYears ? 'year' : 'month',
    unitDisplay: 'long',
  });
}
