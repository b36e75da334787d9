/**
 * The state of a list: what is looked for, how it is sorted, and the pages of it
 * that were fetched. Filtering and sorting are the registry's; what is kept
 * here is only what is in view.
 *
 *   export const agreements = new List({
 *     room: 'agreements',
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
import { ask, commands, sentenceOf } from './api';
import type { Kind, ListQuery, Part, Period } from './bindings';
import { changes } from './changes.svelte';
import { isSpan, periodOf, type Span } from './list/period';
import { Selection } from './list/selection.svelte';
import { ALL, lookWith, sameLook, type Look, type PartOfLook, type Shipped } from './list/view';
import { views } from './list/views.svelte';
import { PAGE, pagesFor } from './pages';
import { preferences } from './preferences.svelte';
import { registry } from './registry.svelte';
import { route } from './route.svelte';
import type { RoomName } from './route';

/** What the registry is asked for: the room's filters, spans as days, beside what every list has. */
export type Query<Sort, Filters> = { [F in keyof Filters]: Filters[F] extends Span ? Period : Filters[F] } & {
  text: string;
  sort: Sort;
  descending: boolean;
  lang: string;
};

export interface Source<Row, Sort extends string, Filters extends object> {
  room: RoomName;
  /** A write that touches one of these kinds makes the list stale. */
  kinds: Kind[];
  sort: Sort;
  descending?: boolean;
  filters: Filters;
  /** The list as the registry is told it, where something can be done to many of its records. */
  listed?: (query: Query<Sort, Filters>) => ListQuery;
  /** Views that come with the program. */
  views?: Shipped<Sort, Filters>[];
  rows: (query: Query<Sort, Filters>, part: Part) => Promise<Row[]>;
  count: (query: Query<Sort, Filters>) => Promise<number>;
}

/** How many rows are fetched at once where all are wanted. */
const MANY = 2000;

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
  /** The columns that were chosen, in their order; nothing for the usual ones. */
  columns = $state.raw<string[] | null>(null);
  /** The columns that there is room for now; nothing while no table shows the list. */
  fitting = $state.raw<readonly string[] | null>(null);
  /** The view that is looked at, changed or not. */
  viewId = $state(ALL);
  /** The latest act whose outcome the rows show. */
  seen = 0;
  readonly selection = new Selection<Row>();
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
    const asked = Object.entries($state.snapshot(this.filters) as Filters).map(([filter, value]) => [
      filter,
      isSpan(value) ? periodOf(value, registry.today) : (value as unknown),
    ]);
    return {
      ...(Object.fromEntries(asked) as object),
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
    this.viewId = ALL;
    this.text = '';
    this.filters = structuredClone(this.source.filters);
  }

  /** How the list is looked at. */
  get look(): Look<Sort, Filters> {
    const filters = $state.snapshot(this.filters) as Filters;
    return {
      text: this.text.trim(),
      sort: this.sort,
      descending: this.descending,
      filters,
      columns: this.columns,
    };
  }

  /** The look of a view, whole; of one that is not there, that of the whole list. */
  lookOf(viewId: string): Look<Sort, Filters> {
    const { source } = this;
    const usual = {
      text: '',
      sort: source.sort,
      descending: source.descending ?? false,
      filters: structuredClone(source.filters),
      columns: preferences.columns[source.room] ?? null,
    };
    const shipped = source.views?.find((view) => view.id === viewId)?.look;
    const look = shipped ?? (views.look(source.room, viewId) as PartOfLook<Sort, Filters> | null);
    return look ? lookWith(usual, look) : usual;
  }

  /** Whether the list is looked at otherwise than its view says. */
  get changed(): boolean {
    return !sameLook(this.look, this.lookOf(this.viewId));
  }

  /** Looks at the list as a view says. */
  show(viewId: string): void {
    const look = this.lookOf(viewId);
    this.viewId = viewId;
    [this.text, this.sort, this.descending] = [look.text, look.sort, look.descending];
    [this.filters, this.columns] = [look.filters, look.columns];
  }

  /** Shows these columns: in a view that was saved until it is saved anew, elsewhere on this desk from now on. */
  arrange(columns: string[] | null): void {
    this.columns = columns;
    if (views.look(this.source.room, this.viewId)) return;
    const { [this.source.room]: _, ...others } = preferences.columns;
    preferences.columns = columns === null ? others : { ...others, [this.source.room]: columns };
  }

  /** Sorts by a column; by the same one again, the other way round. */
  sortBy(sort: Sort): void {
    if (this.sort === sort) this.descending = !this.descending;
    else [this.sort, this.descending] = [sort, false];
  }

  row(at: number): Row | undefined {
    return this.#pages.get(Math.floor(at / PAGE))?.[at % PAGE];
  }

  /** Every row from one place to another, those in view and those that are not. */
  async between(first: number, last: number): Promise<Row[]> {
    const rows: Row[] = [];
    for (let offset = first; offset <= last; offset += MANY) {
      const limit = Math.min(MANY, last - offset + 1);
      const part = await this.source.rows(this.query, { offset, limit });
      rows.push(...part);
      if (part.length < limit) break;
    }
    return rows;
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
    this.columns ??= preferences.columns[this.source.room] ?? null;
    // An address may name a view.
    $effect(() => {
      const { room, view } = route;
      if (room !== this.source.room || view === null || !views.known) return;
      untrack(() => view !== this.viewId && this.show(this.#isThere(view) ? view : ALL));
    });
    let before: string | undefined;
    $effect(() => {
      changes.revision(...this.source.kinds);
      const query = this.query;
      const key = JSON.stringify(query);
      const turned = key !== before;
      before = key;
      if (turned) this.selection.clear();
      // A word being typed is not asked for letter by letter.
      const wait = untrack(() => this.known) && turned ? 60 : 0;
      const timer = setTimeout(() => void this.#ask(query, turned), wait);
      return () => clearTimeout(timer);
    });
  }

  #isThere(viewId: string): boolean {
    const { room, views: shipped = [] } = this.source;
    return shipped.some((view) => view.id === viewId) || views.find(room, viewId) !== undefined;
  }

  async #ask(query: Query<Sort, Filters>, turned: boolean): Promise<void> {
    const turn = ++this.#turn;
    this.#fresh.clear();
    const shown = [...this.#pages.keys()];
    try {
      // Before the rows: what they show is then never older than what is said to be seen.
      const seen = await ask(commands.changeLatest());
      if (turn !== this.#turn) return;
      this.seen = seen;
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
