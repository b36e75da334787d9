/** The countries and the labels that the office gives them. */

import { ask, commands } from './api';
import type { Country } from './bindings';
import { changes } from './changes.svelte';
import { localeOf } from './languages';
import { preferences } from './preferences.svelte';
import { pick } from './wording';

class Countries {
  #all = $state.raw<Country[]>([]);

  /** Fetches them, and again when the office renames one; called once, by the shell. */
  attend(): void {
    $effect(() => {
      changes.revision('office');
      ask(commands.countries()).then(
        (all) => (this.#all = all),
        () => undefined, // codes stand in for labels
      );
    });
  }

  label(code: string): string {
    const country = this.#all.find((country) => country.code === code);
    return (country && pick(country.label, preferences.language)?.text) ?? code;
  }

  /** In the order of the interface's language. */
  get options(): { value: string; label: string }[] {
    const { compare } = new Intl.Collator(localeOf(preferences.language));
    return this.#all
      .map(({ code }) => ({ value: code, label: this.label(code) }))
      .sort((a, b) => compare(a.label, b.label));
  }
}

export const countries = new Countries();
