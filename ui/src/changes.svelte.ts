/**
 * What went stale. Every write says which kinds of records it touched; each kind
 * has a revision, and whatever shows records of a kind reads its revision, so
 * that it is fetched again exactly when it is no longer true.
 */

import { SvelteMap } from 'svelte/reactivity';
import type { Kind } from './bindings';

class Changes {
  #revisions = new SvelteMap<Kind | 'all', number>();

  /** A number that moves when a record of one of these kinds was touched. Without kinds, when anything was. */
  revision(...kinds: Kind[]): number {
    let sum = this.#revisions.get('all') ?? 0;
    for (const kind of kinds.length > 0 ? kinds : KINDS) sum += this.#revisions.get(kind) ?? 0;
    return sum;
  }

  touch(kinds: readonly Kind[]): void {
    for (const kind of kinds) this.#revisions.set(kind, (this.#revisions.get(kind) ?? 0) + 1);
  }

  /** Everything: another registry was opened, or the day turned. */
  touchAll(): void {
    this.#revisions.set('all', (this.#revisions.get('all') ?? 0) + 1);
  }
}

const KINDS: Kind[] = [
  'office',
  'place',
  'partner',
  'person',
  'occasion',
  'agreement',
  'venue',
  'exhibition',
  'activity',
  'document',
];

export const changes = new Changes();
