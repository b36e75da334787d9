/**
 * Where the window is. Back and forward are the browser's own. A form that holds
 * unsaved text stands in the way of leaving until someone has decided about it.
 */

import { getCurrentWindow } from '@tauri-apps/api/window';
import { hashOf, readHash, type Place, type RoomName } from './route';

export { hashOf, viewHashOf, type RoomName } from './route';

/** Something that would be lost by leaving, and how to save it. */
export interface Draft {
  dirty(): boolean;
  save(): Promise<boolean>;
}

class Route {
  #hash = $state(typeof location === 'undefined' ? '' : location.hash);
  #place: Place = $derived(readHash(this.#hash));
  #drafts = new Set<Draft>();
  /** What someone wanted to do while a draft was unsaved: to go elsewhere, or to close the window. */
  #wanted = $state.raw<(() => void) | null>(null);

  get room(): RoomName {
    return this.#place.room;
  }

  /** The record that is open, `'new'`, or nothing. */
  get id(): string | null {
    return this.#place.id;
  }

  /** The part of the record that is shown; nothing for its first. */
  get part(): string | null {
    return this.#place.part;
  }

  /** The item of the part that is meant. */
  get item(): string | null {
    return this.#place.item;
  }

  /** The view by which the room's list is looked at, where the address names one. */
  get view(): string | null {
    return this.#place.view;
  }

  go(room: RoomName, id: string | null = null, part: string | null = null, item: string | null = null): void {
    location.hash = hashOf(room, id, part, item);
  }

  /** The same without a step in the history, as when a new record got its identity. */
  replace(room: RoomName, id: string | null = null): void {
    history.replaceState(null, '', hashOf(room, id));
    this.#hash = location.hash;
  }

  /** Registers a draft; answers how to forget it. */
  hold(draft: Draft): () => void {
    this.#drafts.add(draft);
    return () => this.#drafts.delete(draft);
  }

  get unsaved(): Draft[] {
    return [...this.#drafts].filter((draft) => draft.dirty());
  }

  /** Whether someone has to decide what becomes of a draft. */
  get asking(): boolean {
    return this.#wanted !== null;
  }

  /** Does what someone wanted to do, leaving or saving what was unsaved. */
  async decide(what: 'stay' | 'discard' | 'save'): Promise<void> {
    const leave = this.#wanted;
    this.#wanted = null;
    if (leave === null || what === 'stay') return;
    if (what === 'save') {
      for (const draft of this.unsaved) if (!(await draft.save())) return;
    }
    this.#drafts.clear();
    leave();
  }

  /** Listens to the address and to the window's closing; called once, by the shell. */
  attend(): void {
    $effect(() => {
      const moved = () => {
        if (location.hash === this.#hash) return;
        if (this.unsaved.length > 0) {
          const wanted = location.hash;
          this.#wanted = () => (location.hash = wanted);
          history.replaceState(null, '', this.#hash || '#/');
        } else {
          this.#hash = location.hash;
        }
      };
      const shell = getCurrentWindow();
      const attended = shell.onCloseRequested((closing) => {
        if (this.unsaved.length === 0) return;
        closing.preventDefault();
        this.#wanted = () => void shell.destroy();
      });
      addEventListener('hashchange', moved);
      return () => {
        removeEventListener('hashchange', moved);
        void attended.then((forget) => forget());
      };
    });
  }
}

export const route = new Route();
