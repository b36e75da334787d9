/** What a check found, and what of it can be mended. */

import type { Findings, Repaired } from '../bindings';
import { t } from '../messages.svelte';

export function isSound(found: Findings): boolean {
  return found.dangling.length === 0 && found.trail === null && !isMendable(found);
}

/** Whether there is something wrong that may be mended without guessing. */
export function isMendable(found: Findings): boolean {
  return found.damage.length > 0 || found.derived.length > 0 || found.broken.length > 0;
}

/** What was mended, in sentences. */
export function mended({ indexes, derived, documents }: Repaired): string {
  const sentences = [
    ...(indexes ? [t('settings-repaired-indexes')] : []),
    ...derived.map((area) => t('settings-repaired-derived', { area: t(`check-area-${area}`) })),
    ...(documents > 0 ? [t('settings-repaired-documents', { count: documents })] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : t('settings-repaired-nothing');
}
