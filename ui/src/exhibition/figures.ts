/** The figures of an exhibition: its days, its visitors, how a share is drawn. Pure. */

import type { ExhibitionFacts, Leg } from '../bindings';
import { dayOf, isoDay } from '../days';

/** All visitors counted; none where none were. */
export function visitorsOf(legs: readonly Leg[]): number | null {
  const counted = legs.flatMap((leg) => (leg.visitors === null ? [] : [leg.visitors]));
  return counted.length === 0 ? null : counted.reduce((sum, count) => sum + count, 0);
}

/** The first opening of the legs, as it is written. */
export function firstOpening(legs: readonly Leg[]): string | null {
  const opens = legs.flatMap((leg) => (leg.opens === null ? [] : [leg.opens]));
  return opens.sort((a, b) => dayOf(a) - dayOf(b))[0] ?? null;
}

/** The last closing of the legs, as it is written. */
export function lastClosing(legs: readonly Leg[]): string | null {
  const closes = legs.flatMap((leg) => (leg.closes === null ? [] : [leg.closes]));
  return closes.sort((a, b) => dayOf(b, true) - dayOf(a, true))[0] ?? null;
}

/** By how many days a plan is moved for its first opening to be on a day; none where either is not known to the day. */
export function daysTo(opening: string | null, wanted: string | null): number | null {
  if (opening?.length !== 10 || wanted?.length !== 10) return null;
  return dayOf(wanted) - dayOf(opening);
}

/** The day some days after another; none where that is not known to the day. */
export const dayAfter = (day: string | null, count: number | null): string | null =>
  day?.length === 10 && count !== null ? isoDay(dayOf(day) + count) : null;

/** Whether anything of the plan has a day that can be moved. */
export const hasDays = ({ legs, milestones, objects, shipments }: ExhibitionFacts): boolean =>
  legs.some((leg) => leg.install ?? leg.ceremony ?? leg.opens ?? leg.closes ?? leg.dismantled) ||
  milestones.some((it) => it.due !== null) ||
  objects.some((it) => it.since ?? it.until) ||
  shipments.some((it) => it.leaves ?? it.arrives);

/** A decimal as it was typed, with a point: an Arabic or a decimal comma and Arabic-Indic digits are understood. */
export const readRate = (typed: string): string =>
  typed
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\s\u00a0\u202f٬]/g, '')
    .replace(/[,٫]/, '.');
