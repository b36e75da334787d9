/** What was just done, said in passing, with the way back beside it. */

import { sentencesOf } from './api';

export interface Toast {
  id: number;
  text: string;
  tone: 'done' | 'refused';
  /** The number of the change that the toast can take back. */
  change: number | null;
}

class Toasts {
  all = $state<Toast[]>([]);
  #next = 1;

  /** Says that something was done; with the number of its change, offers to undo it. */
  done(text: string, change: number | null = null): void {
    this.#add({ text, tone: 'done', change });
  }

  /** Says what was refused: where there is no form to say it at its fields, every problem. */
  refused(error: unknown): void {
    this.#add({ text: sentencesOf(error).join(' '), tone: 'refused', change: null });
  }

  drop(id: number): void {
    this.all = this.all.filter((toast) => toast.id !== id);
  }

  /** What offers to undo this change has nothing to offer any more. */
  undone(change: number): void {
    this.all = this.all.filter((toast) => toast.change !== change);
  }

  #add(toast: Omit<Toast, 'id'>): void {
    // What is said again takes the place of what was said before, and there are three at most: an older
    // act is still in the history.
    const others = this.all.filter((other) => other.text !== toast.text);
    this.all = [...others.slice(-2), { ...toast, id: this.#next++ }];
  }
}

export const toasts = new Toasts();
