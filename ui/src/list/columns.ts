/** Which columns of a list are shown, in which order. Pure. */

/** What the choice of columns has to know of one. */
export interface Choosable {
  key: string;
  /** Left out of the usual columns: shown where it is chosen. */
  extra?: boolean;
  /** A CSS width; columns without one share what is left. */
  width?: string;
  /** Left out of the usual columns where the list is narrower than this many pixels. */
  from?: number;
}

/** The keys of the columns as they are usually shown. */
export function usual(columns: readonly Choosable[]): string[] {
  return columns.filter((column) => !column.extra).map((column) => column.key);
}

/** The chosen columns in their order. The first column names the record and stays where it is. */
export function arranged<C extends Choosable>(columns: readonly C[], chosen: readonly string[] | null): C[] {
  if (chosen === null) return columns.filter((column) => !column.extra);
  const [first] = columns;
  const known = chosen.flatMap((key) => columns.filter((column) => column.key === key && column !== first));
  return first ? [first, ...new Set(known)] : [];
}

/** How wide a column must be to be read. */
function least(column: Choosable, first: boolean): number {
  if (first) return 220;
  return column.width?.endsWith('px') ? parseFloat(column.width) : 140;
}

/** The arranged columns: of usual ones those that there is room for; of chosen ones all, wider than the list or not. */
export function fitting<C extends Choosable>(
  columns: readonly C[],
  chosen: readonly string[] | null,
  width: number,
): C[] {
  const all = arranged(columns, chosen);
  return chosen === null ? all.filter((column) => width >= (column.from ?? 0)) : all;
}

/** The least number of pixels in which columns can be read: a list that is narrower is moved along. */
export const leastOf = (columns: readonly Choosable[]): number =>
  columns.reduce((sum, column, at) => sum + least(column, at === 0), 0);

/** How wide a column that takes what is left may become, and how many times its usual width another one. */
const WIDEST = 560;
const STRETCH = 2;
/** By how many pixels the last column is wider than it asks for: it ends where the page does. */
const EDGE = 10;

export interface Widths {
  /** The CSS width of each column. */
  columns: (string | undefined)[];
  /** So many pixels are left, after the last of them. */
  rest: number;
}

/**
 * How wide columns that are shown are, of a list with so many pixels for them. Columns without a width
 * share what is left; where that would put their neighbours far from the names, these grow, too, and
 * what is left then stands at the end of the rows.
 */
export function widthsOf(columns: readonly Choosable[], width: number): Widths {
  const last = columns.length - 1;
  const asked = columns.map(({ width: own }, at) => {
    if (own === undefined) return 0;
    const pixels = own.endsWith('%') ? (parseFloat(own) * width) / 100 : parseFloat(own);
    return pixels + (at === last ? EDGE : 0);
  });
  const sum = asked.reduce((all, one) => all + one, 0);
  const free = columns.filter((column) => column.width === undefined).length;
  const left = width - sum - free * WIDEST;
  if (left <= 0 || sum === 0) {
    const own = columns.map(({ width }, at) => (width && at === last ? `${asked[at]}px` : width));
    return { columns: own, rest: 0 };
  }
  const grown = Math.min(STRETCH, (sum + left) / sum);
  const wide = asked.map((pixels) => Math.floor(pixels * grown));
  const rest = Math.max(Math.floor(width - free * WIDEST) - wide.reduce((all, one) => all + one, 0), 0);
  // Rounding leaves a pixel or two, which the names take.
  if (rest < columns.length)
    return { columns: wide.map((pixels) => (pixels === 0 ? undefined : `${pixels}px`)), rest: 0 };
  return {
    columns: wide.map(
      (pixels, at) => `${(pixels === 0 ? WIDEST : pixels) + (at === wide.length - 1 ? rest : 0)}px`,
    ),
    rest,
  };
}

/** The chosen keys with one of them added or taken out. */
export function toggled(chosen: readonly string[], key: string, on: boolean): string[] {
  const others = chosen.filter((other) => other !== key);
  return on ? [...others, key] : others;
}

/** The chosen keys with one of them a place further to the front or the back. */
export function shifted(chosen: readonly string[], key: string, by: -1 | 1): string[] {
  const at = chosen.indexOf(key);
  const to = at + by;
  // The first place is that of the column that names the record.
  if (at < 1 || to < 1 || to >= chosen.length) return [...chosen];
  const next = [...chosen];
  next.splice(to, 0, ...next.splice(at, 1));
  return next;
}
