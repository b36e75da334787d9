/** The currencies of ISO 4217, as the registry knows them. */

import { ask, commands } from './api';
import type { BudgetLine } from './bindings';
import { formatAmount } from './money';
import { preferences } from './preferences.svelte';

class Currencies {
  #decimals = $state.raw<{ [code in string]?: number }>({});

  /** Fetches them; called once, by the shell. */
  attend(): void {
    $effect(() => {
      ask(commands.currencies()).then(
        (found) => (this.#decimals = found),
        () => undefined, // two decimals stand in
      );
    });
  }

  get codes(): string[] {
    return Object.keys(this.#decimals);
  }

  decimals(code: string): number {
    return this.#decimals[code] ?? 2;
  }

  /** An amount as it is read. */
  say(units: number | null, code: string): string {
    if (units === null) return '—';
    return formatAmount(units, code, this.decimals(code), preferences.language);
  }

  /** By its name in the interface's language, those most used here first. */
  get options(): { value: string; label: string }[] {
    const names = new Intl.DisplayNames(preferences.language, { type: 'currency' });
    const first = ['MAD', 'EUR', 'USD', 'JOD', 'ILS'];
    const rank = (code: string) => (first.includes(code) ? first.indexOf(code) : first.length);
    return this.codes
      .map((code) => ({ value: code, label: `${code} · ${names.of(code) ?? code}` }))
      .sort((a, b) => rank(a.value) - rank(b.value) || a.value.localeCompare(b.value));
  }
}

export const currencies = new Currencies();

/** A budget line of which nothing is known yet, in the currency of the one before it. */
export const emptyBudgetLine = (before?: BudgetLine): BudgetLine => ({
  id: null,
  heading: '',
  partner: before?.partner ?? null,
  currency: before?.currency ?? 'MAD',
  planned: null,
  committed: null,
  paid: null,
});
