/** What follows a write: it is said, with the way back, and the page goes where it belongs. */

import { act, Refusal } from './api';
import type { Changed, Report } from './bindings';
import { t } from './messages.svelte';
import { route, type RoomName } from './route.svelte';
import { toasts } from './toasts.svelte';

type Answer<T> = Promise<{ status: 'ok'; data: Changed<T> } | { status: 'error'; error: Report }>;

/** Saves, says so, and answers what the registry answered. What is refused is thrown. */
export async function saved<T>(answer: Answer<T>): Promise<T> {
  const done = await act(answer);
  if (done.change !== null) toasts.done(t('common-saved'), done.change);
  return done.value;
}

/** Does something at once from a button: what is refused is said in passing. */
export async function done<T>(answer: Answer<T>): Promise<void> {
  try {
    await saved(answer);
  } catch (error) {
    toasts.refused(error);
  }
}

/** Deletes a record and closes its page; the toast brings it back. */
export async function deleted<T>(answer: Answer<T>, room: RoomName): Promise<void> {
  try {
    const change = await act(answer);
    route.go(room);
    toasts.done(t('common-deleted'), change.change);
  } catch (error) {
    toasts.refused(error);
  }
}

/** Refuses, at their fields, what names no record yet: the registry is only asked with records that are chosen. */
export function refuseUnchosen(chosen: readonly (readonly [field: string, id: string])[]): void {
  const problems = chosen
    .filter(([, id]) => id === '')
    .map(([field]) => ({ field, code: 'record-missing', detail: {} }));
  if (problems.length > 0)
    throw new Refusal({ code: 'invalid', message: 'a record is still to be chosen', detail: {}, problems });
}

/** Refuses what a form of the interface's own holds, at its field, by the code of a problem. */
export function refuse(field: string, code: string, detail: Report['detail'] = {}): never {
  const problems = [{ field, code, detail }];
  throw new Refusal({ code: 'invalid', message: `${field}: ${code}`, detail: {}, problems });
}
