/** What goes wrong in the page is noted in the log: its kind and its place in the script, never its words. */

import { commands } from './bindings';

/** Where in the script an error arose: file, line and column. */
export function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return /[\w.-]+\.(?:js|ts|svelte)[^\s:)]*:\d+:\d+/.exec(stack)?.[0] ?? '';
}

export function noteTroubles(): void {
  const note = (error: unknown) => {
    const kind = error instanceof Error ? error.name : typeof error;
    // What cannot be noted is lost: to say so would be one more trouble.
    void commands.troubleNote(kind, placeOf(error)).catch(() => undefined);
  };
  addEventListener('error', (event) => note(event.error));
  addEventListener('unhandledrejection', (event) => note(event.reason));
}
