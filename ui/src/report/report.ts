/** What a report is asked with, and how the reports are offered. Pure. */

import type { AgreementQuery, Ask, Form, Offer, ReportName, Separator } from '../bindings';
import { addDays } from '../dates';
import { isDay } from '../export/exporting';
import type { Language } from '../languages';

/** The reports as they are offered: by what they are of. */
export const GROUPS: readonly { label: string; names: readonly ReportName[] }[] = [
  { label: 'reporting-agreements', names: ['in_force', 'list', 'ending', 'agreement', 'register'] },
  { label: 'reporting-partners', names: ['partner', 'briefing'] },
  { label: 'reporting-activity', names: ['annual', 'exhibition', 'loan_list', 'calendar', 'deadlines'] },
];

/** The step of an address that says: of the list of agreements, as it is filtered. */
export const LIST = 'list';

/** The word of a report in an address: `loan-list`. */
export const wordOf = (name: ReportName): string => name.replaceAll('_', '-');

/** The report that an address names. */
export function namedBy(word: string | null, offers: readonly Offer[]): Offer | undefined {
  return offers.find((offer) => wordOf(offer.name) === word);
}

/** What was chosen for a report, apart from what it is of and the days: kept on this desk. */
export interface Chosen {
  form: Form;
  language: Language;
  other: Language | null;
  hijri: boolean;
  public: boolean;
  /** The office's template that it is written by; our layout where there is none, or it is gone. */
  template: string | null;
  /** What stands between the cells of plain text; what the language expects where none was chosen. */
  separator: Separator | null;
}

/** What a report starts from where nothing was chosen before. */
export function startOf(offer: Offer, language: Language, hijri: boolean): Chosen {
  const form = offer.forms[0] ?? 'pdf';
  return { form, language, other: null, hijri, public: false, template: null, separator: null };
}

/** What was kept, as far as it still holds. */
export function keptOr(kept: Partial<Chosen> | undefined, start: Chosen, offer: Offer): Chosen {
  const chosen = { ...start, ...kept };
  if (!offer.forms.includes(chosen.form)) chosen.form = start.form;
  if (chosen.other === chosen.language) chosen.other = null;
  return chosen;
}

/** The period that a report starts from: this year, the coming weeks or months. Days are ISO 8601. */
export function periodOf(name: ReportName, today: string): { from: string; until: string } {
  const year = today.slice(0, 4);
  if (name === 'deadlines') return { from: today, until: addDays(today, 28) };
  if (name === 'ending') return { from: today, until: addDays(today, 182) };
  return { from: `${year}-01-01`, until: `${year}-12-31` };
}

/** What keeps a report from being asked: the key of a sentence, or nothing. */
export function lacking(
  offer: Offer,
  {
    of,
    day,
    from,
    until,
  }: { of: string | null; day: string | null; from: string | null; until: string | null },
): { field: 'of' | 'day' | 'from' | 'until'; problem: string } | null {
  if (offer.of !== null && of === null) return { field: 'of', problem: `reporting-choose-${offer.of}` };
  if (offer.period) {
    if (!isDay(from)) return { field: 'from', problem: 'problem-day-needed' };
    if (!isDay(until)) return { field: 'until', problem: 'problem-day-needed' };
    if (from > until) return { field: 'until', problem: 'reporting-ends-before' };
  }
  if (!isDay(day)) return { field: 'day', problem: 'problem-day-needed' };
  return null;
}

/** The question to the registry. */
export function askOf(
  offer: Offer,
  chosen: Chosen,
  what: {
    of: string | null;
    day: string;
    from: string | null;
    until: string | null;
    reference: string;
    agreements: AgreementQuery | null;
  },
  today: string,
): Ask {
  return {
    name: offer.name,
    selection: {
      agreements: offer.listed ? what.agreements && { ...what.agreements, lang: chosen.language } : null,
      of: offer.of === null ? null : what.of,
      from: offer.period ? what.from : null,
      until: offer.period ? what.until : null,
    },
    day: what.day,
    issued: today,
    language: chosen.language,
    other: chosen.other,
    reference: what.reference.trim(),
    hijri: chosen.hijri,
    public: chosen.public,
    separator: chosen.separator,
  };
}

/** The agreements of a list as they stand today, told in a language. */
export function listAsk(query: AgreementQuery, language: Language, today: string): Ask {
  return {
    name: 'list',
    selection: { agreements: { ...query, lang: language }, of: null, from: null, until: null },
    day: today,
    issued: today,
    language,
    other: null,
    reference: '',
    hijri: false,
    public: false,
    separator: null,
  };
}
