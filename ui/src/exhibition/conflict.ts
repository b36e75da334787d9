/** Conflicts in words: a sentence for each kind, with what clashes and its days. */

import type { Conflict, Exhibition } from '../bindings';
import { date, number, t, type Args } from '../messages.svelte';
import type { Tone } from '../parts/Badge.svelte';
import { days, legName, nameOfId, permitName, say, shipmentName } from './words';

type Side = Conflict['sides'][number];

/** How a conflict stands: accepted, certain, or possible only because its days are not known. */
export type Standing = 'accepted' | 'certain' | 'possible';

export const standingOf = ({ accepted, certain }: Conflict): Standing =>
  accepted !== null ? 'accepted' : certain ? 'certain' : 'possible';

export const STANDING_TONE: Record<Standing, Tone> = {
  certain: 'stop',
  possible: 'soon',
  accepted: 'quiet',
};

/** Those that ask for something first, then those that may, then what was accepted; each in its order. */
export function inOrder(conflicts: readonly Conflict[]): Conflict[] {
  const rank: Standing[] = ['certain', 'possible', 'accepted'];
  return [...conflicts].sort((a, b) => rank.indexOf(standingOf(a)) - rank.indexOf(standingOf(b)));
}

/** What one side of a conflict is called. */
export function sideName(it: Exhibition, side: Side): string {
  // Of another exhibition nothing is known here but its name.
  if (side.kind === 'agreement' || side.record !== it.id) return nameOfId(it.named, side.record);
  const { facts, named } = it;
  const of = <T extends { id: string | null }>(items: readonly T[]) =>
    items.find((item) => item.id === side.item);
  if (side.kind === 'leg') return legName(facts, named, side.item);
  if (side.kind === 'object') return say(of(facts.objects)?.title);
  if (side.kind === 'milestone') return say(of(facts.milestones)?.title);
  if (side.kind === 'insurance') return of(facts.insurance)?.insurer || t('exhibition-insurance-unnamed');
  if (side.kind === 'permit') {
    const permit = of(facts.permits);
    return permit ? permitName(permit) : '—';
  }
  const shipment = of(facts.shipments);
  return shipment ? shipmentName(named, shipment) : '—';
}

/** The objects that a conflict is about: the only one by its title, several by their number. */
function objectsOf(it: Exhibition, { objects }: Conflict): string {
  const first = it.facts.objects.find((object) => object.id === objects[0]);
  if (objects.length === 1) return say(first?.title);
  return t('exhibition-objects-count', { count: objects.length, shown: number(objects.length) });
}

/** What clashes, in a sentence. */
export function sentence(it: Exhibition, conflict: Conflict): string {
  const [first, second] = conflict.sides;
  const day = (value: string | null) => (value === null ? '—' : date(value));
  const args: Args = {
    first: sideName(it, first),
    second: sideName(it, second),
    firstDays: days(first.since, first.until),
    secondDays: days(second.since, second.until),
    firstEnds: day(first.until ?? first.since),
    secondBegins: day(second.since ?? second.until),
    secondEnds: day(second.until ?? second.since),
    objects: objectsOf(it, conflict),
  };
  return t(`exhibition-clash-${conflict.kind}`, args);
}
