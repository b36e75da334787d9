/** The office's own templates, as every screen that offers one has them. */

import { ask, commands } from '../api';
import type { KeptTemplate, ReportName } from '../bindings';
import { changes } from '../changes.svelte';
import { registry } from '../registry.svelte';
import { toasts } from '../toasts.svelte';
import { isFor } from './template';

class Templates {
  all = $state.raw<KeptTemplate[]>([]);
  /** False until the first answer is here. */
  known = $state(false);

  /** Fetches them, and again when one was written; called once, by the shell. */
  attend(): void {
    $effect(() => {
      changes.revision('template');
      if (registry.open === null) return;
      ask(commands.templateList())
        .then((all) => (this.all = all))
        .catch((error: unknown) => toasts.refused(error))
        .finally(() => (this.known = true));
    });
  }

  /** Those that are for a report, by name. */
  of(report: ReportName): KeptTemplate[] {
    return this.all.filter((template) => isFor(template, report));
  }
}

export const templates = new Templates();
