/**
 * Which rows of a list are selected: some, or all that the list holds but some. All are meant by
 * the list itself: a hundred thousand are selected without one of them being fetched.
 */

import { SvelteMap } from 'svelte/reactivity';
import type { ListQuery, Which } from '../bindings';

export class Selection<Row extends { id: string }> {
  /** Whether all are meant; then those that are named are not. */
  all = $state(false);
  #named = new SvelteMap<string, { row: Row; at: number }>();
  /** Where a range begins: the row that was selected last. */
  anchor = $state(0);

  has(id: string): boolean {
    return this.all !== this.#named.has(id);
  }

  /** How many of `total` are selected. */
  count(total: number): number {
    return this.all ? Math.max(total - this.#named.size, 0) : this.#named.size;
  }

  /** Selects a row of the list, or no longer. */
  toggle(row: Row, at: number): void {
    this.set([row], at, !this.has(row.id));
    this.anchor = at;
  }

  /** Selects the rows that stand in the list from `first` on, or no longer. */
  set(rows: readonly Row[], first: number, on: boolean): void {
    for (const [at, row] of rows.entries()) {
      if (on === this.all) this.#named.delete(row.id);
      else this.#named.set(row.id, { row, at: first + at });
    }
  }

  selectAll(): void {
    this.#named.clear();
    this.all = true;
  }

  clear(): void {
    this.#named.clear();
    [this.all, this.anchor] = [false, 0];
  }

  /** Selects these no longer, known by their identities alone. */
  leaveOut(ids: readonly string[]): void {
    for (const id of ids) if (!this.all) this.#named.delete(id);
  }

  /** The rows that were selected one by one, in the order of the list; nothing while all are meant. */
  get rows(): Row[] | null {
    if (this.all) return null;
    return [...this.#named.values()].sort((one, other) => one.at - other.at).map(({ row }) => row);
  }

  /** The same as the registry is told it, of a list that holds `total`. */
  which(listed: ListQuery, total: number): Which {
    const ids = [...this.#named.keys()];
    return this.all ? { of: 'all', listed, count: total, without: ids } : { of: 'chosen', ids };
  }
}
