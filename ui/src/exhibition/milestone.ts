/** Milestones: from what they are counted, how they stand, in which order. Pure. */

import type { Leg, Milestone } from '../bindings';
import { dayOf, isoDay } from '../days';
import type { Tone } from '../parts/Badge.svelte';

/** The day a milestone is counted to; none where it is not counted, or that day is not known to the day. */
export function countedDay({ counted }: Milestone, legs: readonly Leg[]): string | null {
  if (counted === null) return null;
  const leg = legs.find((leg) => leg.id === counted.leg);
  const anchor = (counted.from === 'opening' ? leg?.opens : leg?.closes) ?? null;
  return anchor?.length === 10 ? isoDay(dayOf(anchor) + counted.days) : null;
}

/** How a milestone stands. */
export type MilestoneStanding = 'done' | 'late' | 'soon' | 'ahead' | 'undated';

/** How many days before it is due a milestone asks for attention. */
const SOON = 30;

export function standingOf({ done, due }: Milestone, today: string): MilestoneStanding {
  if (done !== null) return 'done';
  if (due === null) return 'undated';
  const left = dayOf(due, true) - dayOf(today);
  return left < 0 ? 'late' : left <= SOON ? 'soon' : 'ahead';
}

export const MILESTONE_TONE: Record<MilestoneStanding, Tone> = {
  done: 'good',
  late: 'stop',
  soon: 'soon',
  ahead: 'wait',
  undated: 'quiet',
};

/** By their days; those without one last. */
export const byDue = (a: Milestone, b: Milestone): number =>
  (a.due === null ? Infinity : dayOf(a.due)) - (b.due === null ? Infinity : dayOf(b.due)) || 0;

/** The next that are not done, in time. */
export const nextOf = (milestones: readonly Milestone[], count: number): Milestone[] =>
  milestones
    .filter((it) => it.done === null)
    .sort(byDue)
    .slice(0, count);
