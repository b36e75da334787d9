/** Parties as forms begin them. */

import type { PartnerFacts, PartnerKind } from '../bindings';

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
    notes: '',
    archived: false,
  };
}
