/** The window's title, which follows the screen: the record that is open, or the list, and the registry. */

import { getCurrentWindow } from '@tauri-apps/api/window';
import { untrack } from 'svelte';
import { registry } from './registry.svelte';
import { preferences } from './preferences.svelte';
import { pick } from './wording';

class WindowTitle {
  #titles = $state.raw<{ id: string; text: string }[]>([]);

  /** A screen names the window while it is shown; answers how to take the name back. */
  add(id: string, text: string): () => void {
    this.#titles = [...untrack(() => this.#titles), { id, text }];
    return () => (this.#titles = this.#titles.filter((title) => title.id !== id));
  }

  get text(): string {
    const office = pick(registry.name, preferences.language)?.text;
    return [this.#titles.at(-1)?.text, office, 'Tawama']
      .filter(Boolean)
      .join(' — ')
      .replace(/[\u2066-\u2069]/g, '');
  }

  /** Called once, by the shell. */
  attend(): void {
    $effect(() => {
      document.title = this.text;
      if ('__TAURI_INTERNALS__' in window)
        void getCurrentWindow()
          .setTitle(this.text)
          .catch(() => undefined);
    });
  }
}

export const windowTitle = new WindowTitle();
