/** Reads the text of PDFs that were added, one after the other, so that they are found by it. */

import { ask, commands } from '../api';
import { changes } from '../changes.svelte';
import { registry } from '../registry.svelte';
import { textOf } from './pdf';

/** Attends to it; called once, by the shell. */
export function attendReading(): void {
  let busy = false;
  const read = async () => {
    if (busy || !registry.writable) return;
    busy = true;
    try {
      for (;;) {
        const unread = await ask(commands.documentsUnread());
        if (unread.length === 0) break;
        for (const content of unread) {
          // What cannot be read has no text, and is not tried again.
          const text = await textOf(content).catch(() => '');
          await ask(commands.documentText(content.sha256, text));
        }
      }
      changes.touch(['document']);
    } catch {
      // The registry was closed meanwhile, or someone else is writing: the next change tries again.
    }
    busy = false;
  };
  let seen = -1;
  $effect(() => {
    const now = changes.revision('document');
    const path = registry.open?.path;
    if (path === undefined || now === seen) return;
    seen = now;
    const wait = setTimeout(() => void read().then(() => (seen = changes.revision('document'))), 800);
    return () => clearTimeout(wait);
  });
}
