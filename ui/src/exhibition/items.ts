/** The items of an exhibition's lists: taken out with what names them, moved, found. Pure. */

import type { ExhibitionFacts, LentObject, Leg, Shipment } from '../bindings';

/** The lists whose items are edited one at a time. */
export type ListName = 'objects' | 'conditions' | 'shipments' | 'permits' | 'insurance' | 'milestones';
export type ItemOf<L extends ListName> = ExhibitionFacts[L][number];

/** The facts without an item. What names it lets go of it; what is only of it goes with it. */
export function without(facts: ExhibitionFacts, list: ListName, at: number): ExhibitionFacts {
  const gone = facts[list][at]?.id ?? null;
  const rest = { ...facts, [list]: facts[list].filter((_, other) => other !== at) };
  if (gone === null) return rest;
  if (list === 'milestones')
    rest.milestones = rest.milestones.map((it) => (it.after === gone ? { ...it, after: null } : it));
  if (list === 'objects') {
    rest.conditions = rest.conditions.filter((it) => it.object !== gone);
    // A shipment that carried nothing else would, without its list, carry everything.
    rest.shipments = rest.shipments
      .filter((it) => it.objects.length === 0 || it.objects.some((id) => id !== gone))
      .map((it) => ({ ...it, objects: it.objects.filter((id) => id !== gone) }));
  }
  return rest;
}

/**
 * The facts after legs were taken out: what was only for such a leg, its shipments and
 * permits, goes with it; objects and milestones stay and let go of it.
 */
export function withoutGoneLegs(facts: ExhibitionFacts): ExhibitionFacts {
  const there = new Set(facts.legs.map((leg) => leg.id));
  const stays = (leg: string | null) => leg === null || there.has(leg);
  return {
    ...facts,
    objects: facts.objects.map((it) => ({ ...it, legs: it.legs.filter((leg) => there.has(leg)) })),
    shipments: facts.shipments.filter((it) => stays(it.leg)),
    permits: facts.permits.filter((it) => stays(it.leg)),
    milestones: facts.milestones.map((it) =>
      stays(it.counted?.leg ?? null) ? it : { ...it, counted: null },
    ),
  };
}

/** The facts with an item one place up or down its list. */
export function moved(facts: ExhibitionFacts, list: ListName, at: number, by: 1 | -1): ExhibitionFacts {
  const items = [...facts[list]];
  const [item] = items.splice(at, 1);
  if (item !== undefined) items.splice(at + by, 0, item as never);
  return { ...facts, [list]: items };
}

/** The objects that are shown in a leg. */
export const shownIn = (objects: readonly LentObject[], leg: string): LentObject[] =>
  objects.filter((object) => object.legs.length === 0 || object.legs.includes(leg));

/** The objects that a shipment carries. */
export const carriedBy = (objects: readonly LentObject[], { objects: named }: Shipment): LentObject[] =>
  named.length === 0
    ? [...objects]
    : objects.filter((object) => object.id !== null && named.includes(object.id));

/** The first day of any kind of a leg, and its last. */
export const spanOf = (leg: Leg): { begins: string | null; ends: string | null } => ({
  begins: leg.install ?? leg.ceremony ?? leg.opens ?? leg.closes ?? leg.dismantled,
  ends: leg.dismantled ?? leg.closes ?? leg.opens ?? leg.ceremony ?? leg.install,
});
