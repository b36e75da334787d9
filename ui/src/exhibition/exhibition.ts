/** Joint exhibitions as forms begin them, and the closed sets of their words. */

import type {
  Anchor,
  ConditionReport,
  ConditionStage,
  Contributor,
  ContributorRole,
  CustomsRegime,
  ExchangeRate,
  ExhibitionFacts,
  ExhibitionRole,
  ExhibitionState,
  FinanceModel,
  Heritage,
  Insurance,
  Leg,
  LentObject,
  Milestone,
  ObjectNature,
  Permit,
  PermitKind,
  PermitState,
  Shipment,
  ShipmentState,
  Someone,
} from '../bindings';
import type { Tone } from '../parts/Badge.svelte';

export const STATES = [
  'idea',
  'proposed',
  'agreed',
  'in_preparation',
  'open',
  'closed',
  'evaluated',
  'postponed',
  'cancelled',
] as const satisfies readonly ExhibitionState[];

export const HERITAGES = [
  'unstated',
  'tangible',
  'intangible',
  'both',
] as const satisfies readonly Heritage[];

export const ROLES = [
  'lead',
  'co_organiser',
  'lender',
  'host',
  'sponsor',
] as const satisfies readonly ExhibitionRole[];

export const SIDES = ['ours', 'theirs', 'both'] as const satisfies readonly Milestone['side'][];
export const ANCHORS = ['opening', 'closing'] as const satisfies readonly Anchor[];
export const NATURES = ['unstated', 'original', 'copy'] as const satisfies readonly ObjectNature[];

export const STAGES = [
  'packing_out',
  'unpacking_out',
  'packing_back',
  'unpacking_back',
] as const satisfies readonly ConditionStage[];

export const CUSTOMS = [
  'none',
  'ata_carnet',
  'temporary_export',
  'temporary_import',
  'other',
] as const satisfies readonly CustomsRegime[];

export const SHIPMENT_STATES = [
  'planned',
  'under_way',
  'arrived',
] as const satisfies readonly ShipmentState[];

export const PERMIT_KINDS = [
  'temporary_export',
  'temporary_import',
  'customs',
  'immunity_from_seizure',
  'other',
] as const satisfies readonly PermitKind[];

export const PERMIT_STATES = [
  'to_do',
  'asked',
  'granted',
  'refused',
  'not_needed',
] as const satisfies readonly PermitState[];

export const FINANCES = [
  'unstated',
  'host_pays',
  'equal_shares',
  'hire_fee',
  'other',
] as const satisfies readonly FinanceModel[];

export const CONTRIBUTORS = [
  'curator',
  'scenographer',
  'courier',
  'conservator',
  'designer',
  'translator',
  'press',
  'other',
] as const satisfies readonly ContributorRole[];

/** The sign and colour of a state. */
export const TONE: Record<ExhibitionState, Tone> = {
  idea: 'quiet',
  proposed: 'wait',
  agreed: 'wait',
  in_preparation: 'wait',
  open: 'good',
  closed: 'quiet',
  evaluated: 'quiet',
  postponed: 'soon',
  cancelled: 'stop',
};

export const SHIPMENT_TONE: Record<ShipmentState, Tone> = {
  planned: 'wait',
  under_way: 'wait',
  arrived: 'good',
};

export const PERMIT_TONE: Record<PermitState, Tone> = {
  to_do: 'soon',
  asked: 'wait',
  granted: 'good',
  refused: 'stop',
  not_needed: 'quiet',
};

/** Nobody yet. */
export const nobody = (): Someone => ({ person: null, name: '' });

export const isSomebody = ({ person, name }: Someone): boolean => person !== null || name.trim() !== '';

export const emptyLeg = (): Leg => ({
  id: null,
  venue: null,
  travel_days: null,
  install: null,
  ceremony: null,
  opens: null,
  closes: null,
  dismantled: null,
  languages: [],
  responsible: nobody(),
  visitors: null,
});

export const emptyMilestone = (): Milestone => ({
  id: null,
  title: {},
  due: null,
  side: 'both',
  partner: null,
  contact: nobody(),
  done: null,
  after: null,
  counted: null,
  note: '',
});

/** An object of which nothing is known, on the terms of the one before it: a lender lends several alike. */
export const emptyObject = (before?: LentObject): LentObject => ({
  id: null,
  title: {},
  kind: '',
  maker: '',
  dated: '',
  material: '',
  dimensions: '',
  number: '',
  lender: before?.lender ?? null,
  pieces: 1,
  value: null,
  currency: before?.currency ?? null,
  valued: null,
  since: before?.since ?? null,
  until: before?.until ?? null,
  legs: [...(before?.legs ?? [])],
  transport: '',
  courier: nobody(),
  credit: { ...before?.credit },
  condition_out: '',
  condition_in: '',
  display: '',
  nature: 'unstated',
  picture: null,
  note: '',
});

export const emptyCondition = (): ConditionReport => ({
  id: null,
  object: '',
  stage: 'packing_out',
  day: null,
  by: nobody(),
  condition: '',
  document: null,
});

/** A shipment that goes on from where the one before it ended. */
export const emptyShipment = (before?: Shipment): Shipment => ({
  id: null,
  leg: null,
  from: before ? { ...before.to } : { venue: null, place: '' },
  to: { venue: null, place: '' },
  leaves: null,
  arrives: null,
  carrier: before?.carrier ?? '',
  crates: before?.crates ?? null,
  courier: nobody(),
  customs: before?.customs ?? 'none',
  reference: '',
  nail_to_nail: before?.nail_to_nail ?? false,
  state: 'planned',
  objects: [],
  note: '',
});

export const emptyPermit = (): Permit => ({
  id: null,
  kind: 'temporary_export',
  leg: null,
  authority: {},
  reference: '',
  state: 'to_do',
  asked: null,
  granted: null,
  expires: null,
  note: '',
});

export const emptyInsurance = (): Insurance => ({
  id: null,
  insurer: '',
  policy: '',
  since: null,
  until: null,
  nail_to_nail: true,
  excess: '',
  note: '',
});

export const emptyContributor = (): Contributor => ({
  id: null,
  who: nobody(),
  role: 'curator',
  partner: null,
});

/** A rate into the currency of the whole, of today. */
export const emptyRate = (from: string, to: string, today: string): ExchangeRate => ({
  from,
  to,
  rate: '',
  day: today,
});

/** An exhibition of which nothing is known yet, led by the office's own party. */
export function emptyExhibition(home: string | null): ExhibitionFacts {
  return {
    title: {},
    theme: {},
    concept: {},
    heritage: 'unstated',
    state: 'idea',
    responsible: nobody(),
    agreements: [],
    commitments: [],
    parties: home === null ? [] : [{ partner: home, role: 'lead' }],
    people: [],
    legs: [emptyLeg()],
    objects: [],
    conditions: [],
    shipments: [],
    permits: [],
    insurance: [],
    milestones: [],
    finance: 'unstated',
    currency: null,
    budget: [],
    rates: [],
    outcome: { press: {}, evaluation: {}, lessons: {} },
    accepted: [],
    notes: '',
  };
}

/** The fields of an exhibition's facts that must name a record or an item. */
export function chosenIn(facts: ExhibitionFacts): [string, string][] {
  return [
    ...facts.agreements.map((it, at) => [`agreements.${at}`, it] as [string, string]),
    ...facts.parties.map((it, at) => [`parties.${at}.partner`, it.partner] as [string, string]),
    ...facts.conditions.map((it, at) => [`conditions.${at}.object`, it.object] as [string, string]),
  ];
}
