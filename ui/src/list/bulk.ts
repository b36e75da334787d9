/** What can be done to many records of a list at once. */

import type { Bulk, Kind } from '../bindings';

/** What has to be chosen first. */
export type Choice =
  'country' | 'field' | 'occasion' | 'exhibition_state' | 'activity_state' | 'document_kind';

export interface Act {
  /** Its name in messages: `list-bulk-…`. */
  name: string;
  choice?: Choice;
  /** Whether nothing is a choice too: no country, no occasion. */
  none?: boolean;
  danger?: boolean;
  /** What the registry is asked, with what was chosen. */
  bulk: (chosen: string | null) => Bulk;
}

const ARCHIVE: Act[] = [
  { name: 'archive', bulk: () => ({ act: 'archive', to: true }) },
  { name: 'unarchive', bulk: () => ({ act: 'archive', to: false }) },
];
const COUNTRY: Act = {
  name: 'country',
  choice: 'country',
  none: true,
  bulk: (to) => ({ act: 'set_country', to }),
};
const DELETE: Act = { name: 'delete', danger: true, bulk: () => ({ act: 'delete' }) };

/** The terms of a closed set are chosen from themselves. */
const term = <T extends string>(chosen: string | null) => (chosen ?? '') as T;

/** What makes sense for the records of each kind; for the rest nothing. */
export const ACTS: { [kind in Kind]?: readonly Act[] } = {
  place: [COUNTRY, DELETE],
  partner: [...ARCHIVE, COUNTRY, DELETE],
  person: [...ARCHIVE, DELETE],
  occasion: [DELETE],
  agreement: [
    { name: 'add-field', choice: 'field', bulk: (to) => ({ act: 'add_field', to: to ?? '' }) },
    { name: 'remove-field', choice: 'field', bulk: (to) => ({ act: 'remove_field', to: to ?? '' }) },
    { name: 'occasion', choice: 'occasion', none: true, bulk: (to) => ({ act: 'set_occasion', to }) },
    DELETE,
  ],
  venue: [DELETE],
  exhibition: [
    {
      name: 'state',
      choice: 'exhibition_state',
      bulk: (to) => ({ act: 'set_exhibition_state', to: term(to) }),
    },
    DELETE,
  ],
  activity: [
    { name: 'state', choice: 'activity_state', bulk: (to) => ({ act: 'set_activity_state', to: term(to) }) },
    DELETE,
  ],
  document: [
    { name: 'kind', choice: 'document_kind', bulk: (to) => ({ act: 'set_document_kind', to: term(to) }) },
    DELETE,
  ],
};
