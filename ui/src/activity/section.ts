/** What every part of the page of an item of the programme is given. */

import type { Activity, ActivityFacts } from '../bindings';

export interface SectionProps {
  /** The item as it was read. */
  it: Activity;
  /** Saves the facts with the part's changes in them. */
  save: (facts: ActivityFacts) => Promise<unknown>;
}
