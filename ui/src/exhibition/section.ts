/** What every part of an exhibition's page is given. */

import type { Exhibition, ExhibitionFacts } from '../bindings';

export interface SectionProps {
  /** The exhibition as it was read. */
  it: Exhibition;
  /** Saves the facts with the part's changes in them. */
  save: (facts: ExhibitionFacts) => Promise<unknown>;
}
