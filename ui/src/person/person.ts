/** People as forms begin them. */

import type { Mandate, PersonFacts } from '../bindings';
import { namesAsked } from '../wording';

/**
 * A person of whom at most a name is known. It is asked for in both scripts at once: a briefing note
 * needs them.
 */
export function emptyPerson(lang: string, name = ''): PersonFacts {
  return {
    names: namesAsked([lang, lang === 'ar' ? 'fr' : 'ar'], name),
    address: {},
    protocol_rank: null,
    contacts: [],
    languages: [],
    mandates: [],
    keep_until: null,
    notes: '',
    archived: false,
  };
}

/** Mandates that last on `today`, and those that are over. A mandate without an end lasts. */
export function sorted(mandates: readonly Mandate[], today: string): { lasting: Mandate[]; past: Mandate[] } {
  // EDTF sorts as time does; a year that is not over is not past: `2026` against `2026-11-23`.
  const over = (mandate: Mandate) =>
    mandate.until !== null && mandate.until < today.slice(0, mandate.until.length);
  return { lasting: mandates.filter((it) => !over(it)), past: mandates.filter(over) };
}

/** The fields of a person's facts that must name a record. */
export function chosenIn(facts: PersonFacts): [string, string][] {
  return facts.mandates.map((mandate, at) => [`mandates.${at}.partner`, mandate.partner]);
}
