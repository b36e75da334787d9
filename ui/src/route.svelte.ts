/**
 * Where the window is. Back and forward are the browser's own. A form that holds
 * unsaved text stands in the way of leaving until someone has decided about it.
 */

import { hashOf, readHash, type Place, type RoomName } from './route';

export { hashOf, type RoomName } from './route';

/** Something that would be lost by leaving, and how to save it. */
export interface Draft {
  dirty(): boolean;
  save(): Promise<boolean>;
}

class Route {
  #hash = $state(typeof location === 'undefined' ? '' : location.hash);
  #place: Place = $derived(readHash(this.#hash));
  #drafts = new Set<Draft>();
  /** Where someone wanted to go while a draft was unsaved. */
  wanted = $state<string | null>(null);

  get room(): RoomName {
    return this.#place.room;
  }

  /** The record that is open, `'new'`, or nothing. */
  get id(): string | null {
    return this.#place.id;
  }

  go(room: RoomName, id: string | null = null): void {
    location.hash = hashOf(room, id);
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

  /** Goes where someone wanted to go, leaving or saving what was unsaved. */
  async decide(what: 'stay' | 'discard' | 'save'): Promise<void> {
    const wanted = this.wanted;
    this.wanted = null;
    if (wanted === null || what === 'stay') return;
    if (what === 'save') {
      for (const draft of this.unsaved) if (!(await draft.save())) return;
    }
    this.#drafts.clear();
    location.hash = wanted;
  }

  /** Listens to the address; called once, by the shell. */
  attend(): void {
    $effect(() => {
      const moved = () => {
        if (location.hash === this.#hash) return;
        if (this.unsaved.length > 0) {
          this.wanted = location.hash;
          history.replaceState(null, '', this.#hash || '#/');
        } else {
          this.#hash = location.hash;
        }
      };
      const closing = (event: BeforeUnloadEvent) => {
        if (this.unsaved.length > 0) event.preventDefault();
      };
      addEventListener('hashchange', moved);
      addEventListener('beforeunload', closing);
      return () => {
        removeEventListener('hashchange', moved);
        removeEventListener('beforeunload', closing);
      };
    });
  }
}

export const route = new Route();
