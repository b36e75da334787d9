/** The registry that is open, and what is done to it as a whole. */

import { listen } from '@tauri-apps/api/event';
import { act, ask, commands } from './api';
import type { Kind, Named, NewOffice, RecentRegistry, RegistryState } from './bindings';
import { changes } from './changes.svelte';
import { t } from './messages.svelte';
import { preferences } from './preferences.svelte';
import { toasts } from './toasts.svelte';

class OpenRegistry {
  /** Nothing while none is open. */
  state = $state.raw<RegistryState | null>(null);
  recent = $state.raw<RecentRegistry[]>([]);
  /** False until it is known whether a registry is open. */
  known = $state(false);

  get writable(): boolean {
    return this.state !== null && this.state.read_only === null;
  }

  async look(): Promise<void> {
    try {
      this.state = await ask(commands.registryState());
      this.recent = await ask(commands.registryRecent());
    } catch (error) {
      toasts.refused(error);
    }
    this.known = true;
    changes.touchAll();
  }

  // Opening and making answer nothing when the file dialog was left without a choice.

  /** Opens a registry file; without a path the system's dialog asks which. */
  open(path: string | null = null): Promise<boolean> {
    return this.#enter(ask(commands.registryOpen(path)));
  }

  create(office: NewOffice): Promise<boolean> {
    return this.#enter(ask(commands.registryCreate(office)));
  }

  sample(): Promise<boolean> {
    return this.#enter(ask(commands.registrySample()));
  }

  async close(): Promise<void> {
    await ask(commands.registryClose());
    await this.look();
  }

  async #enter(opening: Promise<RegistryState | null>): Promise<boolean> {
    const state = await opening;
    if (state === null) return false;
    this.state = state;
    this.recent = await ask(commands.registryRecent());
    changes.touchAll();
    location.hash = '#/';
    return true;
  }

  async undo(change: number | null = null): Promise<void> {
    try {
      await act(commands.undo(change));
      toasts.done(t('common-undone'));
    } catch (error) {
      toasts.refused(error);
    }
  }

  async redo(): Promise<void> {
    try {
      await act(commands.redo());
      toasts.done(t('common-redone'));
    } catch (error) {
      toasts.refused(error);
    }
  }

  /** Records whose names begin as typed, for pickers and the jump box. */
  find(text: string, kinds: Kind[] = [], limit = 12): Promise<Named[]> {
    return ask(commands.find(text, kinds, preferences.language, limit));
  }

  /** Hears of changes made by another window or program; called once, by the shell. */
  attend(): void {
    $effect(() => {
      const heard = listen<Kind[] | null>('registry-changed', (event) => {
        if (event.payload && event.payload.length > 0) changes.touch(event.payload);
        else void this.look();
      });
      heard.catch(() => undefined); // outside the program's window there is nothing to hear
      return () => void heard.then((leave) => leave()).catch(() => undefined);
    });
  }
}

export const registry = new OpenRegistry();
