/** Agreements as forms begin them, and what is proposed for them. */

import type {
  Agreement,
  AgreementFacts,
  EntryRule,
  Event,
  EventKind,
  Instrument,
  LinkKind,
  Named,
  PartyRole,
  Renewal,
  SourceFact,
  SourceKind,
  Status,
} from '../bindings';
import type { Wording } from '../wording';

export const INSTRUMENTS = [
  'memorandum_of_understanding',
  'twinning_agreement',
  'friendship_agreement',
  'cooperation_agreement',
  'letter_of_intent',
  'protocol',
  'addendum',
  'executive_programme',
] as const satisfies readonly Instrument[];

export const STATUSES = [
  'in_negotiation',
  'awaiting_signature',
  'awaiting_approval',
  'not_yet_in_force',
  'in_force',
  'notice_due',
  'expiring',
  'expired',
  'suspended',
  'denounced',
] as const satisfies readonly Status[];

export const ROLES = [
  'signatory_party',
  'acceding_party',
  'facilitator',
  'observer',
] as const satisfies readonly PartyRole[];

export const ENTRY_RULES = [
  'on_signature',
  'on_date',
  'on_last_approval',
] as const satisfies readonly EntryRule[];

export const RENEWALS = ['none', 'express', 'tacit'] as const satisfies readonly Renewal[];

export const EVENTS = [
  'negotiation_opened',
  'draft_sent',
  'signed',
  'entered_into_force',
  'renewed',
  'amended',
  'suspended',
  'resumed',
  'denounced',
  'expired',
  'archived',
] as const satisfies readonly EventKind[];

export const LINKS = ['replaces', 'implements', 'amends'] as const satisfies readonly LinkKind[];

export const SOURCES = [
  'signed_text',
  'deliberation',
  'press',
  'web_register',
  'interview',
] as const satisfies readonly SourceKind[];

export const SOURCE_FACTS = [
  'whole',
  'title',
  'parties',
  'signature',
  'signatories',
  'witnesses',
  'term',
  'fields',
] as const satisfies readonly SourceFact[];

/** Instruments that exist only under another agreement. */
export const needsParent = (instrument: Instrument): boolean =>
  instrument === 'addendum' || instrument === 'executive_programme';

/** A memorandum of which nothing is known yet, with the office's own party in it. */
export function emptyAgreement(home: string | null): AgreementFacts {
  const role = 'signatory_party' as const;
  return {
    instrument: 'memorandum_of_understanding',
    reference: '',
    parent: null,
    title: {},
    title_as_signed: {},
    instrument_as_signed: {},
    parties:
      home === null
        ? [
            { partner: '', role },
            { partner: '', role },
          ]
        : [
            { partner: home, role },
            { partner: '', role },
          ],
    signed: null,
    place: null,
    occasion: null,
    signatures: [],
    witnesses: [],
    fields: [],
    languages: [],
    originals: [],
    links: [],
    term: {
      entry_rule: 'on_signature',
      entry_date: null,
      duration_months: null,
      expiry_set: null,
      renewal: 'none',
      renewal_months: null,
      renewal_maximum: null,
      notice_count: null,
      notice_unit: 'months',
    },
    events: [],
    sources: [],
    notes: '',
  };
}

/** Something that happened today, as far as is known yet. */
export const emptyEvent = (today: string): Event => ({ id: null, kind: 'draft_sent', day: today, note: '' });

/** An addendum to an agreement, between the same parties. */
export function addendumTo(parent: { id: string; facts: AgreementFacts }): AgreementFacts {
  return {
    ...emptyAgreement(null),
    instrument: 'addendum',
    parent: parent.id,
    parties: parent.facts.parties.map((party) => ({ ...party })),
    fields: [...parent.facts.fields],
  };
}

/** The agreements that lie under it or bear on it, each once: an addendum often does both. */
export function familyOf({ children, linked_from }: Pick<Agreement, 'children' | 'linked_from'>): Named[] {
  return [...new Map([...children, ...linked_from].map((record) => [record.id, record])).values()];
}

/** The fields of an agreement's facts that must name a record. */
export function chosenIn(facts: AgreementFacts): [string, string][] {
  return [
    ...facts.parties.map((it, at) => [`parties.${at}.partner`, it.partner] as [string, string]),
    ...facts.signatures.map((it, at) => [`signatures.${at}.partner`, it.partner] as [string, string]),
    ...facts.links.map((it, at) => [`links.${at}.other`, it.other] as [string, string]),
  ];
}

/**
 * A title per language from what the agreement is and whom it joins, in the
 * languages in which every party has a name. `say` puts it in the words of a language.
 */
export function proposedTitle<Lang extends string>(
  languages: readonly Lang[],
  parties: readonly Wording[],
  say: (lang: Lang, parties: string[]) => string,
): Record<string, string> {
  const title: Record<string, string> = {};
  if (parties.length < 2) return title;
  for (const lang of languages) {
    const names = parties.map((name) => name[lang]?.trim() ?? '');
    if (names.every((name) => name !== '')) title[lang] = say(lang, names);
  }
  return title;
}

/**
 * A title as it reads after another was proposed: in a language in which the
 * last proposal was written over, what was written stays.
 */
export function retitled(title: Wording, last: Wording, proposed: Wording): Record<string, string> {
  const next: Record<string, string> = {};
  for (const lang of new Set([...Object.keys(title), ...Object.keys(proposed)])) {
    const own = title[lang]?.trim() ?? '';
    const text = own === '' || own === last[lang] ? proposed[lang] : title[lang];
    if (text) next[lang] = text;
  }
  return next;
}
