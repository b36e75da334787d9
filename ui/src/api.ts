/**
 * The one door through which the interface calls the registry. Reads go through
 * `ask`, writes through `act`, which also marks what the write made stale. What
 * was refused is thrown as a `Refusal`, whose sentence is in the user's language.
 */

import type { Changed, Kind, Problem, Report } from './bindings';
import { changes } from './changes.svelte';
import { argsOf, has, t } from './messages.svelte';

export { commands } from './bindings';

type Answer<T> = { status: 'ok'; data: T } | { status: 'error'; error: Report };

/** The registry refused, and says why. */
export class Refusal extends Error {
  readonly code: string;
  readonly detail: Report['detail'];
  readonly problems: Problem[];

  constructor(report: Report) {
    super(report.message);
    this.name = 'Refusal';
    this.code = report.code;
    this.detail = report.detail;
    this.problems = report.problems;
  }

  get sentence(): string {
    return sentenceOf(this);
  }
}

/** Asks something of the registry. */
export async function ask<T>(answer: Promise<Answer<T>>): Promise<T> {
  const got = await answer;
  if (got.status === 'error') throw new Refusal(got.error);
  return got.data;
}

/** Changes something in the registry, and marks as stale what the change touched. */
export async function act<T>(answer: Promise<Answer<Changed<T>>>): Promise<Changed<T>> {
  try {
    const changed = await ask(answer);
    changes.touch(changed.touched);
    return changed;
  } catch (error) {
    // Someone else wrote first: what they wrote is to be seen.
    if (error instanceof Refusal && error.code === 'stale') changes.touchAll();
    throw error;
  }
}

/** Anything that was thrown, as a sentence in the user's language. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refusal && has(`error-${error.code}`))
    return t(`error-${error.code}`, argsOf(error.detail));
  const what = error instanceof Error ? error.message : String(error);
  return t('error-internal', { what });
}

/** Anything that was thrown, as its sentences where there is no form to say them at its fields: every problem, once. */
export function sentencesOf(error: unknown): string[] {
  return error instanceof Refusal && error.problems.length > 0
    ? [...new Set(error.problems.map(problemSentence))]
    : [sentenceOf(error)];
}

/** A broken rule as a sentence for its field. */
export function problemSentence(problem: Problem): string {
  return has(`problem-${problem.code}`)
    ? t(`problem-${problem.code}`, argsOf(problem.detail))
    : t('problem-other', { code: problem.code });
}

export type { Changed, Kind, Problem, Report };
