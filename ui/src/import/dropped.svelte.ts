/**
 * Files dropped on the window. A page that takes documents has them; anywhere else a table is meant to be
 * brought in, and the import opens with it.
 */

import { listen } from '@tauri-apps/api/event';
import { TABLE_ENDINGS } from '../bindings';
import { registry } from '../registry.svelte';
import { route } from '../route.svelte';

const ENDINGS: readonly string[] = TABLE_ENDINGS;

/** The table that was dropped: one file alone, of an ending that tables have. */
export function tableOf(paths: readonly string[]): string | null {
  const [path, ...more] = paths;
  const ending = path?.split('.').at(-1)?.toLowerCase() ?? '';
  return path !== undefined && more.length === 0 && ENDINGS.includes(ending) ? path : null;
}

class Dropped {
  /** The table that waits for the import to look at it. */
  table = $state<string | null>(null);
  #takers = 0;

  /** Says that a page takes what is dropped as documents. Answers how it stops. */
  taken(): () => void {
    this.#takers += 1;
    return () => (this.#takers -= 1);
  }

  /** Listens as long as the window is there. */
  attend(): void {
    $effect(() => {
      const heard = listen<{ paths: string[] }>('tauri://drag-drop', ({ payload }) =>
        this.#drop(payload.paths),
      );
      return () => void heard.then((leave) => leave());
    });
  }

  #drop(paths: readonly string[]): void {
    const table = tableOf(paths);
    if (table === null || this.#takers > 0 || registry.open === null || registry.choosing) return;
    this.table = table;
    route.go('import');
  }
}

export const dropped = new Dropped();
