/** The views that the office saved, of every list. */

import { ask, commands } from '../api';
import type { SavedView } from '../bindings';
import { changes } from '../changes.svelte';
import { registry } from '../registry.svelte';
import type { RoomName } from '../route';
import { toasts } from '../toasts.svelte';
import { readLook, type PartOfLook } from './view';

class Views {
  #all = $state.raw<SavedView[]>([]);
  /** False until the first answer is here. */
  known = $state(false);

  /** Fetches them, and again when one was saved; called once, by the shell. */
  attend(): void {
    $effect(() => {
      changes.revision('saved_view');
      if (registry.open === null) return;
      ask(commands.viewList())
        .then((all) => (this.#all = all))
        .catch((error: unknown) => toasts.refused(error))
        .finally(() => (this.known = true));
    });
  }

  of(room: RoomName): SavedView[] {
    return this.#all.filter((view) => view.facts.room === room);
  }

  find(room: RoomName, id: string): SavedView | undefined {
    return this.of(room).find((view) => view.id === id);
  }

  /** How a view has its list looked at; nothing where it is not there. */
  look(room: RoomName, id: string): PartOfLook<string, object> | null {
    const view = this.find(room, id);
    return view ? readLook(view.facts.look) : null;
  }
}

export const views = new Views();
