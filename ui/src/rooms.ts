/**
 * The rooms of the interface, as the rail, the jump box and the keys know them.
 * To add a room: its name in `route.ts`, its line here, its screen in `screens.svelte.ts`.
 */

import CalendarDays from '@lucide/svelte/icons/calendar-days';
import CopyCheck from '@lucide/svelte/icons/copy-check';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import CalendarRange from '@lucide/svelte/icons/calendar-range';
import Building2 from '@lucide/svelte/icons/building-2';
import FileInput from '@lucide/svelte/icons/file-input';
import FileSignature from '@lucide/svelte/icons/file-signature';
import FileChartColumn from '@lucide/svelte/icons/file-chart-column';
import Files from '@lucide/svelte/icons/files';
import Frame from '@lucide/svelte/icons/frame';
import Handshake from '@lucide/svelte/icons/handshake';
import History from '@lucide/svelte/icons/history';
import House from '@lucide/svelte/icons/house';
import Landmark from '@lucide/svelte/icons/landmark';
import Map from '@lucide/svelte/icons/map';
import MapPin from '@lucide/svelte/icons/map-pin';
import Search from '@lucide/svelte/icons/search';
import Settings from '@lucide/svelte/icons/settings';
import Users from '@lucide/svelte/icons/users';
import Waypoints from '@lucide/svelte/icons/waypoints';
import type { Component } from 'svelte';
import type { Kind } from './bindings';
import { ROOMS, type RoomName } from './route';

export interface Room {
  /** The key of its name. */
  label: string;
  icon: Component<{ size?: number; strokeWidth?: number }>;
  /** Where it stands in the rail; the rest are reached from others and by the jump box. */
  rail?: 'top' | 'foot';
  /** The room of the rail that it is reached from, which is marked while one is in it. */
  within?: RoomName;
  /** The kind of record it keeps. */
  kind?: Kind;
  /** The key of what adding one is called. */
  add?: string;
}

export const ROOM: Record<RoomName, Room> = {
  overview: { label: 'overview-room', icon: House, rail: 'top' },
  agreements: {
    label: 'agreement-room',
    icon: FileSignature,
    rail: 'top',
    kind: 'agreement',
    add: 'agreement-add',
  },
  partners: { label: 'partner-room', icon: Building2, rail: 'top', kind: 'partner', add: 'partner-add' },
  people: { label: 'person-room', icon: Users, rail: 'top', kind: 'person', add: 'person-add' },
  occasions: {
    label: 'occasion-room',
    icon: CalendarRange,
    rail: 'top',
    kind: 'occasion',
    add: 'occasion-add',
  },
  exhibitions: {
    label: 'exhibition-room',
    icon: Frame,
    rail: 'top',
    kind: 'exhibition',
    add: 'exhibition-add',
  },
  programme: {
    label: 'activity-room',
    icon: Handshake,
    rail: 'top',
    kind: 'activity',
    add: 'activity-add',
  },
  calendar: { label: 'calendar-room', icon: CalendarDays, rail: 'top' },
  map: { label: 'map-room', icon: Map, rail: 'top' },
  documents: { label: 'document-room', icon: Files, rail: 'top', kind: 'document' },
  relations: { label: 'relation-room', icon: Waypoints, rail: 'top' },
  reports: { label: 'reporting-room', icon: FileChartColumn, rail: 'top' },
  places: { label: 'place-room', icon: MapPin, within: 'partners', kind: 'place', add: 'place-add' },
  venues: { label: 'venue-room', icon: Landmark, within: 'exhibitions', kind: 'venue', add: 'venue-add' },
  search: { label: 'search-room', icon: Search },
  duplicates: { label: 'duplicate-room', icon: CopyCheck },
  import: { label: 'import-room', icon: FileInput },
  history: { label: 'history-room', icon: History, rail: 'foot' },
  settings: { label: 'settings-room', icon: Settings, rail: 'foot' },
  help: { label: 'help-room', icon: CircleQuestionMark, rail: 'foot' },
};

/** The room that keeps records of a kind. */
export function roomOf(kind: Kind): RoomName {
  return ROOMS.find((room) => ROOM[room].kind === kind) ?? 'settings';
}
