/** A file as it was read, made ready to be shown: its lines, and what becomes of each. Pure. */

import type { Fate, Line, Plan, Reading } from '../bindings';

/** A file and what it would bring. */
export interface Planned {
  path: string;
  plan: Plan;
}

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

/** The lines of one fate, or all of them; those to be put right come first where all are shown. */
export function linesOf(lines: readonly Line[], fate: Fate | null): Line[] {
  if (fate !== null) return lines.filter((line) => line.fate === fate);
  return [...lines.filter((line) => line.fate === 'wrong'), ...lines.filter((line) => line.fate !== 'wrong')];
}
