/**
 * A form's draft and what the registry found wrong with it. Fields find their
 * form through the context and show the problems at their own path.
 */

import { createContext, untrack } from 'svelte';
import { problemSentence, Refusal, sentenceOf } from './api';
import type { Problem } from './bindings';

export class FormState<T> {
  draft: T = $state() as T;
  saving = $state(false);
  /** What is wrong as a whole, beside the fields. */
  refusal = $state<string | null>(null);
  #problems = $state.raw<Problem[]>([]);
  #fields = $state.raw<string[]>([]);
  #before: string;

  constructor(facts: T) {
    this.draft = structuredClone($state.snapshot(facts)) as T;
    this.#before = JSON.stringify(this.draft);
  }

  get dirty(): boolean {
    return JSON.stringify(this.draft) !== this.#before;
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

  /** Saves the draft; answers whether it is saved. What was refused stands at its fields. */
  async save(save: (draft: T) => Promise<unknown>): Promise<boolean> {
    if (this.saving) return false;
    this.saving = true;
    this.refusal = null;
    this.#problems = [];
    try {
      const saved = $state.snapshot(this.draft) as T;
      await save(saved);
      this.#before = JSON.stringify(saved);
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

const [get, set] = createContext<FormState<unknown> | null>();

export function provideForm(form: FormState<unknown>): void {
  set(form);
}

/** The form that this field is part of, if it is part of one. */
export function enclosingForm(): FormState<unknown> | null {
  try {
    return get();
  } catch {
    return null; // a field outside any form, such as a filter
  }
}
