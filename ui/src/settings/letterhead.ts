/** The letterhead's two columns: Latin on the side where it begins, Arabic opposite. */

import { directionOf, LANGUAGES } from '../languages';
import type { Said, Wording } from '../wording';

/** The columns that a report in `lang` has: the one of a language that is written as Latin is, then Arabic's. */
export function sidesOf(lines: Wording, lang: string): Said[] {
  const said = [lang, ...LANGUAGES, ...Object.keys(lines)]
    .filter((tag, at, all) => all.indexOf(tag) === at)
    .map((tag) => ({ lang: tag, text: lines[tag]?.trim() ?? '' }))
    .filter((side) => side.text !== '');
  const first = (direction: string) => said.find((side) => directionOf(side.lang) === direction);
  return [first('ltr'), first('rtl')].filter((side) => side !== undefined);
}
