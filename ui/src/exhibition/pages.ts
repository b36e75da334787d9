/** The parts that an exhibition's page is divided into, and where each thing of it stands. Pure. */

import type { Conflict } from '../bindings';
import { hashOf } from '../route';

export const PARTS = ['plan', 'legs', 'objects', 'transport', 'money', 'people', 'outcome'] as const;
export type PartName = (typeof PARTS)[number];

/** The part that an address names; the first where it names none. */
export const readPart = (part: string | null): PartName => PARTS.find((name) => name === part) ?? 'plan';

/** Where a part of an exhibition is read, with one of its items in view. */
export const partOf = (id: string, part: PartName, item: string | null = null): string =>
  hashOf('exhibitions', id, part === 'plan' ? null : part, part === 'plan' ? null : item);

/** The page that presents it to a guest, which has an address beside those of the parts. */
export const SHEET = 'sheet';

type Side = Conflict['sides'][number];

const PART_OF: Record<Side['kind'], PartName> = {
  leg: 'legs',
  milestone: 'legs',
  object: 'objects',
  shipment: 'transport',
  permit: 'transport',
  insurance: 'transport',
  agreement: 'plan',
};

/** Where a side of a conflict is to be looked at. */
export function placeOf(side: Side): string {
  if (side.kind === 'agreement') return hashOf('agreements', side.record);
  return partOf(side.record, PART_OF[side.kind], side.item);
}
