/** The addresses of screens, after the `#`. Pure: read and written without a window. */

export const ROOMS = [
  'overview', 'agreements', 'partners', 'people', 'occasions', 'places', 'exhibitions', 'programme', 'calendar', 'map', 'documents',
  'relations', 'reports', 'venues', 'search', 'duplicates', 'history', 'import', 'settings', 'help',
] as const; // prettier-ignore
export type RoomName = (typeof ROOMS)[number];

/** A screen: a room, and in it a record, a new one (`'new'`), or neither. */
export interface Place {
  room: RoomName;
  id: string | null;
  /** The part of a long record that is shown; its first part without one. */
  part: string | null;
  /** The item of that part that is meant. */
  item: string | null;
  /** The view by which the room's list is looked at. */
  view: string | null;
}

export function readHash(hash: string): Place {
  const [path = '', query] = hash.replace(/^#\/?/, '').split('?');
  const [room = '', ...rest] = path.split('/');
  const known = ROOMS.find((name) => name === room) ?? 'overview';
  const [id, part, item] = known === room ? rest : [];
  const view = known === room ? new URLSearchParams(query).get('view') : null;
  return { room: known, id: read(id), part: read(part), item: read(item), view };
}

export function hashOf(
  room: RoomName,
  id: string | null = null,
  part: string | null = null,
  item: string | null = null,
): string {
  if (room === 'overview') return '#/';
  const steps: string[] = [room];
  // What comes after a step that is not there leads nowhere.
  for (const step of [id, part, item]) {
    if (step === null) break;
    steps.push(encodeURIComponent(step));
  }
  return `#/${steps.join('/')}`;
}

/** The address of a room's list, looked at by a view. */
export function viewHashOf(room: RoomName, view: string): string {
  return `${hashOf(room)}?view=${encodeURIComponent(view)}`;
}

const read = (step: string | undefined): string | null =>
  step === undefined || step === '' ? null : decode(step);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
