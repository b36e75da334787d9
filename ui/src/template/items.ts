/** What the menu of a record offers by the office's templates. */

import type { Kind } from '../bindings';
import { t } from '../messages.svelte';
import type { MenuItem } from '../parts/Menu.svelte';
import { wordOf } from '../report/report';
import { route } from '../route.svelte';
import { offeredOn } from './template';
import { templates } from './templates.svelte';

/** One item for each template that a record of this kind can be written by. */
export function byTemplate(kind: Kind, id: string): MenuItem[] {
  return offeredOn(kind, templates.all).map(({ template, report }) => ({
    label: t('templates-by', { name: template.facts.name }),
    run: () => route.go('reports', wordOf(report), id, template.id),
  }));
}
