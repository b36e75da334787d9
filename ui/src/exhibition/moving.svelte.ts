/** A leg or a milestone that is being moved along the days: by the pointer, or by the arrow keys. */

import { directionOf } from '../languages';
import { preferences } from '../preferences.svelte';
import { daysDragged, daysOfKey, type Window } from './gantt';

export class Moving {
  /** What is moved; nothing while nothing is. */
  id = $state<string | null>(null);
  /** By how many days. */
  days = $state(0);
  #from = 0;
  #width = 0;

  /** `commit` moves it for good. */
  constructor(readonly commit: (id: string, days: number) => void) {}

  get #towardsLeft(): boolean {
    return directionOf(preferences.language) === 'rtl';
  }

  /** By how many days something is moved now. */
  by(id: string): number {
    return this.id === id ? this.days : 0;
  }

  cancel(): void {
    [this.id, this.days] = [null, 0];
  }

  #finish(): void {
    const { id, days } = this;
    this.cancel();
    if (id !== null && days !== 0) this.commit(id, days);
  }

  grabbed(event: PointerEvent, id: string): void {
    if (event.button !== 0) return;
    const handle = event.currentTarget as HTMLElement;
    handle.setPointerCapture(event.pointerId);
    this.#from = event.clientX;
    this.#width = handle.closest('[data-track]')?.clientWidth ?? 0;
    [this.id, this.days] = [id, 0];
  }

  dragged(event: PointerEvent, window: Window): void {
    const handle = event.currentTarget as HTMLElement;
    if (this.id === null || !handle.hasPointerCapture(event.pointerId)) return;
    this.days = daysDragged(event.clientX - this.#from, this.#width, window, this.#towardsLeft);
  }

  dropped(event: PointerEvent): void {
    const handle = event.currentTarget as HTMLElement;
    if (handle.hasPointerCapture(event.pointerId)) this.#finish();
  }

  pressed(event: KeyboardEvent, id: string): void {
    const days = daysOfKey(event, this.#towardsLeft);
    if (days !== null) {
      if (this.id !== id) [this.id, this.days] = [id, 0];
      this.days += days;
    } else if (event.key === 'Enter' && this.id === id) this.#finish();
    else if (event.key === 'Escape' && this.id === id) this.cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
