/** A file as it was read, made ready to be shown: its lines, what becomes of each, and why. Pure. */

/** What becomes of a line. */
export type Fate = 'new' | 'there' | 'wrong';

export interface Line {
  /** Its number in the file. */
  at: number;
  fate: Fate;
  /** What tells it from others: its title, or its number. */
  title: string;
  parties: readonly string[];
  /** What is wrong with it, in which column. */
  problems: readonly { column: string | null; sentence: string }[];
}

/** A file as it was read. */
export interface Reading {
  path: string;
  /** The last part of its path. */
  name: string;
  encoding: string;
  separator: string;
  /** Its columns, and what each was taken for; nothing for one that is not taken. */
  columns: readonly { heading: string; meaning: string | null }[];
  lines: readonly Line[];
  /** Names of partners that are not in the registry yet. */
  partners: readonly string[];
}

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
