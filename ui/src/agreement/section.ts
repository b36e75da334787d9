/** What every part of an agreement's page is given. */

import type { Agreement, AgreementFacts } from '../bindings';

export interface SectionProps {
  /** The agreement as it was read. */
  it: Agreement;
  /** Saves the facts with the part's changes in them. */
  save: (facts: AgreementFacts) => Promise<unknown>;
}
