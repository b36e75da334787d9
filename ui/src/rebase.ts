/** Facts that changed in two places at once: in a draft, and in the registry under it. */

export interface Rebased<T> {
  /** What only the registry changed, and is to follow into the draft. */
  follow: Partial<T>;
  /** What both changed, each its own way. */
  clash: (keyof T)[];
}

/** Compares a draft with what it was made from and with what the registry holds now, fact by fact. */
export function rebase<T extends object>(base: T, draft: T, now: T): Rebased<T> {
  const follow: Partial<T> = {};
  const clash: (keyof T)[] = [];
  for (const key of Object.keys(now) as (keyof T)[]) {
    if (same(base[key], now[key]) || same(draft[key], now[key])) continue;
    if (same(draft[key], base[key])) follow[key] = now[key];
    else clash.push(key);
  }
  return { follow, clash };
}

/** Whether two facts say the same; the order of the languages of a wording means nothing. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, ordered) === JSON.stringify(b, ordered);
}

function ordered(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
