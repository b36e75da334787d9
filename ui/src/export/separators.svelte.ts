/** What may stand between the cells of plain text, to choose from. */

import type { Separator } from '../bindings';
import { t } from '../messages.svelte';

export function separators(): { value: Separator; label: string }[] {
  return (['semicolon', 'comma', 'tab'] as const).map((value) => ({
    value,
    label: t(`export-separator-${value}`),
  }));
}
