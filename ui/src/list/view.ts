/** How a list is looked at, and the views under which that is kept. Pure. */

/** What a list is narrowed by, its order and its columns. */
export interface Look<Sort extends string = string, Filters extends object = object> {
  text: string;
  sort: Sort;
  descending: boolean;
  filters: Filters;
  /** The columns in their order; nothing for the usual ones. */
  columns: string[] | null;
}

/** What a view says of a look; the rest is as usual. */
export type PartOfLook<Sort extends string, Filters extends object> = Partial<
  Omit<Look<Sort, Filters>, 'filters'>
> & { filters?: Partial<Filters> };

/** A view that comes with the program. */
export interface Shipped<Sort extends string, Filters extends object> {
  id: string;
  /** The key of its name. */
  label: string;
  look: PartOfLook<Sort, Filters>;
}

/** The view of the whole list. */
export const ALL = 'all';

/** The usual look with what a view says. A filter that this program does not know is left out. */
export function lookWith<Sort extends string, Filters extends object>(
  usual: Look<Sort, Filters>,
  look: PartOfLook<Sort, Filters>,
): Look<Sort, Filters> {
  const known = Object.entries(look.filters ?? {}).filter(([filter]) => filter in usual.filters);
  return {
    ...usual,
    ...look,
    filters: { ...usual.filters, ...(structuredClone(Object.fromEntries(known)) as Partial<Filters>) },
  };
}

/** Whether two looks show the same. */
export function sameLook(one: Look, other: Look): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}

/** A look as it was saved, or nothing where it cannot be read. */
export function readLook(saved: string): PartOfLook<string, object> | null {
  try {
    const look: unknown = JSON.parse(saved);
    return typeof look === 'object' && look !== null ? look : null;
  } catch {
    return null;
  }
}
