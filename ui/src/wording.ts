/** Texts in several languages, and which of them is shown. */

/** A text per language (BCP 47). Languages in which nothing is said are left out. */
export type Wording = { [lang in string]?: string };

export interface Said {
  lang: string;
  text: string;
}

/** The languages asked when the wanted one is missing: the same as in the registry's own reports. */
const FALLBACKS = ['fr', 'en', 'ar'];

/** The text in `lang`, or in the language that stands in for it; nothing when nothing is said at all. */
export function pick(wording: Wording, lang: string): Said | undefined {
  const wanted = [lang, ...FALLBACKS, ...Object.keys(wording)];
  for (const candidate of wanted) {
    const text = wording[candidate]?.trim();
    if (text) return { lang: candidate, text };
  }
  return undefined;
}

/** What is said in every language but the one shown. */
export function others(wording: Wording, shown: string): Said[] {
  return Object.entries(wording)
    .map(([lang, text]) => ({ lang, text: text?.trim() ?? '' }))
    .filter((said) => said.lang !== shown && said.text !== '');
}

/** As it is searched in: without marks, hamzas and capitals. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u2066-\u2069]/gu, '')
    .toLocaleLowerCase()
    .trim();
}

export function isBlank(wording: Wording): boolean {
  return pick(wording, 'fr') === undefined;
}

/** Trimmed, without the languages in which nothing is said. */
export function tidied(wording: Wording): Record<string, string> {
  const tidy: Record<string, string> = {};
  for (const [lang, text] of Object.entries(wording)) {
    const trimmed = text?.trim();
    if (trimmed) tidy[lang] = trimmed;
  }
  return tidy;
}

/** A name that a record bears, as in the registry. */
export interface BorneName {
  lang: string;
  kind: 'preferred' | 'official' | 'short' | 'historical' | 'alternate';
  text: string;
}

const RANK = ['preferred', 'official', 'short', 'alternate', 'historical'];

/**
 * A line for a preferred name in each language that is asked for. What was typed stands in the first
 * line of its script; a line that is left blank is not kept.
 */
export function namesAsked(langs: readonly string[], text = ''): BorneName[] {
  const arabic = /\p{Script=Arabic}/u.test(text);
  const fits = langs.findIndex((lang) => (lang === 'ar') === arabic);
  const at = fits < 0 ? 0 : fits;
  return langs.map((lang, line) => ({ lang, kind: 'preferred', text: line === at ? text : '' }));
}

/** The name a record goes by in each language: the preferred one, or else the next best. */
export function nameOf(names: readonly BorneName[]): Record<string, string> {
  const wording: Record<string, string> = {};
  const ranked = [...names].sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind));
  for (const name of ranked) if (name.text.trim()) wording[name.lang] ??= name.text.trim();
  return wording;
}
