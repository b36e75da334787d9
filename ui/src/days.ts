/** Days as numbers, for reckoning along a line of time. Never instants: no clock and no zone moves them. */

/** The first day a partial date can be, as days since 1970; the last one where `last` is asked. */
export function dayOf(date: string, last = false): number {
  const [year = 1970, month, day] = date.split('-').map(Number);
  const time = last
    ? Date.UTC(
        month === undefined ? year + 1 : year,
        month === undefined ? 0 : day === undefined ? month : month - 1,
        day ?? 0,
      )
    : Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  return Math.round(time / 86_400_000);
}

/** A day counted since 1970 as a date (ISO 8601). */
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
