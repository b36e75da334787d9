/**
 * A map as it is looked at: the frame someone moves, and the drawing of it that the program
 * answers. While a movement goes on, drawings follow one another as fast as they come, and
 * the last one is shown scaled and moved until the next is here.
 */

import { untrack } from 'svelte';
import { ask, commands, sentenceOf } from '../api';
import type { Area, Drawing, Frame, Kind, MapOf, Sight } from '../bindings';
import { changes } from '../changes.svelte';
import { preferences } from '../preferences.svelte';
import { kept, onTheWay, type Reach, type Size } from './frame';

/** A write to one of these may move a mark. */
const KINDS: Kind[] = ['partner', 'agreement', 'place', 'exhibition', 'office'];

/** How long the map takes to glide to where it was sent, in milliseconds. */
const GLIDE = 140;

export class Looking {
  size = $state<Size>({ width: 0, height: 0 });
  /** What is looked through; the whole until someone moves it. */
  frame = $state.raw<Frame | null>(null);
  drawing = $state.raw<Drawing | null>(null);
  error = $state<string | null>(null);
  #of: () => MapOf;
  #chosen: () => string[];
  #area: () => Area | null;
  #asking = false;
  #again = false;
  #gliding = 0;

  constructor(of: () => MapOf, chosen: () => string[] = () => [], area: () => Area | null = () => null) {
    this.#of = of;
    this.#chosen = chosen;
    this.#area = area;
  }

  /** The frame that is shown now: the one someone moved, or that of the drawing. */
  get now(): Frame | null {
    return this.frame ?? this.drawing?.frame ?? null;
  }

  get reach(): Reach {
    return { farthest: this.drawing?.farthest ?? 0.1, closest: this.drawing?.closest ?? 80 };
  }

  get sight(): Sight {
    return {
      frame: this.frame,
      ...this.size,
      chosen: this.#chosen(),
      area: this.#area(),
      language: preferences.language,
    };
  }

  /** Draws anew whenever something changes; called once, while the component is made. */
  attend(): void {
    $effect(() => {
      changes.revision(...KINDS);
      // Read here, so that any of it that changes is followed.
      const [of, sight] = [this.#of(), this.sight];
      if (sight.width > 0 && sight.height > 0) untrack(() => void this.#draw(of, sight));
    });
    $effect(() => () => cancelAnimationFrame(this.#gliding));
  }

  async #draw(of: MapOf, sight: Sight): Promise<void> {
    if (this.#asking) {
      this.#again = true;
      return;
    }
    this.#asking = true;
    try {
      this.drawing = await ask(commands.mapDraw(of, sight));
      this.error = null;
    } catch (error) {
      this.error = sentenceOf(error);
    }
    this.#asking = false;
    if (this.#again) {
      this.#again = false;
      void this.#draw(this.#of(), this.sight);
    }
  }

  /** Moves the map by hand; what glides stops. */
  set(frame: Frame): void {
    cancelAnimationFrame(this.#gliding);
    this.frame = kept(frame, this.reach);
  }

  /** Lets the map glide to a frame; to the whole of it with none. */
  glide(to: Frame | null): void {
    cancelAnimationFrame(this.#gliding);
    const [from, target] = [this.now, to ?? this.drawing?.whole];
    if (!from || !target || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.frame = to;
      return;
    }
    const start = performance.now();
    const step = (time: number) => {
      const share = Math.min((time - start) / GLIDE, 1);
      if (share < 1) {
        this.frame = onTheWay(from, target, share * (2 - share));
        this.#gliding = requestAnimationFrame(step);
      } else {
        // The whole stays the whole when the window or the list changes.
        this.frame = to;
      }
    };
    this.#gliding = requestAnimationFrame(step);
  }
}
