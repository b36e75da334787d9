/**
 * Dates as people type them, understood as dates known to the year, the month
 * or the day. The day comes before the month, as in French, Arabic and British
 * English. Nothing is guessed: a two-digit year or a day that does not exist is refused.
 */

export type ParsedDate =
  | { ok: true; date: string | null }
  | { ok: false; error: 'date-unknown' | 'date-impossible' | 'date-year-short' };

const MONTHS: string[][] = [
  ['janvier', 'janv', 'jan', 'january', 'يناير', 'ينّاير', 'جانفي', 'كانون الثاني'],
  ['février', 'fevrier', 'févr', 'fév', 'fev', 'february', 'feb', 'فبراير', 'فيفري', 'شباط'],
  ['mars', 'march', 'mar', 'مارس', 'آذار', 'اذار'],
  ['avril', 'avr', 'april', 'apr', 'أبريل', 'ابريل', 'أفريل', 'نيسان'],
  ['mai', 'may', 'ماي', 'مايو', 'أيار', 'ايار'],
  ['juin', 'june', 'jun', 'يونيو', 'يونيه', 'جوان', 'حزيران'],
  ['juillet', 'juil', 'july', 'jul', 'يوليوز', 'يوليو', 'يوليه', 'جويلية', 'تموز'],
  ['août', 'aout', 'august', 'aug', 'غشت', 'أغسطس', 'اغسطس', 'أوت', 'آب'],
  ['septembre', 'sept', 'september', 'sep', 'شتنبر', 'سبتمبر', 'أيلول', 'ايلول'],
  ['octobre', 'oct', 'october', 'أكتوبر', 'اكتوبر', 'تشرين الأول'],
  ['novembre', 'nov', 'november', 'نونبر', 'نوفمبر', 'تشرين الثاني'],
  ['décembre', 'decembre', 'déc', 'dec', 'december', 'دجنبر', 'ديسمبر', 'كانون الأول'],
];

const MONTH_OF = new Map(MONTHS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));

/** Western digits, plain spaces, no marks of direction, small letters. */
function plain(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function dateOf(year: string, month?: number, day?: number): ParsedDate {
  if (year.length !== 4) return { ok: false, error: 'date-year-short' };
  const count = Number(year);
  const wrong =
    count < 1 ||
    (month !== undefined && (month < 1 || month > 12)) ||
    (day !== undefined && (day < 1 || day > daysIn(count, month ?? 1)));
  if (wrong) return { ok: false, error: 'date-impossible' };
  const parts = [year, month, day].filter((part) => part !== undefined);
  return { ok: true, date: parts.map((part) => String(part).padStart(2, '0')).join('-') };
}

/** What was typed, as a partial date; an empty text is no date. */
export function parsePartial(typed: string): ParsedDate {
  const text = plain(typed);
  if (text === '') return { ok: true, date: null };

  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (iso) return dateOf(iso[1] ?? '', number(iso[2]), number(iso[3]));

  const figures = /^(?:(\d{1,2})[ ./-])?(\d{1,2})[ ./-](\d{2,4})$/.exec(text);
  if (figures) return dateOf(figures[3] ?? '', number(figures[2]), number(figures[1]));

  // "samedi 1er février 2025", "February 2025", "1 فبراير 2025"
  const words =
    /^(?:(?:\p{L}+,? )?(\d{1,2})(?:er|st|nd|rd|th)?\.? )?(\p{L}[\p{L}\p{M} ]*?)\.?,? (\d{2,4})$/u.exec(text);
  if (words) {
    const month = MONTH_OF.get(words[2] ?? '');
    if (month) return dateOf(words[3] ?? '', month, number(words[1]));
  }
  return { ok: false, error: 'date-unknown' };
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** How a date is put back into the field to be edited: figures, the day first. */
export function typedForm(date: string | null): string {
  return date === null ? '' : date.split('-').reverse().join('/');
}

/** The days that a month's calendar shows, in weeks that begin on Monday, with those of its neighbours. */
export function weeksOf(year: number, month: number): string[][] {
  const first = new Date(Date.UTC(year, month - 1, 1));
  first.setUTCFullYear(year);
  const start = first.getTime() - ((first.getUTCDay() + 6) % 7) * DAY;
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => isoOf(new Date(start + (week * 7 + day) * DAY))),
  );
}

const DAY = 86_400_000;

/** The day `count` days after `date`. */
export function addDays(date: string, count: number): string {
  return isoOf(new Date(Date.parse(date) + count * DAY));
}

/** The same day `count` months on, or the last one of that month. */
export function addMonths(date: string, count: number): string {
  const [year = 1, month = 1, day = 1] = date.split('-').map(Number);
  const months = Math.min(Math.max(year * 12 + month - 1 + count, 12), 9999 * 12 + 11);
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
  return [String(y).padStart(4, '0'), pad(m), pad(Math.min(day, daysIn(y, m)))].join('-');
}

function pad(count: number): string {
  return String(count).padStart(2, '0');
}

function isoOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
