/** The addresses of screens, after the `#`. Pure: read and written without a window. */

export const ROOMS = [
  'overview', 'agreements', 'partners', 'people', 'occasions', 'places', 'exhibitions', 'programme', 'calendar', 'documents',
  'relations', 'venues', 'history', 'import', 'settings',
] as const; // prettier-ignore
export type RoomName = (typeof ROOMS)[number];

/** A screen: a room, and in it a record, a new one (`'new'`), or neither. */
export interface Place {
  room: RoomName;
  id: string | null;
}

export function readHash(hash: string): Place {
  const [room = '', id = ''] = hash.replace(/^#\/?/, '').split('/');
  const known = ROOMS.find((name) => name === room) ?? 'overview';
  return { room: known, id: known === room && id !== '' ? decode(id) : null };
}

export function hashOf(room: RoomName, id: string | null = null): string {
  if (room === 'overview') return '#/';
  return id === null ? `#/${room}` : `#/${room}/${encodeURIComponent(id)}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
