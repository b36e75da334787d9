/** Venues as forms begin them. */

import type { VenueFacts } from '../bindings';

/** A venue of which only a name is known. */
export function emptyVenue(lang: string, name = ''): VenueFacts {
  return {
    name: name ? { [lang]: name } : {},
    partner: null,
    place: null,
    hall: '',
    area_m2: null,
    capacity: null,
    climate: '',
    security: '',
    facilities_report: null,
    notes: '',
  };
}
