/**
 * The screens of the rooms. The overview comes with the page, so that the first list is
 * there at once; the others are fetched from the program while someone reads it.
 * To add a room: its name in `route.ts`, its line in `rooms.ts`, its screen here.
 */

import type { Component } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import Overview from './overview/Overview.svelte';
import { ROOMS, type RoomName } from './route';
import { route } from './route.svelte';

/** A screen is given the record that is open, `'new'`, or null. */
type Screen = Component<{ id: string | null }>;

/** A screen of a room without records takes nothing. */
type Module = { default: Screen | Component };

const SCREEN: Record<RoomName, () => Module | Promise<Module>> = {
  overview: () => ({ default: Overview }),
  agreements: () => import('./agreement/Agreements.svelte'),
  partners: () => import('./partner/Partners.svelte'),
  people: () => import('./person/People.svelte'),
  occasions: () => import('./occasion/Occasions.svelte'),
  exhibitions: () => import('./exhibition/Exhibitions.svelte'),
  programme: () => import('./activity/Activities.svelte'),
  calendar: () => import('./calendar/Calendar.svelte'),
  map: () => import('./map/Map.svelte'),
  documents: () => import('./document/Documents.svelte'),
  relations: () => import('./relation/Relations.svelte'),
  reports: () => import('./report/Reports.svelte'),
  places: () => import('./place/Places.svelte'),
  venues: () => import('./venue/Venues.svelte'),
  search: () => import('./search/Search.svelte'),
  duplicates: () => import('./duplicate/Duplicates.svelte'),
  history: () => import('./history/History.svelte'),
  import: () => import('./import/Import.svelte'),
  settings: () => import('./settings/Settings.svelte'),
  help: () => import('./help/Help.svelte'),
};

class Screens {
  #here = new SvelteMap<RoomName, Screen>();

  /** The screen of the room where the window is; none for the instant until it is here. */
  get shown(): Screen | undefined {
    return this.#here.get(route.room);
  }

  /** Fetches the screen of where the window is; called once, by the shell. */
  attend(): void {
    $effect.pre(() => void this.#fetch(route.room));
  }

  /** Fetches the screens that are not here yet, one after the other. */
  async fetchAll(): Promise<void> {
    for (const room of ROOMS) await this.#fetch(room);
  }

  async #fetch(room: RoomName): Promise<void> {
    if (this.#here.has(room)) return;
    const found = SCREEN[room]();
    const module = found instanceof Promise ? await found : found;
    this.#here.set(room, module.default as Screen);
  }
}

export const screens = new Screens();
