/** Items of the programme as forms begin them. */

import type {
  ActivityFacts,
  ActivityKind,
  ActivityRole,
  ActivityState,
  Direction,
  Participant,
  Point,
} from '../bindings';
import type { Tone } from '../parts/Badge.svelte';

export const KINDS = [
  'official_visit',
  'training',
  'study_tour',
  'cultural_meeting',
  'youth_exchange',
  'research_cooperation',
  'technical_assistance',
  'conference',
  'ceremony',
] as const satisfies readonly ActivityKind[];

export const DIRECTIONS = ['unstated', 'incoming', 'outgoing'] as const satisfies readonly Direction[];

export const STATES = [
  'planned',
  'confirmed',
  'done',
  'cancelled',
] as const satisfies readonly ActivityState[];

export const ROLES = [
  'host',
  'guest',
  'organiser',
  'participant',
  'funder',
] as const satisfies readonly ActivityRole[];

/** The sign and colour of a state. */
export const TONE: Record<ActivityState, Tone> = {
  planned: 'wait',
  confirmed: 'good',
  done: 'good',
  cancelled: 'stop',
};

/** An item of which nothing is known yet, in which the office's own party takes part. */
export function emptyActivity(home: string | null): ActivityFacts {
  return {
    kind: 'official_visit',
    direction: 'unstated',
    title: {},
    purpose: {},
    state: 'planned',
    since: null,
    until: null,
    place: null,
    agreements: [],
    commitments: [],
    parties: home === null ? [] : [{ partner: home, role: 'host' }],
    participants: null,
    people: [],
    points: [],
    budget: [],
    outcome: {},
    notes: '',
  };
}

/** The role of the home party that goes with a way: who receives, and who is received. */
export function withDirection(facts: ActivityFacts, home: string | null): void {
  if (facts.direction === 'unstated') return;
  const ours = facts.direction === 'incoming' ? 'host' : 'guest';
  const theirs = facts.direction === 'incoming' ? 'guest' : 'host';
  for (const party of facts.parties)
    if (party.role === 'host' || party.role === 'guest') party.role = party.partner === home ? ours : theirs;
}

export const emptyParticipant = (): Participant => ({
  id: null,
  person: null,
  name: '',
  partner: null,
  function: {},
});

/** A point on the day of the one before it. */
export const emptyPoint = (before: Point | undefined, since: string | null): Point => ({
  id: null,
  day: before?.day ?? since,
  time: '',
  what: {},
  location: '',
});

/** The points of a programme by their days, in order; those without a day last. */
export function byDay(points: readonly Point[]): { day: string | null; points: Point[] }[] {
  const days = new Map<string | null, Point[]>();
  const order = [...points].sort((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999'));
  for (const point of order) days.set(point.day, [...(days.get(point.day) ?? []), point]);
  return [...days].map(([day, points]) => ({ day, points }));
}

/** The fields of an item's facts that must name a record. */
export function chosenIn(facts: ActivityFacts): [string, string][] {
  return [
    ...facts.agreements.map((it, at) => [`agreements.${at}`, it] as [string, string]),
    ...facts.parties.map((it, at) => [`parties.${at}.partner`, it.partner] as [string, string]),
  ];
}
