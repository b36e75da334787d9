/** A file as it was read, made ready to be shown: its choices, its lines, and what becomes of each. Pure. */

import type {
  Column,
  Fate,
  Line,
  Meaning,
  Profile,
  Progress,
  Reading,
  Target,
  Understood,
} from '../bindings';

/** Nothing chosen: the file is read as it is understood by itself. */
export const AS_UNDERSTOOD: Reading = {
  encoding: null,
  separator: null,
  sheet: null,
  heading: null,
  target: null,
  columns: null,
  order: null,
};

/** What a file can be a list of, the usual first. */
export const TARGETS = ['agreements', 'partners', 'people', 'exhibitions'] as const satisfies Target[];

/** What a column can be taken for in each list, in the order in which an office would write them. */
export const MEANINGS: Record<Target, readonly Meaning[]> = {
  agreements: [
    'reference', 'title', 'instrument', 'parties', 'short', 'other_name', 'country', 'latitude', 'longitude',
    'population', 'own', 'own_country', 'own_latitude', 'own_longitude', 'own_population', 'signed', 'begins',
    'ends', 'duration', 'renewal', 'fields', 'notes',
  ],
  partners: [
    'parties', 'short', 'other_name', 'kind', 'country', 'latitude', 'longitude', 'population', 'website', 'notes',
  ],
  people: [
    'name', 'other_name', 'function', 'parties', 'country', 'email', 'phone', 'opens', 'closes', 'notes',
  ],
  exhibitions: [
    'title', 'theme', 'state', 'opens', 'closes', 'opens_year', 'closes_year', 'venue', 'citation', 'visitors',
    'parties', 'notes',
  ],
}; // prettier-ignore

/** By which table the history tells the records of each list. */
export const TABLE: Record<Target, string> = {
  agreements: 'agreement',
  partners: 'partner',
  people: 'person',
  exhibitions: 'exhibition',
};

/** The signs that can stand between the cells of a text. */
export const SEPARATORS = [',', ';', '\t', '|', ':'] as const;
/** How many of the first rows can be chosen for the headings. */
const ROWS_FOR_HEADINGS = 30;

/** What the sign between the cells of a text is called in the messages. */
export function separatorName(sign: string): string {
  const names: Record<string, string> = {
    ',': 'comma',
    ';': 'semicolon',
    '\t': 'tab',
    '|': 'bar',
    ':': 'colon',
  };
  return names[sign] ?? 'other';
}

/** The choices of a closed set; what was seen in the file is one of them in any case. */
export function choicesWith<T>(usual: readonly T[], seen: T): T[] {
  return usual.includes(seen) ? [...usual] : [seen, ...usual];
}

/** The rows that can hold the headings, as the file counts them. */
export function headingRows({ sheets, sheet, heading }: Understood): number[] {
  const most = Math.min(sheets[sheet]?.rows ?? 0, ROWS_FOR_HEADINGS);
  const rows = Array.from({ length: most }, (_, at) => at + 1);
  return heading === null ? rows : choicesWith(rows, heading[0]).sort((one, other) => one - other);
}

/** Whether a date can stand in the file, whose day and month can be mistaken for each other. */
export function hasDates(columns: readonly Column[]): boolean {
  const dates: readonly (Meaning | null)[] = ['signed', 'begins', 'ends', 'opens', 'closes'];
  return columns.some((column) => dates.includes(column.meaning));
}

/** The reading with a further choice; earlier ones that it takes the ground from are guessed anew. */
export function chosen(reading: Reading, choice: Partial<Reading>): Reading {
  const next = { ...reading, ...choice };
  const changed = (...names: (keyof Reading)[]) => names.some((name) => name in choice);
  if (changed('sheet')) next.target = null;
  if (changed('sheet', 'separator')) next.heading = null;
  const ground = changed('sheet', 'separator', 'encoding', 'heading', 'target');
  if (ground && !changed('columns')) next.columns = null;
  return next;
}

/**
 * The choice by which one column means something else. What a profile said of the whole file is
 * chosen with it: with columns chosen by hand, profiles are no longer asked.
 */
export function meant(understood: Understood, at: number, meaning: Meaning | null): Partial<Reading> {
  const { columns, target, order, remembered } = understood;
  return {
    target,
    columns: columns.map((column, other) => (other === at ? meaning : column.meaning)),
    ...(remembered ? { order } : {}),
  };
}

/** The profile that was kept of a file with these headings, whatever their case, accents and signs. */
export function profileOf(profiles: readonly Profile[], columns: readonly Column[]): Profile | null {
  const headings = bare(columns.map((column) => column.heading));
  return profiles.find((profile) => bare(profile.headings) === headings) ?? null;
}

function bare(headings: readonly string[]): string {
  const letters = (heading: string) => heading.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = (heading: string) => letters(heading).split(/[^\p{L}\p{N}]+/u);
  return headings.map((heading) => words(heading).filter(Boolean).join(' ')).join('\n');
}

/** What can become of a line. */
export const FATES = ['new', 'change', 'there', 'wrong'] as const satisfies readonly Fate[];

/** The last part of a path, of whichever system. */
export function nameOfFile(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** A name that keeps its own direction within a sentence. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/** How many lines become what. */
export function countsOf(lines: readonly Line[]): Record<Fate, number> {
  const counts: Record<Fate, number> = { new: 0, change: 0, there: 0, wrong: 0 };
  for (const line of lines) counts[line.fate] += 1;
  return counts;
}

/** What the lines are told apart by: their fate, or that something of them is kept as it was written. */
export type Sieve = Fate | 'remarks';

/** The lines of one kind, or all of them; those to be put right come first where all are shown. */
export function linesOf(lines: readonly Line[], sieve: Sieve | null): Line[] {
  if (sieve === 'remarks') return lines.filter((line) => line.remarks.length > 0);
  if (sieve !== null) return lines.filter((line) => line.fate === sieve);
  return [...lines.filter((line) => line.fate === 'wrong'), ...lines.filter((line) => line.fate !== 'wrong')];
}

/** Under which column of the history a field of a record's facts is told (`term.expiry_set`, `title.fr`). */
export function columnOf(field: string): string {
  const named: Record<string, string> = {
    fields: 'field',
    mandates: 'function',
    names: 'name',
    contacts: 'value',
  };
  const [first = '', second] = field.split('.');
  const column = first === 'term' && second !== undefined ? second : first;
  return named[column] ?? column;
}

/** The language of a text that is written in several, where a field is one of those (`title.fr`). */
export function languageOf(field: string): string | null {
  return /^(?:title|title_as_signed|instrument_as_signed|address|theme)\.(.+)$/.exec(field)?.[1] ?? null;
}

/** How much of the work is done, as a part of a hundred. */
export function percentOf({ done, all }: Progress): number {
  return all === 0 ? 0 : Math.min(100, Math.floor((done / all) * 100));
}
