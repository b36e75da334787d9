/**
 * What an act did to a record, put in order for reading: the record's own fields
 * one by one, and each row of what belongs to it (a name, a party, a leg) as one line.
 * Here too is what every column holds, so that its values are shown as words.
 */

import type { Deed, Difference, Kind, Shown } from '../bindings';

/** The tables whose rows are records, and not a part of one. */
const RECORDS: ReadonlySet<string> = new Set<Kind>([
  'place',
  'partner',
  'person',
  'occasion',
  'agreement',
  'venue',
  'exhibition',
  'activity',
  'document',
  'saved_view',
  'template',
]);

/** A line of the telling. */
export interface Line {
  /** `table`: a row that belongs to the record. `field`: a field of its own. */
  of: 'table' | 'field';
  table: string;
  deed: Deed;
  fields: Difference[];
}

/** The lines that tell these differences. */
export function linesOf(differences: readonly Difference[]): Line[] {
  const lines: Line[] = [];
  let fresh = true;
  for (const [at, difference] of differences.entries()) {
    if (isSilent(difference, differences)) continue;
    const { table, deed, column } = difference;
    if (RECORDS.has(table)) {
      lines.push({ of: 'field', table, deed, fields: [difference] });
      fresh = true;
      continue;
    }
    // Rows come one after the other, column by column: a column that is there already begins the next.
    const last = lines.at(-1);
    const same = !fresh && last?.table === table && last.deed === deed;
    if (same && !repeats(last.fields, column, differences[at - 1])) last.fields.push(difference);
    else lines.push({ of: 'table', table, deed, fields: [difference] });
    fresh = false;
  }
  return lines;
}

function repeats(fields: readonly Difference[], column: string, before: Difference | undefined): boolean {
  const order = COLUMNS[before?.table ?? ''];
  if (order && before) return order.indexOf(column) <= order.indexOf(before.column);
  return fields.some((field) => field.column === column);
}

/** The order of the columns whose rows come in numbers; a step back in it begins another row. */
const COLUMNS: { [table in string]?: string[] } = {
  place_name: ['lang', 'kind', 'text'],
  partner_name: ['lang', 'kind', 'text'],
  partner_language: ['lang'],
  person_name: ['lang', 'kind', 'text'],
  person_contact: ['kind', 'value'],
  person_language: ['lang'],
  mandate: ['partner', 'function', 'since', 'until'],
  agreement_party: ['partner', 'role'],
  signature: ['person', 'partner', 'capacity', 'signed'],
  witness: ['person', 'partner', 'capacity'],
  agreement_field: ['field'],
  agreement_language: ['lang', 'authentic', 'prevails'],
  agreement_original: ['holder', 'location', 'count'],
  agreement_link: ['kind', 'other'],
  agreement_source: ['fact', 'kind', 'citation', 'seen', 'confirmed'],
  approval: [
    'kind', 'authority', 'state', 'reference', 'submitted', 'decided', 'clock_days', 'silence', 'completion', 'note',
  ], // prettier-ignore
  event: ['kind', 'day', 'note'],
  commitment: ['wording', 'clause', 'owed_by', 'due', 'yearly', 'field', 'state', 'note', 'settled'],
  commitment_kept: ['commitment', 'due'],
  exhibition_commitment: ['commitment'],
  activity_agreement: ['agreement'],
  activity_commitment: ['commitment'],
  activity_party: ['partner', 'role'],
  participant: ['person', 'name', 'partner', 'function'],
  activity_point: ['day', 'time', 'what', 'location'],
  activity_cost: ['heading', 'partner', 'currency', 'planned', 'committed', 'paid'],
  exhibition_agreement: ['agreement'],
  exhibition_party: ['partner', 'role'],
  place_distinct: ['other'],
  partner_distinct: ['other'],
  person_distinct: ['other'],
  agreement_distinct: ['other'],
  gift: ['direction', 'day', 'what', 'person', 'activity', 'currency', 'value', 'note'],
  contributor: ['person', 'person_name', 'role', 'partner'],
  // The later columns came with a later format, and stand last in the table.
  leg: [
    'venue', 'install', 'opens', 'closes', 'dismantled', 'visitors', 'travel_days', 'ceremony', 'person', 'person_name',
  ], // prettier-ignore
  leg_language: ['leg', 'lang'],
  lent_object: [
    'title', 'kind', 'maker', 'dated', 'material', 'dimensions', 'number', 'lender', 'pieces', 'value', 'currency',
    'valued', 'since', 'until', 'transport', 'courier', 'courier_name', 'credit', 'condition_out', 'condition_in',
    'display', 'nature', 'picture', 'note',
  ], // prettier-ignore
  object_leg: ['object', 'leg'],
  condition_report: ['object', 'stage', 'day', 'person', 'person_name', 'condition', 'document'],
  shipment: [
    'leg', 'from_venue', 'from_place', 'to_venue', 'to_place', 'leaves', 'arrives', 'carrier', 'crates', 'courier',
    'courier_name', 'customs', 'reference', 'nail_to_nail', 'state', 'note',
  ], // prettier-ignore
  shipment_object: ['shipment', 'object'],
  permit: ['leg', 'kind', 'authority', 'reference', 'state', 'asked', 'granted', 'expires', 'note'],
  insurance: ['insurer', 'policy', 'since', 'until', 'nail_to_nail', 'excess', 'note'],
  exhibition_cost: ['heading', 'partner', 'currency', 'planned', 'committed', 'paid'],
  exchange_rate: ['from_currency', 'to_currency', 'day', 'rate'],
  milestone: [
    'title', 'due', 'side', 'partner', 'person', 'person_name', 'done', 'after', 'leg', 'anchor', 'days', 'note',
  ], // prettier-ignore
  template_purpose: ['purpose'],
  accepted_conflict: ['conflict', 'reason', 'day', 'actor'],
};

/** What is so unless someone says otherwise needs no telling when a record is made. */
function isSilent({ table, column, deed, before, after }: Difference, all: readonly Difference[]): boolean {
  // What a view shows is seen in it.
  if (table === 'saved_view' && column !== 'name') return true;
  if (deed === 'changed') return false;
  const value = deed === 'added' ? after : before;
  const word = value?.kind === 'text' ? value.value : undefined;
  if (word === '0' && sortOf(table, column) === 'truth') return true;
  if (column === 'heritage' && word === 'unstated') return true;
  if (column === 'direction' && word === 'unstated') return true;
  if ((column === 'finance' || column === 'nature') && word === 'unstated') return true;
  if (column === 'customs' && word === 'none') return true;
  if (column === 'conflict') return true;
  if (column === 'silence' && word === 'nothing') return true;
  if (column === 'completion' && word === 'grant') return true;
  if (column === 'notice_anchor' && word === 'any_day') return true;
  return column === 'notice_unit' && !all.some((other) => other.column === 'notice_count');
}

/** What a column holds. */
export type Sort =
  | 'text'
  | 'code'
  | 'date'
  | 'number'
  | 'months'
  | 'truth'
  | 'language'
  | 'country'
  | 'field'
  | 'report'
  | { words: string };

const SORTS: { [column in string]?: Sort } = {
  archived: 'truth',
  'template_purpose-purpose': 'report',
  format: { words: 'template-format' },
  added: 'date',
  authentic: 'truth',
  prevails: 'truth',
  confirmed: 'truth',
  yearly: 'truth',
  nail_to_nail: 'truth',
  due: 'date',
  settled: 'date',
  signed: 'date',
  since: 'date',
  until: 'date',
  seen: 'date',
  day: 'date',
  submitted: 'date',
  decided: 'date',
  keep_until: 'date',
  entry_date: 'date',
  expiry_set: 'date',
  install: 'date',
  opens: 'date',
  closes: 'date',
  dismantled: 'date',
  ceremony: 'date',
  facilities_report: 'date',
  valued: 'date',
  leaves: 'date',
  arrives: 'date',
  asked: 'date',
  granted: 'date',
  expires: 'date',
  done: 'date',
  population: 'number',
  area_m2: 'number',
  'venue-capacity': 'number',
  visitors: 'number',
  travel_days: 'number',
  pieces: 'number',
  crates: 'number',
  days: 'number',
  participants: 'number',
  count: 'number',
  edition: 'number',
  protocol_rank: 'number',
  notice_count: 'number',
  clock_days: 'number',
  renewal_maximum: 'number',
  duration_months: 'months',
  renewal_months: 'months',
  lang: 'language',
  country: 'country',
  field: 'field',
  reference: 'code',
  website: 'code',
  wikidata: 'code',
  geonames: 'code',
  time_zone: 'code',
  latitude: 'code',
  longitude: 'code',
  'person_contact-value': 'code',
  instrument: { words: 'agreement-instrument' },
  entry_rule: { words: 'agreement-entry' },
  renewal: { words: 'agreement-renewal' },
  notice_unit: { words: 'agreement-unit' },
  notice_anchor: { words: 'agreement-anchor' },
  silence: { words: 'agreement-silence' },
  completion: { words: 'agreement-completion' },
  'approval-kind': { words: 'agreement-approval' },
  'approval-state': { words: 'agreement-approval-state' },
  'agreement_party-role': { words: 'agreement-role' },
  'agreement_link-kind': { words: 'agreement-link' },
  'agreement_source-kind': { words: 'agreement-source' },
  fact: { words: 'agreement-fact' },
  'event-kind': { words: 'agreement-event' },
  'partner-kind': { words: 'partner-kind' },
  'place_name-kind': { words: 'common-name' },
  'partner_name-kind': { words: 'common-name' },
  'person_name-kind': { words: 'common-name' },
  'person_contact-kind': { words: 'person-contact-kind' },
  heritage: { words: 'exhibition-heritage' },
  state: { words: 'exhibition-state' },
  'commitment-state': { words: 'commitment-state' },
  'activity-state': { words: 'activity-state' },
  'activity-kind': { words: 'activity-kind' },
  'document-kind': { words: 'document-kind' },
  pages: 'number',
  bytes: 'number',
  sha256: 'code',
  direction: { words: 'activity-direction' },
  'gift-direction': { words: 'partner-gift-direction' },
  'gift-value': 'code',
  'activity_party-role': { words: 'activity-role' },
  currency: 'code',
  planned: 'code',
  committed: 'code',
  paid: 'code',
  'lent_object-value': 'code',
  'lent_object-kind': 'text',
  number: 'code',
  policy: 'code',
  from_currency: 'code',
  to_currency: 'code',
  rate: 'code',
  finance: { words: 'exhibition-finance' },
  nature: { words: 'exhibition-nature' },
  stage: { words: 'exhibition-stage' },
  customs: { words: 'exhibition-customs' },
  side: { words: 'exhibition-side' },
  anchor: { words: 'exhibition-anchor' },
  'shipment-state': { words: 'exhibition-shipment' },
  'permit-state': { words: 'exhibition-permit-state' },
  'permit-kind': { words: 'exhibition-permit' },
  'contributor-role': { words: 'exhibition-person-role' },
  'exhibition_party-role': { words: 'exhibition-role' },
};

/** What this column of this table holds. */
export function sortOf(table: string, column: string): Sort {
  return SORTS[`${table}-${column}`] ?? SORTS[column] ?? 'text';
}

/** The key of the word for a column: its own in this table, or the one it has in all. */
export function columnKey(table: string, column: string, has: (key: string) => boolean): string {
  const own = `column-${table}-${column}`;
  return has(own) ? own : `column-${column}`;
}

/** A value that became another; of a text in several languages, in one of them. */
export interface Turn {
  lang: string | null;
  before: Shown | null;
  after: Shown | null;
}

/** How a value changed: a text in several languages, language by language, those left alone left out. */
export function turnsOf({ before, after }: Pick<Difference, 'before' | 'after'>): Turn[] {
  const [old, now] = [textsOf(before), textsOf(after)];
  if (old === null || now === null) return [{ lang: null, before, after }];
  const langs = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return langs
    .filter((lang) => old[lang] !== now[lang])
    .map((lang) => ({ lang, before: textOf(old[lang]), after: textOf(now[lang]) }));
}

/** The texts of a wording; of nothing, none; of anything else, nothing that could be told by language. */
function textsOf(shown: Shown | null): { [lang in string]?: string } | null {
  if (shown === null) return {};
  return shown.kind === 'wording' ? shown.value : null;
}

function textOf(text: string | undefined): Shown | null {
  return text === undefined ? null : { kind: 'text', value: text };
}
