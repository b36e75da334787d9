/** What goes out of an exhibition as files, and what a file of objects would bring into it. Pure. */

import type { ExhibitionFacts, ObjectFate, ObjectLine } from '../bindings';

/** What can become of a row of a file. */
export const FATES = ['new', 'changed', 'there', 'wrong'] as const satisfies readonly ObjectFate[];

/** How many rows become what. */
export function countsOf(lines: readonly ObjectLine[]): Record<ObjectFate, number> {
  const counts: Record<ObjectFate, number> = { new: 0, changed: 0, there: 0, wrong: 0 };
  for (const line of lines) counts[line.fate] += 1;
  return counts;
}

/** The rows that ask for a look, those to be put right first; what is there already is only counted. */
export function toBeSeen(lines: readonly ObjectLine[]): ObjectLine[] {
  const order: ObjectFate[] = ['wrong', 'new', 'changed'];
  return order.flatMap((fate) => lines.filter((line) => line.fate === fate));
}

/** The parties that have something to do: those that organise it and those that lend to it, each once. */
export function partiesOf({ parties, objects }: ExhibitionFacts): string[] {
  const lenders = objects.flatMap((object) => (object.lender === null ? [] : [object.lender]));
  return [...new Set([...parties.map((party) => party.partner), ...lenders])];
}

/** A name for a file, without what file systems do not take. */
export const fileName = (...parts: readonly string[]): string =>
  parts
    .map((part) =>
      part
        .replace(/[\\/:*?"<>|\p{Cc}\u2066-\u2069]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '')
    .join(' - ');
