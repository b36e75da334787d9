/** A file as it was read, made ready to be shown: its lines, and what becomes of each. Pure. */

import type { Fate, Line } from '../bindings';

/** What can become of a line. */
export const FATES = ['new', 'there', 'wrong'] as const satisfies readonly Fate[];

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
  const counts: Record<Fate, number> = { new: 0, there: 0, wrong: 0 };
  for (const line of lines) counts[line.fate] += 1;
  return counts;
}

/** The lines of one fate, or all of them; those to be put right come first where all are shown. */
export function linesOf(lines: readonly Line[], fate: Fate | null): Line[] {
  if (fate !== null) return lines.filter((line) => line.fate === fate);
  return [...lines.filter((line) => line.fate === 'wrong'), ...lines.filter((line) => line.fate !== 'wrong')];
}
