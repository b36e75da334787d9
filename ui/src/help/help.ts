/** Where the help is, and what of a page is shown. */

import { hashOf, ROOMS, type RoomName } from '../route';

/** The page that is read where none is asked for. */
export const FIRST = 'first-steps';

/** Where the sheet of keys is meant, as pages of help name it. */
export const SHEET = 'sheet';

/** The address of the help on a room. On the help itself there is none: its contents. */
export function helpOn(room: RoomName): string {
  return hashOf('help', room === 'help' ? null : room);
}

/** The room that a page is on; nothing for a page on something else. */
export function roomOn(page: string): RoomName | undefined {
  return ROOMS.find((room) => room === page && room !== 'help');
}

/** The section that an address means, as a number; nothing for the page's beginning. */
export function sectionOf(part: string | null): number | null {
  return part !== null && /^[1-9]\d{0,2}$/.test(part) ? Number(part) : null;
}
