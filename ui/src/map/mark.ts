/** What marks say in words. */

import type { Mark } from '../bindings';
import { list, t } from '../messages.svelte';
import { pick } from '../wording';
import { preferences } from '../preferences.svelte';

/** A name that keeps its own direction, where no element can isolate it. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** How many parties a mark names before it only counts the rest. */
const NAMED = 3;

/** Who stands at a mark: names, or a count. */
export function who(mark: Mark): string {
  const names = mark.parties.map((party) => pick(party.name, preferences.language)?.text ?? '');
  if (names.length === 0) return t('partner-count', { count: mark.count });
  const told = names.slice(0, NAMED).map(isolated);
  const more = names.length - told.length;
  if (more <= 0) return list(told);
  return `${told.join(t('common-comma'))} ${t('map-and-more', { count: more })}`;
}

/** What is with them: "In force: 2, Expired: 1 and 1 exhibition". */
function whatWith(mark: Mark): string {
  const statuses = mark.statuses.map(({ status, count }) =>
    t('map-mark-status', { status: t(`agreement-status-${status}`), count }),
  );
  if (statuses.length === 0) statuses.push(t('map-no-agreement'));
  if (mark.exhibitions > 0) statuses.push(t('exhibition-count', { count: mark.exhibitions }));
  return list(statuses);
}

/** A mark in a sentence, as it is read aloud. */
export function said(mark: Mark): string {
  if (mark.kind === 'home') return t('map-mark-home', { who: who(mark) });
  return t(mark.closer ? 'map-mark-zooms' : 'map-mark', { who: who(mark), what: whatWith(mark) });
}
