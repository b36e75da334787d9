/** The board: exhibitions by how far they have come, and what is dragged over which column. Pure. */

import type { ExhibitionRow, ExhibitionState } from '../bindings';
import { STATES } from './exhibition';

/** How the room is looked at. */
export const VIEWS = ['list', 'board', 'timeline'] as const;
export type View = (typeof VIEWS)[number];

/** The view that an address names in the place of a record; nothing where it names a record. */
export const readView = (id: string | null): View | null => VIEWS.find((view) => view === id) ?? null;

export interface Column {
  state: ExhibitionState;
  rows: ExhibitionRow[];
}

/** All columns in the order of the states, each with its exhibitions in the order they came. */
export const columnsOf = (rows: readonly ExhibitionRow[]): Column[] =>
  STATES.map((state) => ({ state, rows: rows.filter((row) => row.state === state) }));

/** The column whose box holds a point across; none beside all of them. */
export function columnAt(
  x: number,
  boxes: readonly { state: ExhibitionState; left: number; right: number }[],
): ExhibitionState | null {
  return boxes.find(({ left, right }) => x >= left && x < right)?.state ?? null;
}

/** How far the pointer goes before a press on a card becomes a drag of it. */
const SLACK = 5;

export const isDrag = (across: number, down: number): boolean => Math.hypot(across, down) > SLACK;
