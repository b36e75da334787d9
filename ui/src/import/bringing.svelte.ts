/**
 * A file on its way into the registry: chosen, understood, planned, written. Each choice asks
 * anew what is understood and what would come of it; the answer to the last choice counts.
 */

import { Channel } from '@tauri-apps/api/core';
import { act, ask, commands, sentencesOf } from '../api';
import type { Plan, Profile, Progress, Reading, Summary, Understood } from '../bindings';
import { preferences } from '../preferences.svelte';
import { toasts } from '../toasts.svelte';
import { AS_UNDERSTOOD, chosen } from './reading';

/** How long to wait for the next choice before asking, in milliseconds. */
const PAUSE = 250;

export class Bringing {
  path = $state<string | null>(null);
  reading = $state.raw<Reading>(AS_UNDERSTOOD);
  understood = $state.raw<Understood | null>(null);
  /** None while something keeps the file from being planned: `refusals` say what. */
  plan = $state.raw<Plan | null>(null);
  summary = $state.raw<Summary | null>(null);
  /** The change that brought it in. */
  change = $state<number | null>(null);
  profiles = $state.raw<Profile[]>([]);
  encodings = $state.raw<string[]>([]);
  busy = $state<'reading' | 'writing' | 'saving' | null>(null);
  /** How much is written, once it is known. */
  progress = $state.raw<Progress | null>(null);
  stopping = $state(false);
  refusals = $state.raw<string[]>([]);
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** What is asked once: the encodings there are, and the profiles that were kept. */
  async open(): Promise<void> {
    try {
      [this.encodings, this.profiles] = await Promise.all([
        ask(commands.importEncodings()),
        ask(commands.importProfiles()),
      ]);
    } catch (error) {
      toasts.refused(error);
    }
  }

  /** Drops the question that waits, and the answer that is awaited. */
  close(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }

  /** Lets a file be chosen, and reads it. Answers whether one was chosen. */
  async choose(): Promise<boolean> {
    this.busy = 'reading';
    let path: string | null = null;
    try {
      path = await ask(commands.importChoose());
    } catch (error) {
      this.#refused(error);
    }
    // Nothing when the system's dialog was left without a choice: what is here stays.
    if (path === null) {
      this.busy = null;
      return false;
    }
    await this.look(path);
    return true;
  }

  /** Reads the file at `path`. */
  async look(path: string): Promise<void> {
    [this.path, this.reading] = [path, AS_UNDERSTOOD];
    [this.understood, this.plan, this.summary, this.change] = [null, null, null, null];
    await this.#read();
  }

  /** Takes a choice, and asks what comes of it when no other follows at once. */
  take(choice: Partial<Reading>): void {
    this.reading = chosen(this.reading, choice);
    this.#later();
  }

  #later(): void {
    this.close();
    this.busy = 'reading';
    this.#timer = setTimeout(() => void this.#read(), PAUSE);
  }

  async #read(): Promise<void> {
    const { path, reading } = this;
    if (path === null) return;
    const mine = ++this.#turn;
    [this.busy, this.refusals] = ['reading', []];
    try {
      // Said apart from the plan: where no plan can be made, the choices that mend it are there.
      const understood = await ask(commands.importUnderstand(path, reading, preferences.language));
      if (mine !== this.#turn) return;
      this.understood = understood;
      const plan = await ask(commands.importPlan(path, reading, preferences.language));
      if (mine !== this.#turn) return;
      this.plan = plan;
    } catch (error) {
      if (mine !== this.#turn) return;
      this.plan = null;
      this.#refused(error);
    }
    this.busy = null;
  }

  /** Writes what was planned, as one act. Answers whether it is done. */
  async bring(done: (summary: Summary) => string): Promise<boolean> {
    const { path, reading } = this;
    if (path === null || this.plan === null || this.busy !== null) return false;
    [this.busy, this.refusals, this.progress, this.stopping] = ['writing', [], null, false];
    const told = new Channel<Progress>();
    told.onmessage = (progress) => (this.progress = progress);
    try {
      const changed = await act(commands.importApply(path, reading, preferences.language, told));
      [this.summary, this.change] = [changed.value, changed.change];
      toasts.done(done(changed.value), changed.change);
    } catch (error) {
      this.#refused(error);
    }
    [this.busy, this.progress] = [null, null];
    return this.summary !== null;
  }

  /** What was brought in was taken back: it stands again where it can be brought in. */
  async takenBack(): Promise<void> {
    [this.summary, this.change] = [null, null];
    await this.#read();
  }

  /** Stops the writing: nothing of it stays. */
  async cancel(): Promise<void> {
    this.stopping = true;
    try {
      await ask(commands.importCancel());
    } catch (error) {
      this.stopping = false;
      toasts.refused(error);
    }
  }

  /** Keeps how the file is understood, for the next one with the same headings. */
  async keep(): Promise<void> {
    if (this.path === null) return;
    try {
      await ask(commands.importKeep(this.path, this.reading, preferences.language));
      this.profiles = await ask(commands.importProfiles());
    } catch (error) {
      toasts.refused(error);
    }
  }

  /** Forgets what was kept; a file that was understood by it is understood by itself again. */
  async forget(key: string): Promise<void> {
    try {
      await ask(commands.importForget(key));
      this.profiles = await ask(commands.importProfiles());
      if (this.understood?.remembered) this.#later();
    } catch (error) {
      toasts.refused(error);
    }
  }

  /** Gives a kind of file a name, by which the office knows it. What is refused is thrown. */
  async rename(key: string, name: string): Promise<void> {
    await ask(commands.importRename(key, name));
    this.profiles = await ask(commands.importProfiles());
  }

  /** Saves the rows that were not taken. Answers where, or nothing when no place was chosen. */
  async saveLeft(): Promise<string | null> {
    if (this.path === null || this.summary === null) return null;
    this.busy = 'saving';
    let place: string | null = null;
    try {
      const { left } = this.summary;
      place = await ask(commands.importLeftSave(this.path, this.reading, left, preferences.language));
    } catch (error) {
      toasts.refused(error);
    }
    this.busy = null;
    return place;
  }

  #refused(error: unknown): void {
    this.refusals = sentencesOf(error);
  }
}
