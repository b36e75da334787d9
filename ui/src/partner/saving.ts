/** Saving a party with a city of the gazetteer: one act makes the place too. */

import { commands } from '../api';
import type { PartnerFacts, PlaceFacts } from '../bindings';

/** A party as a form edits it, and the city that becomes its place when it is saved. */
export type Draft = PartnerFacts & { city: PlaceFacts | null };

export function partnerAdded({ city, ...facts }: Draft) {
  return city ? commands.partnerAddOfCity(facts, city) : commands.partnerAdd(facts);
}

export function partnerSaved(id: string, version: number, { city, ...facts }: Draft) {
  return city
    ? commands.partnerSaveOfCity(id, version, facts, city)
    : commands.partnerSave(id, version, facts);
}
