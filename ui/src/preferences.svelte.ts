/**
 * What this desk prefers: its language and looks. Kept on this machine, apart
 * from any registry, because two desks may share one registry and not a language.
 */

import { isLanguage, preferredLanguage, type Language } from './languages';

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'preferences';

class Preferences {
  language = $state<Language>('fr');
  theme = $state<Theme>('system');
  /** Whether Hijri dates stand beside Gregorian ones. */
  hijri = $state(false);
  /** Whether the rail shows icons only. */
  railFolded = $state(false);

  constructor() {
    const kept = this.#kept();
    const wanted = typeof navigator === 'undefined' ? [] : navigator.languages;
    this.language = isLanguage(String(kept.language))
      ? (kept.language as Language)
      : preferredLanguage(wanted);
    if (kept.theme === 'light' || kept.theme === 'dark') this.theme = kept.theme;
    this.hijri = kept.hijri === true;
    this.railFolded = kept.railFolded === true;
  }

  #kept(): Record<string, unknown> {
    try {
      return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
    } catch {
      return {}; // nothing kept, or no place to keep it
    }
  }

  /** Keeps what changes and applies the theme; called once, by the shell. */
  attend(): void {
    $effect(() => {
      const { language, theme, hijri, railFolded } = this;
      if (theme === 'system') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = theme;
      try {
        localStorage.setItem(KEY, JSON.stringify({ language, theme, hijri, railFolded }));
      } catch {
        // A desk that keeps nothing still works.
      }
    });
  }
}

export const preferences = new Preferences();
