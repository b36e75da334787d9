/** What an export starts from. Pure. */

import type { Format, Separator } from '../bindings';
import type { Language } from '../languages';

/** What a spreadsheet of this language expects between the cells: where the comma is the decimal sign, another. */
export function separatorOf(lang: Language): Separator {
  return lang === 'en' ? 'comma' : 'semicolon';
}

/** The ending of a file's name. */
export function endingOf(format: Format): string {
  if (format.kind === 'xlsx') return 'xlsx';
  return format.separator === 'tab' ? 'tsv' : 'csv';
}

/** Whether a date is known to the day. */
export function isDay(date: string | null): date is string {
  return date !== null && /^\d{4}-\d\d-\d\d$/.test(date);
}
