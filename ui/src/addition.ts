/** A record that is added from another's page begins with what that page is of. */

import type { Named } from './bindings';
import { route, type RoomName } from './route.svelte';

let handed: { room: RoomName; from: Named } | null = null;

/** Opens the form for a new record of a room, from the page of `from`. */
export function addFrom(from: Named, room: RoomName): void {
  handed = { room, from };
  route.go(room, 'new');
}

/** The record from whose page this room's form was opened, if it was; told once. */
export function addedFrom(room: RoomName): Named | null {
  const from = handed?.room === room ? handed.from : null;
  handed = null;
  return from;
}
