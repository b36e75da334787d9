/** What is to be done or happens, in a phrase. */

import type { Deadline } from '../bindings';
import { t } from '../messages.svelte';
import { preferences } from '../preferences.svelte';
import { pick } from '../wording';

export function phrase({ rule, step, what }: Deadline): string {
  if (rule === 'commitment' || rule === 'milestone')
    return pick(what, preferences.language)?.text ?? t(`deadline-rule-${rule}`);
  if (rule === 'approval' && step !== null) return t(`agreement-approval-${step}`);
  return t(`deadline-rule-${rule}`);
}
