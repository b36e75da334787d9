/** Which pages of a long list are needed to show some of its rows. Pure. */

export const PAGE = 100;

/** The numbers of the pages that hold the rows from `first` to `last`. */
export function pagesFor(first: number, last: number, total: number): number[] {
  if (total === 0 || last < first) return [];
  const from = Math.floor(Math.max(first, 0) / PAGE);
  const to = Math.floor(Math.min(last, total - 1) / PAGE);
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, at) => from + at);
}

/** The rows that a window of `height` shows at `top`, with a few beyond each edge. */
export function rowsAt(
  top: number,
  height: number,
  row: number,
  total: number,
): { first: number; last: number } {
  const spare = 8;
  const first = Math.max(Math.floor(top / row) - spare, 0);
  const last = Math.min(Math.ceil((top + height) / row) + spare, total - 1);
  return { first: Math.min(first, Math.max(total - 1, 0)), last };
}

/** Where a key of the keyboard moves to from row `at`; nothing when it does not move. */
export function moved(key: string, at: number, total: number, page: number): number | undefined {
  const step: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -Infinity,
    End: Infinity,
  };
  const by = step[key];
  if (by === undefined || total === 0) return undefined;
  return Math.min(Math.max(at + by, 0), total - 1);
}
