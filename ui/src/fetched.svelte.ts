/**
 * A value asked of the registry that follows what it was asked with: it is
 * fetched again when something it read (a route, a language, a revision) moves.
 * The old value stays until the new one is here, so that nothing flickers.
 *
 *   const partner = fetched(() => id, (id) => ask(commands.partner(id)), 'partner', 'agreement');
 */

import { Refusal } from './api';
import type { Kind } from './bindings';
import { changes } from './changes.svelte';

export class Fetched<T> {
  value = $state.raw<T>();
  /** What was refused, as it was thrown. */
  error = $state.raw<unknown>();
  pending = $state(true);

  /** Whether there is something to show: a value, or why there is none. */
  get answered(): boolean {
    return this.value !== undefined || this.error !== undefined;
  }

  get missing(): boolean {
    return this.error instanceof Refusal && this.error.code === 'not-found';
  }
}

/** Call it while a component is made. `question` returning null asks nothing. */
export function fetched<Q, T>(
  question: () => Q | null,
  fetch: (question: Q) => Promise<T>,
  ...kinds: Kind[]
): Fetched<T> {
  const state = new Fetched<T>();
  let turn = 0;
  let asked: string | undefined;
  $effect(() => {
    changes.revision(...kinds);
    const now = question();
    const mine = ++turn;
    if (now === null) {
      state.value = state.error = undefined;
      state.pending = false;
      return;
    }
    // Another question's answer must not stand under this one's title.
    const key = JSON.stringify(now);
    if (key !== asked) state.value = undefined;
    asked = key;
    state.pending = true;
    fetch(now).then(
      (value) => {
        if (mine !== turn) return;
        state.value = value;
        state.error = undefined;
        state.pending = false;
      },
      (error: unknown) => {
        if (mine !== turn) return;
        state.value = undefined;
        state.error = error;
        state.pending = false;
      },
    );
  });
  return state;
}
