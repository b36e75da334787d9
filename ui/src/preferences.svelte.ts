/**
 * What this desk prefers: its language and looks. Kept on this machine, apart
 * from any registry, because two desks may share one registry and not a language.
 */

import { getCurrentWebview } from '@tauri-apps/api/webview';
import type { Choices, Theme } from './bindings';
import { askForDigits, isLanguage, preferredLanguage, type Language } from './languages';
import { nearestZoom, strokeAt, type Zoom } from './zoom';

class Preferences {
  language = $state<Language>('fr');
  theme = $state<Theme>('system');
  /** How large everything is shown, in per cent. */
  zoom = $state<Zoom>(100);
  /** Whether Hijri dates stand beside Gregorian ones. */
  hijri = $state(false);
  /** Whether Arabic is written with its own digits. */
  arabicDigits = $state(false);
  /** The name that the history tells; the system's when blank. */
  actor = $state('');
  /** Whether the system is asked to tell what is due, once a day. */
  notify = $state(true);
  /** Whether the rail shows icons only. */
  railFolded = $state(false);
  /** The columns of each list, in their order, by its room; the usual ones where none are said. */
  columns = $state<{ [room in string]?: string[] }>({});
  /** What was last chosen for each report. */
  reports = $state.raw<Choices['reports']>({});

  /** Takes up what was chosen here before; the system's language where none was. */
  take(choices: Choices, system: readonly string[]): void {
    this.language = isLanguage(choices.lang ?? '') ? (choices.lang as Language) : preferredLanguage(system);
    this.theme = choices.theme ?? 'system';
    this.zoom = nearestZoom(choices.zoom ?? 100);
    this.hijri = choices.hijri ?? false;
    this.arabicDigits = choices.arabic_digits ?? false;
    this.actor = choices.actor ?? '';
    this.notify = choices.notify ?? true;
    this.railFolded = choices.rail_collapsed ?? false;
    this.columns = choices.columns ?? {};
    this.reports = choices.reports ?? {};
  }

  get choices(): Choices {
    return {
      lang: this.language,
      theme: this.theme,
      zoom: this.zoom,
      hijri: this.hijri,
      arabic_digits: this.arabicDigits,
      actor: this.actor,
      notify: this.notify,
      rail_collapsed: this.railFolded,
      columns: this.columns as { [room in string]: string[] },
      reports: this.reports,
    };
  }

  /** Applies the theme and the size; called once, by the shell. */
  attend(): void {
    $effect(() => {
      if ('__TAURI_INTERNALS__' in window)
        void getCurrentWebview()
          .setZoom(this.zoom / 100)
          .catch(() => undefined);
      // Only WebKit names Apple, on every system.
      const stroke = strokeAt(this.zoom, navigator.vendor.startsWith('Apple'));
      document.documentElement.style.setProperty('--stroke', String(stroke));
    });
    $effect.pre(() => {
      if (this.theme === 'system') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = this.theme;
    });
  }
}

export const preferences = new Preferences();
askForDigits(() => preferences.arabicDigits);
