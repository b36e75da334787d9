/** The registry that is open, and what is done to it as a whole. */

import type { Channel } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { act, ask, commands, Refusal } from './api';
import type {
  SeatHolder,
  Kind,
  Named,
  NewOffice,
  RescueOffer,
  Open,
  Packing,
  Recent,
  Report,
  Unopened,
} from './bindings';
import { changes } from './changes.svelte';
import { t } from './messages.svelte';
import { preferences } from './preferences.svelte';
import { toasts } from './toasts.svelte';
import type { Wording } from './wording';

/** Codes of files that a backup can take the place of. */
const DAMAGED = new Set(['damaged', 'not-a-registry', 'missing']);

class OpenRegistry {
  /** Nothing while none is open. */
  open = $state.raw<Open | null>(null);
  recent = $state.raw<Recent[]>([]);
  /** The day it is where the office is (ISO 8601). */
  today = $state('');
  version = $state('');
  /** False until it is known whether a registry is open. */
  known = $state(false);
  /** Whether another registry is being chosen while one is open. */
  choosing = $state(false);
  /** What can be put in the place of a damaged registry; nothing while none is. */
  offer = $state.raw<RescueOffer | null>(null);
  /** The number of the change that was taken back last. */
  undone = $state<number | null>(null);
  #kept = '';

  get writable(): boolean {
    return this.open !== null && this.open.read_only === null;
  }

  /** The name of the office. */
  get name(): Wording {
    return this.open?.office.facts.name ?? {};
  }

  /** Looks at what lies on the desk. Answers whether something was told that could not be opened. */
  async look(): Promise<boolean> {
    let told = false;
    try {
      const desk = await ask(commands.desk());
      if (!this.known) preferences.take(desk.choices, desk.languages);
      if (!this.known) this.#kept = JSON.stringify(preferences.choices);
      [this.open, this.recent, this.today, this.version] = [desk.open, desk.recent, desk.today, desk.version];
      told = desk.trouble !== null;
      if (desk.trouble) await this.#tell(desk.trouble);
    } catch (error) {
      toasts.refused(error);
    }
    this.known = true;
    return told;
  }

  /** Says why a registry could not be opened, and looks what can be put in its place. */
  async #tell({ path, report }: Unopened): Promise<void> {
    this.offer = null;
    if (DAMAGED.has(report.code)) {
      const offer = await ask(commands.rescueOffer(path));
      // What is no registry and has no backups is somebody's other file.
      if (report.code === 'damaged' || offer.backup !== null || offer.kept.length > 0) this.offer = offer;
    }
    if (this.offer !== null) this.choosing = true;
    else toasts.refused(new Refusal(report));
  }

  /** Opens one: why it could not be is told when the desk is looked at. */
  async #try(opening: () => Promise<boolean>): Promise<boolean> {
    let opened = false;
    try {
      opened = await opening();
    } catch (error) {
      if (!(await this.look())) throw error;
      return false;
    }
    if (opened) await this.#enter();
    return opened;
  }

  /** Puts the backup that is offered in the place of the damaged registry. */
  async rescue(offer: RescueOffer): Promise<void> {
    if (offer.backup === null) return;
    const { missing, kept } = await ask(commands.rescueDo(offer.path, offer.backup.path));
    await this.#enter();
    toasts.done(kept === null ? t('rescue-done-none') : t('rescue-done', { path: kept }));
    if (missing > 0) toasts.done(t('start-unpacked-missing', { count: missing }));
  }

  /** Puts a file that a rescue moved aside in its place again. */
  async takeBack(file: string): Promise<void> {
    if (await this.#try(async () => (await ask(commands.rescueTakeBack(file)), true)))
      toasts.done(t('rescue-taken-back'));
  }

  // Choosing and making answer false when the system's dialog was left without a choice.

  async openAt(path: string): Promise<void> {
    await this.#try(async () => (await ask(commands.registryOpen(path)), true));
  }

  choose(): Promise<boolean> {
    return this.#try(() => ask(commands.registryChoose()));
  }

  async create(office: NewOffice, fileName: string): Promise<boolean> {
    const made = await ask(commands.registryCreate(office, fileName));
    if (made) await this.#enter();
    return made;
  }

  async sample(): Promise<void> {
    await ask(commands.registrySample(preferences.language));
    await this.#enter();
  }

  /** Lets a place be chosen for the registry in the archive that was chosen, and opens it there. */
  async unpack(passphrase: string | null, told: Channel<Packing>): Promise<void> {
    const unpacked = await ask(commands.registryUnpack(passphrase, told));
    if (unpacked === null) return;
    await this.#enter();
    if (unpacked.missing > 0) toasts.done(t('start-unpacked-missing', { count: unpacked.missing }));
  }

  /** Opens it for writing where the seat is free by now. */
  async reopen(): Promise<void> {
    await ask(commands.registryReopen());
    await this.look();
    changes.touchAll();
  }

  /** Frees the seat of someone who has not been heard of for long, and takes it. */
  async free(holder: SeatHolder): Promise<void> {
    await ask(commands.seatFree(holder));
    await this.look();
    changes.touchAll();
  }

  async #enter(): Promise<void> {
    [this.choosing, this.offer, this.undone] = [false, null, null];
    await this.look();
    changes.touchAll();
    location.hash = '#/';
  }

  /** Takes back the latest change that stands, or this one. What is refused is thrown. */
  async undoThis(change: number | null): Promise<void> {
    this.undone = (await act(commands.undo(change))).value;
    toasts.undone(this.undone);
    toasts.done(t('common-undone'));
  }

  async undo(change: number | null = null): Promise<void> {
    try {
      await this.undoThis(change);
    } catch (error) {
      toasts.refused(error);
    }
  }

  async redo(): Promise<void> {
    try {
      await act(commands.redo());
      this.undone = null;
      toasts.done(t('common-redone'));
    } catch (error) {
      toasts.refused(error);
    }
  }

  /** Records whose words begin as those that were typed, for pickers. */
  find(text: string, kinds: Kind[] = []): Promise<Named[]> {
    return ask(commands.find(text, kinds, preferences.language));
  }

  /** Keeps what is preferred, and hears of what others opened or changed; called once, by the shell. */
  attend(): void {
    $effect(() => {
      const kept = JSON.stringify(preferences.choices);
      if (!this.known || kept === this.#kept) return;
      this.#kept = kept;
      ask(commands.choicesSave(preferences.choices)).catch((error: unknown) => toasts.refused(error));
    });
    // The office itself is shown by the shell: its name may have been edited or taken back.
    let seen = changes.revision('office');
    $effect(() => {
      const now = changes.revision('office');
      if (now !== seen && this.known) void this.look();
      seen = now;
    });
    $effect(() => {
      const heard = [
        listen('registry-opened', () => void this.#enter()),
        // A backup that was made by itself and could not be.
        listen<Report>('backup-trouble', ({ payload }) => toasts.refused(new Refusal(payload))),
        listen('seat-changed', () => void this.look()),
        listen<Kind[] | null>('registry-changed', ({ payload }) =>
          payload ? changes.touch(payload) : changes.touchAll(),
        ),
      ];
      return () => heard.forEach((one) => void one.then((leave) => leave()));
    });
  }
}

export const registry = new OpenRegistry();
