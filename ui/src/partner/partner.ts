/** Parties as forms begin them. */

import type { Gift, GiftDirection, PartnerFacts, PartnerKind } from '../bindings';
import { namesWith, type City } from '../place/filling';

/** What a party can be, in the order in which it is offered. */
export const KINDS = [
  'city',
  'region',
  'association',
  'network',
  'university',
  'museum',
  'institute',
  'state_body',
  'company',
  'other',
] as const satisfies readonly PartnerKind[];

/** A city of which only a name is known. */
export function emptyPartner(lang: string, name = ''): PartnerFacts {
  return {
    kind: 'city',
    names: [{ lang, kind: 'preferred', text: name }],
    country: null,
    place: null,
    parent: null,
    website: '',
    languages: [],
    gifts: [],
    notes: '',
    archived: false,
  };
}

/**
 * What a city says of a party of it that nobody has said: its country, and of the body that
 * governs it the names too.
 */
export function ofCity(facts: PartnerFacts, city: City): Pick<PartnerFacts, 'country' | 'names'> {
  const governs = facts.kind === 'city' || facts.kind === 'region';
  const unnamed = facts.names.every((name) => name.text.trim() === '');
  return {
    country: facts.country ?? city.country,
    names: governs && unnamed ? namesWith(facts.names, city.hit.names) : facts.names,
  };
}

/** Which way a gift can have gone. */
export const GIFT_DIRECTIONS = ['given', 'received'] as const satisfies readonly GiftDirection[];

/** A gift of which nothing is known yet. */
export const emptyGift = (): Gift => ({
  id: null,
  direction: 'given',
  day: null,
  what: {},
  person: null,
  activity: null,
  currency: 'MAD',
  value: null,
  note: '',
});

/** Gifts as they are read: the latest first, those without a day last. */
export function byDay(gifts: readonly Gift[]): Gift[] {
  return [...gifts].sort((one, other) => (other.day ?? '').localeCompare(one.day ?? ''));
}
