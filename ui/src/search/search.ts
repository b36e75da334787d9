/** What was found, as it is shown. Pure. */

import type { FoundRecord, Piece } from '../bindings';
import { pick } from '../wording';

/** What is written in the pieces of a passage. */
export function written(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

/** Whether it was found by the very name it is shown with: the marks then stand in the name itself. */
export function isInName(hit: FoundRecord, lang: string): boolean {
  return hit.passage === 'name' && written(hit.pieces) === pick(hit.record.name, lang)?.text;
}
