/** Joint exhibitions as forms begin them, and their legs along the days. */

import type { ExhibitionFacts, ExhibitionRole, ExhibitionState, Heritage, Leg } from '../bindings';
import { dayOf } from '../days';
import type { Tone } from '../parts/Badge.svelte';

export const STATES = [
  'idea',
  'proposed',
  'agreed',
  'in_preparation',
  'open',
  'closed',
  'evaluated',
  'postponed',
  'cancelled',
] as const satisfies readonly ExhibitionState[];

export const HERITAGES = [
  'unstated',
  'tangible',
  'intangible',
  'both',
] as const satisfies readonly Heritage[];

export const ROLES = [
  'lead',
  'co_organiser',
  'lender',
  'host',
  'sponsor',
] as const satisfies readonly ExhibitionRole[];

/** The sign and colour of a state. */
export const TONE: Record<ExhibitionState, Tone> = {
  idea: 'quiet',
  proposed: 'wait',
  agreed: 'wait',
  in_preparation: 'wait',
  open: 'good',
  closed: 'quiet',
  evaluated: 'quiet',
  postponed: 'soon',
  cancelled: 'stop',
};

export const emptyLeg = (): Leg => ({
  id: null,
  venue: null,
  travel_days: null,
  install: null,
  ceremony: null,
  opens: null,
  closes: null,
  dismantled: null,
  languages: [],
  responsible: { person: null, name: '' },
  visitors: null,
});

/** An exhibition of which nothing is known yet, led by the office's own party. */
export function emptyExhibition(home: string | null): ExhibitionFacts {
  return {
    title: {},
    theme: {},
    concept: {},
    heritage: 'unstated',
    state: 'idea',
    responsible: { person: null, name: '' },
    agreements: [],
    commitments: [],
    parties: home === null ? [] : [{ partner: home, role: 'lead' }],
    people: [],
    legs: [emptyLeg()],
    objects: [],
    conditions: [],
    shipments: [],
    permits: [],
    insurance: [],
    milestones: [],
    finance: 'unstated',
    currency: null,
    budget: [],
    rates: [],
    outcome: { press: {}, evaluation: {}, lessons: {} },
    accepted: [],
    notes: '',
  };
}

/** The fields of an exhibition's facts that must name a record. */
export function chosenIn(facts: ExhibitionFacts): [string, string][] {
  return [
    ...facts.agreements.map((it, at) => [`agreements.${at}`, it] as [string, string]),
    ...facts.parties.map((it, at) => [`parties.${at}.partner`, it.partner] as [string, string]),
  ];
}

export interface Strip {
  /** Where it begins and how long it is, in shares of the whole span. */
  start: number;
  length: number;
}

/**
 * Where each leg is shown along the whole run of an exhibition, from its first
 * day of any kind to its last. A leg without both days of showing has none.
 */
export function strips(legs: readonly Leg[]): (Strip | null)[] {
  const spans = legs.map((leg) =>
    leg.opens && leg.closes ? { from: dayOf(leg.opens), to: dayOf(leg.closes, true) + 1 } : null,
  );
  const known = spans.filter((span) => span !== null);
  const first = Math.min(...known.map((span) => span.from));
  const whole = Math.max(...known.map((span) => span.to)) - first;
  return spans.map((span) =>
    span && whole > 0 ? { start: (span.from - first) / whole, length: (span.to - span.from) / whole } : null,
  );
}
