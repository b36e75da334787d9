/** With whom the living links are, as an address says it. Pure. */

import type { Links, Subject, Total } from '../bindings';

const COUNTRY = 'country:';

/** `country:PS`, or the identity of a party. */
export function readSubject(id: string): Subject {
  return id.startsWith(COUNTRY)
    ? { kind: 'country', of: id.slice(COUNTRY.length) }
    : { kind: 'partner', of: id };
}

export function writeSubject(subject: Subject): string {
  return subject.kind === 'country' ? COUNTRY + subject.of : subject.of;
}

/** The parts of the page, with how many there are of each; those with none are told too. */
export function tally(links: Links) {
  return [
    ['agreement-room', links.agreements.length],
    ['exhibition-room', links.exhibitions.length],
    ['activity-room', links.activities.length],
    ['person-room', links.people.length],
    ['relation-promises', links.promises.length],
  ] as const;
}

/** Totals of all parties, currency by currency: what one figure can be told of. */
export function byCurrency(totals: readonly Total[]): Total[] {
  const sums = new Map<string, Total>();
  for (const { currency, planned, committed, paid } of totals) {
    const sum = sums.get(currency) ?? { currency, partner: null, planned: 0, committed: 0, paid: 0 };
    sums.set(currency, {
      ...sum,
      planned: sum.planned + planned,
      committed: sum.committed + committed,
      paid: sum.paid + paid,
    });
  }
  return [...sums.values()];
}
