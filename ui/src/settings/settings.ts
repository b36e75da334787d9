/** What the office has made its own of what the program came with. */

import { tidied, type Wording } from '../wording';

type Labels = { [code in string]?: Wording };

/** The countries that the office calls otherwise than the program did, by code. */
export function renamed(labels: Labels, shipped: Labels): string[] {
  return Object.keys(shipped)
    .filter((code) => labels[code] && !sameWording(labels[code], shipped[code] ?? {}))
    .sort();
}

/** Whether two wordings say the same in every language. */
export function sameWording(one: Wording, other: Wording): boolean {
  const [a, b] = [tidied(one), tidied(other)];
  const languages = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...languages].every((lang) => a[lang] === b[lang]);
}

/** The Sustainable Development Goals (United Nations, A/RES/70/1). */
export const GOALS = Array.from({ length: 17 }, (_, at) => String(at + 1));
