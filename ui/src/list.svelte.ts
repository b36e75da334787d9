/**
 * The state of a list: what is looked for, how it is sorted, and the pages of it
 * that were fetched. Filtering and sorting are the registry's; what is kept
 * here is only what is in view.
 *
 *   export const agreements = new List({
 *     kinds: ['agreement', 'partner'],
 *     sort: 'signed' as AgreementSort,
 *     descending: true,
 *     filters: { status: [] as Status[], country: null as string | null },
 *     rows: (query, part) => ask(commands.agreementList(query, part)),
 *     count: (query) => ask(commands.agreementCount(query)),
 *   });
 */

import { SvelteMap } from 'svelte/reactivity';
import { untrack } from 'svelte';
import { sentenceOf } from './api';
import type { Kind, Part } from './bindings';
import { changes } from './changes.svelte';
import { PAGE, pagesFor } from './pages';
import { preferences } from './preferences.svelte';

/** What the registry is asked for: the room's filters beside what every list has. */
export type Query<Sort, Filters> = Filters & { text: string; sort: Sort; descending: boolean; lang: string };

export interface Source<Row, Sort extends string, Filters extends object> {
  /** A write that touches one of these kinds makes the list stale. */
  kinds: Kind[];
  sort: Sort;
  descending?: boolean;
  filters: Filters;
  rows: (query: Query<Sort, Filters>, part: Part) => Promise<Row[]>;
  count: (query: Query<Sort, Filters>) => Promise<number>;
}

export class List<Row extends { id: string }, Sort extends string, Filters extends object> {
  text = $state('');
  sort: Sort = $state() as Sort;
  descending = $state(false);
  filters: Filters = $state() as Filters;
  total = $state(0);
  /** False until the first answer is here. */
  known = $state(false);
  error = $state<string | null>(null);
  /** How far the list was scrolled, to find it again as it was left. */
  scroll = 0;
  #pages = new SvelteMap<number, Row[]>();
  /** Of which asking each page is; a page of an earlier one is shown until it is replaced. */
  #fresh = new Map<number, number>();
  #turn = 0;
  #initial: string;

  constructor(readonly source: Source<Row, Sort, Filters>) {
    this.sort = source.sort;
    this.descending = source.descending ?? false;
    this.filters = structuredClone(source.filters);
    this.#initial = JSON.stringify(source.filters);
  }

  get query(): Query<Sort, Filters> {
    return {
      ...($state.snapshot(this.filters) as Filters),
      text: this.text.trim(),
      sort: this.sort,
      descending: this.descending,
      lang: preferences.language,
    } as Query<Sort, Filters>;
  }

  /** Whether anything narrows the list: an empty one then means "nothing found". */
  get narrowed(): boolean {
    return this.text.trim() !== '' || JSON.stringify(this.filters) !== this.#initial;
  }

  widen(): void {
    this.text = '';
    this.filters = structuredClone(this.source.filters);
  }

  /** Sorts by a column; by the same one again, the other way round. */
  sortBy(sort: Sort): void {
    if (this.sort === sort) this.descending = !this.descending;
    else [this.sort, this.descending] = [sort, false];
  }

  row(at: number): Row | undefined {
    return this.#pages.get(Math.floor(at / PAGE))?.[at % PAGE];
  }

  /** The rows that are here, with their places, to find a record among them. */
  placeOf(id: string): number | undefined {
    for (const [page, rows] of this.#pages) {
      const at = rows.findIndex((row) => row.id === id);
      if (at >= 0) return page * PAGE + at;
    }
    return undefined;
  }

  /** Fetches the pages that hold these rows and are not here, or no longer true. */
  need(first: number, last: number): void {
    for (const page of pagesFor(first, last, this.total)) {
      if (this.#fresh.get(page) !== this.#turn) void this.#load(page, this.#turn, this.query);
    }
  }

  /** Follows the query and the changes; call it while the list's component is made. */
  attend(): void {
    let before: string | undefined;
    $effect(() => {
      changes.revision(...this.source.kinds);
      const query = this.query;
      const key = JSON.stringify(query);
      const turned = key !== before;
      before = key;
      // A word being typed is not asked for letter by letter.
      const wait = untrack(() => this.known) && turned ? 60 : 0;
      const timer = setTimeout(() => void this.#ask(query, turned), wait);
      return () => clearTimeout(timer);
    });
  }

  async #ask(query: Query<Sort, Filters>, turned: boolean): Promise<void> {
    const turn = ++this.#turn;
    this.#fresh.clear();
    const shown = [...this.#pages.keys()];
    try {
      const [total] = await Promise.all([
        this.source.count(query),
        ...(turned || shown.length === 0 ? [0] : shown).map((page) => this.#load(page, turn, query)),
      ]);
      if (turn !== this.#turn) return;
      this.total = total;
      this.error = null;
      for (const page of shown) if (this.#fresh.get(page) !== turn) this.#pages.delete(page);
    } catch (error) {
      if (turn === this.#turn) this.error = sentenceOf(error);
    }
    if (turn === this.#turn) this.known = true;
  }

  async #load(page: number, turn: number, query: Query<Sort, Filters>): Promise<void> {
    this.#fresh.set(page, turn);
    try {
      const rows = await this.source.rows(query, { offset: page * PAGE, limit: PAGE });
      if (turn === this.#turn) this.#pages.set(page, rows);
    } catch (error) {
      if (turn === this.#turn) this.error = sentenceOf(error);
    }
  }
}
