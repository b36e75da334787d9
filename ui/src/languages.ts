/** The languages the interface speaks, and how each is told to `Intl`. */

export const LANGUAGES = ['fr', 'ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the languages call themselves. */
export const OWN_NAME: Record<Language, string> = { fr: 'Français', ar: 'العربية', en: 'English' };

/** Gregorian calendar and Western digits, as offices of the Maghreb write; those of the Mashreq may choose others. */
const LOCALE: Record<Language, string> = {
  fr: 'fr-u-ca-gregory-nu-latn',
  ar: 'ar-MA-u-ca-gregory-nu-latn',
  en: 'en-GB-u-ca-gregory-nu-latn',
};

/** Whether Arabic is written with its own digits, asked each time: the choice is somebody else's to keep. */
let arabicDigits = () => false;

/** Says where the choice of digits is kept; called once, by what keeps it. */
export function askForDigits(ask: () => boolean): void {
  arabicDigits = ask;
}

export function localeOf(lang: Language): string {
  return lang === 'ar' && arabicDigits() ? LOCALE.ar.replace('nu-latn', 'nu-arab') : LOCALE[lang];
}

export function directionOf(lang: string): 'rtl' | 'ltr' {
  return /^(ar|fa|he|ur|ps|sd|ug|yi|dv|ckb)\b/.test(lang) ? 'rtl' : 'ltr';
}

export function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}

/** The first of the user's languages that the interface speaks, or French. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (isLanguage(base)) return base;
  }
  return 'fr';
}

/** Languages that names are often kept in; any other tag that a record holds is offered too. */
export const NAME_LANGUAGES = [
  'fr', 'ar', 'en', 'zgh', 'es', 'pt', 'de', 'it', 'nl', 'tr', 'ru', 'uk', 'pl', 'ro', 'el', 'he', 'fa', 'ur',
  'hi', 'zh', 'ja', 'ko', 'vi', 'id', 'sw', 'wo', 'ha', 'am',
]; // prettier-ignore

/** What a language is called in the language of the interface. */
export function languageName(tag: string, lang: Language): string {
  try {
    return new Intl.DisplayNames([localeOf(lang)], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // not a well-formed tag: shown as it stands
  }
}
