/** Ways from the overview into the lists. */

import { agreements } from '../agreement/agreements.svelte';
import type { Status } from '../bindings';

/** Narrows the list of agreements to these statuses; without any, it shows all. */
export function narrowTo(...status: Status[]): void {
  agreements.widen();
  agreements.filters.status = status;
}

/** Narrows it to those that end soon or must be decided on, the next end first. */
export function narrowToEnding(): void {
  narrowTo('notice_due', 'expiring');
  [agreements.sort, agreements.descending] = ['ends', false];
}
