/** A plan drawn along the days: where bars and signs lie, and how far a drag moves them. Pure. */

import type { Leg, Milestone } from '../bindings';
import { dayOf, isoDay } from '../days';
import { addMonths } from '../dates';

/** The days that are drawn, as days since 1970: from the first, up to the one after the last. */
export interface Window {
  first: number;
  end: number;
}

/** A stretch of the window, in shares of it. */
export interface Strip {
  start: number;
  length: number;
}

/** The shades of a leg. */
export type Shade = 'install' | 'open' | 'dismantle';

/** Whole months around all that has a day, and around today where that is near; none without days. */
export function windowOf(days: readonly (string | null)[], today: string): Window | null {
  const known = days.filter((day) => day !== null);
  if (known.length === 0) return null;
  const first = Math.min(...known.map((day) => dayOf(day)));
  const last = Math.max(...known.map((day) => dayOf(day, true)));
  const now = dayOf(today);
  const near = now >= first - 124 && now <= last + 124;
  const [from, to] = near ? [Math.min(first, now), Math.max(last, now)] : [first, last];
  return { first: dayOf(isoDay(from).slice(0, 7)), end: dayOf(isoDay(to).slice(0, 7), true) + 1 };
}

/** Where the days from one to another lie; none where they lie outside. */
export function stripOf(from: number, to: number, { first, end }: Window): Strip | null {
  const [start, stop] = [Math.max(from, first), Math.min(to + 1, end)];
  if (stop <= start) return null;
  return { start: (start - first) / (end - first), length: (stop - start) / (end - first) };
}

/** Where a day lies: the middle of it. */
export const shareOf = (day: number, { first, end }: Window): number => (day + 0.5 - first) / (end - first);

/** The marks of the scale: months, or every second, third or sixth, so that no more than `most` are named. */
export function scaleOf(window: Window, most = 12): { day: string; start: number }[] {
  const months: string[] = [];
  for (let day = isoDay(window.first); dayOf(day) < window.end; day = addMonths(day, 1)) months.push(day);
  const step = [1, 2, 3, 6, 12].find((step) => months.length / step <= most) ?? 24;
  return months
    .filter((_, at) => at % step === 0)
    .map((day) => ({ day, start: (dayOf(day) - window.first) / (window.end - window.first) }));
}

/** The stretches of a leg: its installation, its days for the public, its dismantling; moved by some days. */
export function stretchesOf(leg: Leg, window: Window, by = 0): (Strip & { shade: Shade })[] {
  const day = (date: string | null, last = false) => (date === null ? null : dayOf(date, last) + by);
  const [install, opens] = [day(leg.install), day(leg.opens ?? leg.ceremony)];
  const [closes, gone] = [day(leg.closes, true), day(leg.dismantled, true)];
  const found: (Strip & { shade: Shade })[] = [];
  const add = (shade: Shade, from: number | null, to: number | null) => {
    const strip = from === null || to === null || to < from ? null : stripOf(from, to, window);
    if (strip) found.push({ ...strip, shade });
  };
  const begins = opens ?? closes;
  const ends = closes ?? opens;
  add('install', install, begins === null ? install : begins - 1);
  add('open', begins, ends);
  add('dismantle', ends === null ? gone : ends + 1, gone);
  return found;
}

/** The first and the last day a leg is drawn on; none where nothing of it is known. */
export function reachOf(leg: Leg): { from: number; to: number } | null {
  const days = [leg.install, leg.ceremony, leg.opens, leg.closes, leg.dismantled].filter((it) => it !== null);
  if (days.length === 0) return null;
  return {
    from: Math.min(...days.map((day) => dayOf(day))),
    to: Math.max(...days.map((day) => dayOf(day, true))),
  };
}

/** By how many days something was dragged: `across` pixels of a track, towards the right. */
export function daysDragged(
  across: number,
  width: number,
  { first, end }: Window,
  towardsLeft: boolean,
): number {
  if (width <= 0) return 0;
  const days = Math.round((across / width) * (end - first));
  // Nothing is moved by minus zero days.
  return (towardsLeft ? -days : days) || 0;
}

/** By how many days an arrow key moves what is focused; nothing for another key. Time runs to the left in Arabic. */
export function daysOfKey(
  { key, shiftKey }: { key: string; shiftKey: boolean },
  towardsLeft: boolean,
): number | null {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const later = (key === 'ArrowRight') !== towardsLeft;
  return (later ? 1 : -1) * (shiftKey ? 7 : 1);
}

/** A date after a move, as precise as it is known: a month or a year becomes that in which its middle comes to lie. */
export function movedDay(date: string, by: number): string {
  const middle = date.length === 4 ? `${date}-07-02` : date.length === 7 ? `${date}-16` : date;
  return isoDay(dayOf(middle) + by).slice(0, date.length);
}

/** Milestones as they are drawn: by their days, those without one left out. */
export const drawn = (milestones: readonly Milestone[]): (Milestone & { due: string })[] =>
  milestones
    .filter((it): it is Milestone & { due: string } => it.due !== null)
    .sort((a, b) => dayOf(a.due) - dayOf(b.due));
