/** Parties as forms begin them. */

import type { Gift, GiftDirection, PartnerFacts, PartnerKind } from '../bindings';
import { LANGUAGES } from '../languages';
import { namesWith, type City } from '../place/filling';
import { folded, namesAsked } from '../wording';

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

/** A city whose name is asked for in every language of the product, that of the interface first. */
export function namedPartner(lang: string, text = ''): PartnerFacts {
  const langs = [lang, ...LANGUAGES.filter((other) => other !== lang)];
  return { ...emptyPartner(lang), names: namesAsked(langs, text) };
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

/**
 * The party that a city is. Where it was found by what is no beginning of its usual names, the office
 * writes it so: that is preferred in the office's language, with the usual name beside it.
 */
export function partnerOfCity(lang: string, typed: string, { hit, country }: City): PartnerFacts {
  const begin = folded(typed);
  const usual = hit.names.some((name) => folded(name.text).startsWith(begin));
  const inScript = /\p{Script=Arabic}/u.test(typed) === (lang === 'ar');
  const own = hit.names.length === 0 || (!usual && inScript);
  const rest = hit.names.map((name) =>
    name.lang === lang && name.kind === 'preferred' ? { ...name, kind: 'alternate' as const } : name,
  );
  const facts = emptyPartner(lang, titled(typed));
  return { ...facts, country, names: own ? [...facts.names, ...rest] : hit.names };
}

/** A name that was typed without capitals, with them: al-qods, Al-Qods. */
function titled(typed: string): string {
  const text = typed.trim();
  if (text !== text.toLocaleLowerCase()) return text;
  return text.replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toLocaleUpperCase());
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
