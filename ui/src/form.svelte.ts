/**
 * A form's draft and what the registry found wrong with it. Fields find their
 * form through the context and show the problems at their own path.
 */

import { createContext, untrack } from 'svelte';
import { problemSentence, Refusal, sentenceOf } from './api';
import type { Problem } from './bindings';
import { rebase } from './rebase';

export class FormState<T extends object> {
  draft: T = $state() as T;
  saving = $state(false);
  /** Whether someone else changed what the draft changes too. */
  clash = $state(false);
  /** What is wrong as a whole, beside the fields. */
  refusal = $state<string | null>(null);
  #problems = $state.raw<Problem[]>([]);
  #fields = $state.raw<string[]>([]);
  /** How many fields hold something that cannot be understood. */
  #unread = 0;
  /** The facts that the draft was made from, or has followed since. */
  #base: T;

  /** `heading` is what stands above it: a field of the same name does not say it twice. */
  constructor(
    facts: T,
    readonly heading: () => string,
  ) {
    this.#base = copyOf(facts);
    this.draft = copyOf(facts);
  }

  get dirty(): boolean {
    return JSON.stringify(this.draft) !== JSON.stringify(this.#base);
  }

  /**
   * The registry holds other facts than the draft was made from: another part of
   * the page was saved, or someone else wrote. What the draft left alone follows;
   * what it changed stays as it was typed.
   */
  follow(now: T): void {
    const { follow, clash } = rebase(
      this.#base,
      untrack(() => copyOf(this.draft)),
      now,
    );
    Object.assign(this.draft, copyOf(follow as T));
    this.#base = copyOf(now);
    if (clash.length > 0) [this.clash, this.refusal] = [true, null];
  }

  /** Gives up what was typed for what the registry holds. */
  yield(): void {
    this.draft = copyOf(this.#base);
    this.clash = false;
  }

  /** The sentence for the field at this path. */
  problemAt(path: string): string | undefined {
    const problem = this.#problems.find((problem) => problem.field === path);
    return problem && problemSentence(problem);
  }

  /** Problems of fields that this form does not show. */
  get elsewhere(): string[] {
    return this.#problems.filter((problem) => !this.#fields.includes(problem.field)).map(problemSentence);
  }

  /** A field says that it shows the problems of a path; answers how to forget it. */
  shows(path: string): () => void {
    this.#fields = [...untrack(() => this.#fields), path];
    return () => {
      const at = this.#fields.indexOf(path);
      this.#fields = this.#fields.filter((_, other) => other !== at);
    };
  }

  /** A field holds what cannot be understood; answers how to take that back. */
  holdsUnread(): () => void {
    this.#unread += 1;
    return () => (this.#unread -= 1);
  }

  /** Whether what was typed somewhere cannot be understood: it would be lost if the draft were saved. */
  get unread(): boolean {
    return this.#unread > 0;
  }

  /** Saves the draft; answers whether it is saved. What was refused stands at its fields. */
  async save(save: (draft: T) => Promise<unknown>): Promise<boolean> {
    if (this.saving) return false;
    this.saving = true;
    this.refusal = null;
    this.#problems = [];
    try {
      const saved = $state.snapshot(this.draft) as T;
      await save(saved);
      this.#base = copyOf(saved);
      this.clash = false;
      return true;
    } catch (error) {
      if (error instanceof Refusal && error.problems.length > 0) this.#problems = error.problems;
      else this.refusal = sentenceOf(error);
      return false;
    } finally {
      this.saving = false;
    }
  }
}

function copyOf<T>(facts: T): T {
  return structuredClone($state.snapshot(facts)) as T;
}

const [get, set] = createContext<FormState<object> | null>();

export function provideForm(form: FormState<object>): void {
  set(form);
}

/** The form that this field is part of, if it is part of one. */
export function enclosingForm(): FormState<object> | null {
  try {
    return get();
  } catch {
    return null; // a field outside any form, such as a filter
  }
}
