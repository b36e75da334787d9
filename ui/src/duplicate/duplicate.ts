/** Pairs of records that may be one: their addresses, how likely they are, what a choice makes of a field. */

import type { Cell, Choice, Aspect, Kind, Pair } from '../bindings';

/** From how many hundredths on a pair is very likely. */
const VERY = 80;

export function likelihood(score: number): 'very-likely' | 'likely' {
  return score >= VERY ? 'very-likely' : 'likely';
}

/** The pairs of each kind, in the order of their kinds; kinds without pairs are left out. */
export function byKind(pairs: readonly Pair[]): { kind: Kind; pairs: Pair[] }[] {
  const kinds: Kind[] = ['partner', 'person', 'agreement', 'place'];
  return kinds
    .map((kind) => ({ kind, pairs: pairs.filter((pair) => pair.kind === kind) }))
    .filter((group) => group.pairs.length > 0);
}

/** Two records as the address names them, the one that stays first. */
export interface Two {
  kind: Kind;
  kept: string;
  other: string;
}

export function writeTwo({ kind, kept, other }: Two): string {
  return `${kind}:${kept}:${other}`;
}

export function readTwo(id: string): Two | null {
  const [kind, kept, other] = id.split(':');
  return kind && kept && other ? { kind: kind as Kind, kept, other } : null;
}

/** What is kept of a field with a choice. */
export function linesOf(field: Aspect, choice: Choice): readonly Cell[][] {
  if (choice === 'both') return field.both;
  return choice === 'kept' ? field.kept : field.other;
}

/** The choices that were made, without those that are made unless someone says otherwise. */
export function choicesOf(fields: readonly Aspect[], chosen: { [key in string]?: Choice }) {
  const choices: { [key in string]: Choice } = {};
  for (const field of fields) {
    const choice = chosen[field.key];
    if (choice !== undefined && choice !== field.choice) choices[field.key] = choice;
  }
  return choices;
}
