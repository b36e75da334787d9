/** The countries, and the labels that the office gives them. */

import { ask, commands } from './api';
import { changes } from './changes.svelte';
import { localeOf } from './languages';
import { preferences } from './preferences.svelte';
import { registry } from './registry.svelte';
import { pick, type Wording } from './wording';

class Countries {
  #labels = $state.raw<{ [code in string]?: Wording }>({});

  /** Fetches them, and again when the office renames one; called once, by the shell. */
  attend(): void {
    $effect(() => {
      changes.revision('office');
      if (!registry.known) return;
      ask(registry.open ? commands.countries() : commands.countriesShipped()).then(
        (labels) => (this.#labels = labels),
        () => undefined, // codes stand in for labels
      );
    });
  }

  /** Every label, by code. */
  get labels(): { [code in string]?: Wording } {
    return this.#labels;
  }

  label(code: string): string {
    return pick(this.#labels[code] ?? {}, preferences.language)?.text ?? code;
  }

  /** In the order of the interface's language. */
  get options(): { value: string; label: string }[] {
    const { compare } = new Intl.Collator(localeOf(preferences.language));
    return Object.keys(this.#labels)
      .map((code) => ({ value: code, label: this.label(code) }))
      .sort((a, b) => compare(a.label, b.label));
  }
}

export const countries = new Countries();
