/**
 * A box that everything is found in: what was typed, what it finds, and what may be typed next.
 * An answer that comes after a newer question is dropped.
 */

import { ask, commands, sentenceOf } from '../api';
import type { Found, Suggestion } from '../bindings';
import { preferences } from '../preferences.svelte';

const NOTHING: Found = { hits: [], more: false, troubles: [] };

export class Box {
  text = $state('');
  found = $state.raw<Found>(NOTHING);
  completions = $state.raw<Suggestion[]>([]);
  refusal = $state<string | null>(null);
  /** Whether what is shown answers what was typed. */
  answered = $state(true);
  #turn = 0;

  constructor(readonly limit: number) {}

  get blank(): boolean {
    return this.text.trim() === '';
  }

  clear(): void {
    this.#turn += 1;
    [this.text, this.found, this.completions, this.refusal] = ['', NOTHING, [], null];
    this.answered = true;
  }

  /** Looks for what was typed, with the cursor there. */
  async look(cursor: number): Promise<void> {
    const mine = ++this.#turn;
    this.answered = false;
    const lang = preferences.language;
    try {
      const [found, completions] = await Promise.all([
        this.blank ? NOTHING : ask(commands.search(this.text, lang, { offset: 0, limit: this.limit })),
        this.blank ? [] : ask(commands.searchComplete(this.text, cursor, lang)),
      ]);
      if (mine !== this.#turn) return;
      [this.found, this.completions, this.refusal] = [found, completions, null];
    } catch (error) {
      if (mine !== this.#turn) return;
      [this.found, this.completions, this.refusal] = [NOTHING, [], sentenceOf(error)];
    }
    this.answered = true;
  }

  /** Adds what comes after what is shown. */
  async more(): Promise<void> {
    const mine = ++this.#turn;
    const { hits } = this.found;
    try {
      const part = { offset: hits.length, limit: this.limit };
      const next = await ask(commands.search(this.text, preferences.language, part));
      if (mine === this.#turn) this.found = { ...next, hits: [...hits, ...next.hits] };
    } catch (error) {
      if (mine === this.#turn) this.refusal = sentenceOf(error);
    }
  }
}
