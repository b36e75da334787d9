/**
 * What the interface says. The catalogues are Fluent files that the Rust side
 * reads too; all three languages are in the program, so switching is immediate.
 */

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import * as format from './format';
import { directionOf, languageName, localeOf, type Language } from './languages';
import { preferences } from './preferences.svelte';

const FILES = import.meta.glob<string>('./messages/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export type Args = Record<string, FluentVariable>;

/** Marks that isolate the direction of what is put into a sentence. */
const ISOLATES = /[\u2068\u2069]/g;

/** By locale: with other digits, counts are written otherwise. */
const bundles = new Map<string, FluentBundle>();

/** In French no line ends before `: ; ? ! %` and `»`, or after `«`: as the Rust side sets these spaces. */
export const spaced = (catalogue: string, lang: Language): string =>
  lang === 'fr' ? catalogue.replace(/(?<=\S) (?=[:;?!»%])|(?<=«) /g, '\u00a0') : catalogue;

function bundleOf(lang: Language): FluentBundle {
  const locale = localeOf(lang);
  let bundle = bundles.get(locale);
  if (!bundle) {
    bundle = new FluentBundle(locale);
    for (const [path, text] of Object.entries(FILES)) {
      if (path.startsWith(`./messages/${lang}/`)) bundle.addResource(new FluentResource(spaced(text, lang)));
    }
    bundles.set(locale, bundle);
  }
  return bundle;
}

function say(lang: Language, key: string, args?: Args): string | undefined {
  const bundle = bundleOf(lang);
  const pattern = bundle.getMessage(key)?.value;
  // Errors (a missing argument) leave their name in braces in the sentence: seen in tests, never thrown.
  return pattern ? bundle.formatPattern(pattern, args, []) : undefined;
}

/** The message of this key in the interface's language, or in English, or the key itself. */
export function t(key: string, args?: Args): string {
  return say(preferences.language, key, args) ?? say('en', key, args) ?? key;
}

/** Whether there is such a message. */
export function has(key: string): boolean {
  return bundleOf('en').hasMessage(key);
}

/** The same for places that show no marks of direction: the window's title, a file name. */
export function plainly(key: string, args?: Args): string {
  return t(key, args).replace(ISOLATES, '');
}

/** The same in a language that may not be the interface's, as that of a document. */
export function plainlyIn(lang: Language, key: string, args?: Args): string {
  return (say(lang, key, args) ?? key).replace(ISOLATES, '');
}

/** Details that are dates, and details that are somebody's own text however much they look like a number. */
const DATES = new Set(['on', 'by', 'since', 'until', 'signed', 'begins', 'ends', 'day']);
const TEXTS = new Set([
  'reference', 'name', 'code', 'tag', 'path', 'what', 'value', 'meaning', 'first', 'second',
]); // prettier-ignore

/**
 * A date as an argument, by itself and as it stands in a sentence: `on-in` is when something was ("on 1 May 2025",
 * "in May 2025"), `on-from` what something goes on from ("le 1er mai 2025", "mai 2025").
 */
export function dateArgs(name: string, value: string): Args {
  const said = { day: date(value), is: value.length === 10 ? 'day' : 'span' };
  return { [name]: said.day, [`${name}-in`]: t('date-in', said), [`${name}-from`]: t('date-from', said) };
}

/** The details of an error, a problem or a reason as arguments: dates in words, counts as numbers. */
export function argsOf(detail: { [key in string]?: string }): Args {
  const args: Args = {};
  for (const [name, value = ''] of Object.entries(detail)) {
    if (DATES.has(name) && /^\d{4}(-\d\d){0,2}$/.test(value)) Object.assign(args, dateArgs(name, value));
    else if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value)) args[name] = moment(value);
    else args[name] = !TEXTS.has(name) && /^-?\d{1,9}$/.test(value) ? Number(value) : value;
  }
  return args;
}

// The formatters, in the language of the interface.

export const date = (value: string) => format.formatPartial(value, preferences.language);
export const beginning = (since: string, until: string) =>
  format.formatBeginning(since, until, preferences.language);
export const dateShort = (value: string) => format.formatPartialShort(value, preferences.language);
export const dateFull = (value: string) => format.formatPartialFull(value, preferences.language);
export const hijri = (value: string) => format.formatHijri(value, preferences.language);
export const moment = (instant: string) => format.formatMoment(instant, preferences.language);
export const number = (value: number, options?: Intl.NumberFormatOptions) =>
  format.formatNumber(value, preferences.language, options);
export const list = (items: readonly string[]) => format.formatList(items, preferences.language);
export const months = (count: number) => format.formatMonths(count, preferences.language);
export const language = (tag: string) => languageName(tag, preferences.language);

/** Keeps `<html lang dir>` in step with the interface's language; called once, by the shell. */
export function attendLanguage(): void {
  $effect.pre(() => {
    document.documentElement.lang = preferences.language;
    document.documentElement.dir = directionOf(preferences.language);
  });
}
