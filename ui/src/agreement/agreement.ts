/** Agreements as forms begin them, and what is proposed for them. */

import type {
  Agreement,
  AgreementFacts,
  Approval,
  ApprovalKind,
  ApprovalState,
  Commitment,
  CommitmentState,
  CommitmentStatus,
  Completion,
  EntryRule,
  Event,
  EventKind,
  Instrument,
  Jurisdiction,
  LinkKind,
  Named,
  NoticeAnchor,
  PartyRole,
  Pledge,
  Renewal,
  Silence,
  SourceFact,
  SourceKind,
  Status,
} from '../bindings';
import { dayOf, isoDay } from '../days';
import type { Tone } from '../parts/Badge.svelte';
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
  'dormant',
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
  'notice_given',
  'denounced',
  'expired',
  'archived',
] as const satisfies readonly EventKind[];

export const ANCHORS = ['any_day', 'month_end'] as const satisfies readonly NoticeAnchor[];

export const APPROVALS = [
  'council_deliberation',
  'ministry_visa',
  'prefect_transmission',
  'foreign_ministry_opinion',
  'partner_approval',
  'other',
] as const satisfies readonly ApprovalKind[];

export const APPROVAL_STATES = [
  'to_do',
  'submitted',
  'granted',
  'refused',
  'waived',
] as const satisfies readonly ApprovalState[];

export const COMMITMENT_STATES = [
  'open',
  'in_progress',
  'kept',
  'dropped',
] as const satisfies readonly CommitmentState[];

const COMMITMENT_STATUSES = [
  'overdue',
  'in_progress',
  'open',
  'kept',
  'dropped',
] as const satisfies readonly CommitmentStatus[];

export const SILENCES = ['nothing', 'grants'] as const satisfies readonly Silence[];

export const COMPLETIONS = ['grant', 'submission'] as const satisfies readonly Completion[];

/** The sign and colour of a status. */
export const TONE: Record<Status, Tone> = {
  in_negotiation: 'wait',
  awaiting_signature: 'wait',
  awaiting_approval: 'wait',
  not_yet_in_force: 'wait',
  in_force: 'good',
  notice_due: 'soon',
  expiring: 'soon',
  dormant: 'soon',
  expired: 'quiet',
  suspended: 'stop',
  denounced: 'stop',
};

/** The same of an approval. */
export const APPROVAL_TONE: Record<ApprovalState, Tone> = {
  to_do: 'wait',
  submitted: 'wait',
  granted: 'good',
  refused: 'stop',
  waived: 'quiet',
};

/** The same of a commitment. */
export const COMMITMENT_TONE: Record<CommitmentStatus, Tone> = {
  overdue: 'soon',
  in_progress: 'wait',
  open: 'wait',
  kept: 'good',
  dropped: 'quiet',
};

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
      notice_anchor: 'any_day',
    },
    changes: {},
    approvals: [],
    commitments: [],
    events: [],
    sources: [],
    notes: '',
  };
}

/** Something that happened today, as far as is known yet. */
export const emptyEvent = (today: string): Event => ({ id: null, kind: 'draft_sent', day: today, note: '' });

/** A step of which nothing is known yet. */
export const emptyApproval = (): Approval => ({
  id: null,
  kind: 'council_deliberation',
  authority: {},
  state: 'to_do',
  reference: '',
  submitted: null,
  decided: null,
  clock_days: null,
  silence: 'nothing',
  completion: 'grant',
  note: '',
});

/** The approvals that a jurisdiction asks for, all still to be done. */
export const approvalsOf = (profile: Jurisdiction): Approval[] =>
  profile.steps.map((step) => ({ ...emptyApproval(), ...step, authority: { ...step.authority } }));

/** The last day the authority has for an approval that it was asked for (ISO 8601). */
export function answerBy({ state, submitted, clock_days }: Approval): string | null {
  if (state !== 'submitted' || submitted === null || clock_days === null) return null;
  return isoDay(dayOf(submitted, true) + clock_days);
}

/** A commitment of which nothing is known yet. */
export const emptyCommitment = (): Commitment => ({
  id: null,
  wording: {},
  clause: '',
  owed_by: null,
  due: null,
  yearly: false,
  field: null,
  state: 'open',
  settled: null,
  kept: [],
  note: '',
});

/** How many commitments stand so, in the order of what asks for attention; those that none does are left out. */
export function tally(pledges: readonly Pledge[]): { status: CommitmentStatus; count: number }[] {
  return COMMITMENT_STATUSES.map((status) => ({
    status,
    count: pledges.filter((pledge) => pledge.status === status).length,
  })).filter(({ count }) => count > 0);
}

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

/** As the pages of others show it. */
export const asNamed = ({ id, facts }: Pick<Agreement, 'id' | 'facts'>): Named => ({
  id,
  kind: 'agreement',
  name: facts.title,
  hint: { und: facts.reference },
});

/** The agreements that bear on it and do not lie under it: an addendum often does both. */
export function othersOf({ children, linked_from }: Pick<Agreement, 'children' | 'linked_from'>): Named[] {
  const under = new Set(children.map((child) => child.id));
  return linked_from.filter((record) => !under.has(record.id));
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
