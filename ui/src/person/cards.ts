/** People as vCards, out to a file and in from one. */

import { ask, commands } from '../api';
import { changes } from '../changes.svelte';
import { list, number, plainly, t } from '../messages.svelte';
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

/** Brings the people of a file that is chosen in, and says what became of its cards. */
export async function cardsIn(): Promise<void> {
  try {
    const changed = await ask(commands.peopleImport());
    if (changed === null) return;
    changes.touch(changed.touched);
    const { nameless, ...counts } = changed.value;
    const said = [t('person-cards-done', counts)];
    if (nameless.length > 0)
      said.push(
        t('person-cards-nameless', {
          count: nameless.length,
          which: list(nameless.map((at) => number(at))),
        }),
      );
    toasts.done(said.join(' '), changed.change);
  } catch (error) {
    toasts.refused(error);
  }
}
