/** What the items of an exhibition are called in a sentence. */

import type { Exhibition, ExhibitionFacts, Named, Permit, Shipment, Someone } from '../bindings';
import { beginning, date, dateArgs, number, t } from '../messages.svelte';
import { preferences } from '../preferences.svelte';
import { pick, type Wording } from '../wording';

type Names = { [id in string]?: Named };

/** A wording in the interface's language, or in that which stands in for it. */
export const say = (wording: Wording | undefined, none = '—'): string =>
  pick(wording ?? {}, preferences.language)?.text ?? none;

export const nameOfId = (named: Names, id: string | null): string =>
  id === null ? '—' : say(named[id]?.name);

/** From a day to a day, as far as they are known. French sets an article before days, and none before months. */
export function days(since: string | null, until: string | null): string {
  const exact = (date: string) => date.length === 10;
  if (since !== null && until !== null) {
    if (since === until) return date(since);
    const began = beginning(since, until);
    return exact(since) && exact(until)
      ? t('exhibition-days', { since: began, until: date(until) })
      : t('agreement-term-from-to', { begins: began, ends: date(until) });
  }
  if (since !== null)
    return exact(since)
      ? t('exhibition-days-from', { since: date(since) })
      : t('agreement-term-from', { begins: date(since) });
  if (until !== null)
    return exact(until)
      ? t('exhibition-days-until', { until: date(until) })
      : t('calendar-until', dateArgs('day', until));
  return t('exhibition-days-open');
}

/** A leg by its place in the run and its venue. */
export function legName(facts: Pick<ExhibitionFacts, 'legs'>, named: Names, id: string | null): string {
  const at = facts.legs.findIndex((leg) => leg.id === id);
  const venue = facts.legs[at]?.venue ?? null;
  if (at < 0) return '—';
  return venue === null
    ? t('exhibition-leg-number', { number: number(at + 1) })
    : t('exhibition-leg-named', { number: number(at + 1), venue: nameOfId(named, venue) });
}

export const legOptions = (it: Exhibition): { value: string; label: string }[] =>
  it.facts.legs.flatMap(({ id }) =>
    id === null ? [] : [{ value: id, label: legName(it.facts, it.named, id) }],
  );

export const objectOptions = (it: Exhibition): { value: string; label: string }[] =>
  it.facts.objects.flatMap(({ id, title, number }) =>
    id === null ? [] : [{ value: id, label: number === '' ? say(title) : `${say(title)} · ${number}` }],
  );

export const stopName = (named: Names, { venue, place }: Shipment['from']): string =>
  venue === null ? place || '—' : nameOfId(named, venue);

export const shipmentName = (named: Names, shipment: Shipment): string =>
  t('exhibition-shipment-named', {
    from: stopName(named, shipment.from),
    to: stopName(named, shipment.to),
  });

export const permitName = ({ kind, reference }: Permit): string =>
  reference === ''
    ? t(`exhibition-permit-${kind}`)
    : t('exhibition-permit-named', { kind: t(`exhibition-permit-${kind}`), reference });

export const someoneName = (named: Names, { person, name }: Someone): string =>
  person === null ? name : nameOfId(named, person);
