/** People as vCards, out to a file; they come in where every file does. */

import { ask, commands } from '../api';
import { plainly, t } from '../messages.svelte';
import { toasts } from '../toasts.svelte';

/** Writes these people to a file that is chosen; everyone when none is named. */
export async function cardsOut(people: string[]): Promise<void> {
  try {
    const path = await ask(commands.peopleExport(people, `${plainly('person-cards-file')}.vcf`));
    if (path !== null) toasts.done(t('export-done', { path }));
  } catch (error) {
    toasts.refused(error);
  }
}
