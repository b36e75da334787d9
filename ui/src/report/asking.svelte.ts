/**
 * A report on its way to a file: chosen, looked at, written. Each choice asks anew what its
 * first pages look like; the answer to the last choice counts.
 */

import { Channel } from '@tauri-apps/api/core';
import { untrack } from 'svelte';
import { ask, commands, sentencesOf } from '../api';
import type {
  AgreementQuery,
  Ask,
  Batch,
  BatchProgress,
  Form,
  KeptTemplate,
  Offer,
  PageView,
} from '../bindings';
import { t } from '../messages.svelte';
import { preferences } from '../preferences.svelte';
import { registry } from '../registry.svelte';
import { formOf } from '../template/template';
import { templates } from '../template/templates.svelte';
import { toasts } from '../toasts.svelte';
import { askOf, keptOr, lacking, periodOf, startOf, type Chosen } from './report';

/** How long to wait for the next choice before setting pages, in milliseconds. */
const PAUSE = 300;
/** How many pages are set at a time. */
const PAGES = 3;

export class Asking {
  chosen = $state() as Chosen;
  of = $state<string | null>(null);
  day = $state<string | null>(null);
  from = $state<string | null>(null);
  until = $state<string | null>(null);
  reference = $state('');
  /** Whether only the agreements of the list are told, as it is filtered. */
  listed = $state(false);

  pages = $state.raw<PageView[]>([]);
  /** How many pages there are in all; unknown until the first are here. */
  total = $state<number | null>(null);
  busy = $state<'setting' | 'writing' | 'batch' | null>(null);
  refusal = $state<string | null>(null);
  /** What was written last, to be opened. */
  written = $state<string | null>(null);
  progress = $state.raw<BatchProgress | null>(null);
  stopping = $state(false);
  #turn = 0;

  constructor(
    readonly offer: Offer,
    of: string | null,
    /** The list of agreements, as it is filtered now. */
    readonly list: () => AgreementQuery,
    listed: boolean,
    /** The template that the address names. */
    template: string | null,
  ) {
    const start = startOf(offer, preferences.language, preferences.hijri);
    this.chosen = keptOr(preferences.reports?.[offer.name], start, offer);
    if (template !== null) this.chosen.template = template;
    this.of = of;
    this.listed = listed;
    this.day = registry.today;
    const period = periodOf(offer.name, registry.today);
    [this.from, this.until] = [period.from, period.until];
  }

  /** The office's template that it is written by, where one is chosen that is still for this report. */
  get template(): KeptTemplate | null {
    return templates.of(this.offer.name).find(({ id }) => id === this.chosen.template) ?? null;
  }

  /** What it becomes: a template becomes one form. */
  get form(): Form {
    return this.template === null ? this.chosen.form : formOf(this.template.format);
  }

  /** What keeps it from being asked. */
  get lacks(): ReturnType<typeof lacking> {
    return lacking(this.offer, this);
  }

  /** The question; none while something is lacking. */
  get question(): Ask | null {
    if (this.lacks !== null || this.day === null) return null;
    const { of, day, from, until, reference } = this;
    const what = { of, day, from, until, reference, agreements: this.listed ? this.list() : null };
    return askOf(this.offer, $state.snapshot(this.chosen) as Chosen, what, registry.today);
  }

  /** Shows the pages of each new question; call it while the screen is made. */
  attend(): void {
    $effect(() => {
      const question = this.question;
      const template = this.template;
      const chosen = { ...this.chosen };
      untrack(() => (preferences.reports = { ...preferences.reports, [this.offer.name]: chosen }));
      if (question === null) {
        this.#turn += 1;
        [this.pages, this.total, this.refusal, this.busy] = [[], null, null, null];
        return;
      }
      if (template?.format === 'word') {
        // Its pages are laid out by Word: there are none to look at.
        this.#turn += 1;
        [this.pages, this.total, this.refusal, this.busy] = [[], null, null, null];
        return;
      }
      this.busy = 'setting';
      const timer = setTimeout(() => void this.#set(question, template?.id ?? null), PAUSE);
      return () => clearTimeout(timer);
    });
  }

  async #set(question: Ask, template: string | null): Promise<void> {
    const mine = ++this.#turn;
    try {
      const preview = await ask(commands.reportPages(question, template, 0, PAGES));
      if (mine !== this.#turn) return;
      [this.pages, this.total, this.refusal] = [preview.pages, preview.total, null];
    } catch (error) {
      if (mine !== this.#turn) return;
      [this.pages, this.total, this.refusal] = [[], null, sentencesOf(error).join(' ')];
    }
    this.busy = null;
  }

  /** Sets the pages that come after those that are here. */
  async more(): Promise<void> {
    const question = this.question;
    if (question === null || this.busy !== null) return;
    const mine = ++this.#turn;
    this.busy = 'setting';
    try {
      const preview = await ask(
        commands.reportPages(question, this.template?.id ?? null, this.pages.length, PAGES),
      );
      if (mine !== this.#turn) return;
      this.pages = [...this.pages, ...preview.pages];
    } catch (error) {
      if (mine === this.#turn) this.refusal = sentencesOf(error).join(' ');
    }
    if (mine === this.#turn) this.busy = null;
  }

  /** Writes the report to a place that is chosen in the system's dialog. */
  async write(): Promise<void> {
    const question = this.question;
    if (question === null || this.busy === 'writing') return;
    [this.busy, this.refusal, this.written] = ['writing', null, null];
    try {
      this.written = await ask(commands.reportSave(question, this.form, this.template?.id ?? null));
      if (this.written !== null) toasts.done(t('export-done', { path: this.written }));
    } catch (error) {
      this.refusal = sentencesOf(error).join(' ');
    }
    this.busy = null;
  }

  /** Writes one report for each record that it can be of, into a folder that is chosen. */
  async writeAll(): Promise<void> {
    const question = askOf(
      this.offer,
      $state.snapshot(this.chosen) as Chosen,
      { ...this, day: this.day ?? registry.today, agreements: null, of: null },
      registry.today,
    );
    [this.busy, this.refusal, this.progress, this.stopping] = ['batch', null, null, false];
    const told = new Channel<BatchProgress>();
    told.onmessage = (progress) => (this.progress = progress);
    try {
      const batch: Batch | null = await ask(
        commands.reportBatch(question, this.form, this.template?.id ?? null, told),
      );
      if (batch !== null)
        toasts.done(t('reporting-batch-done', { count: batch.written, path: batch.folder }));
    } catch (error) {
      this.refusal = sentencesOf(error).join(' ');
    }
    [this.busy, this.progress] = [null, null];
  }

  /** Stops the writing of many: those that are written stay. */
  async stop(): Promise<void> {
    this.stopping = true;
    await ask(commands.reportCancel()).catch((error: unknown) => toasts.refused(error));
  }

  /** Opens what was written with the system's program. */
  async open(): Promise<void> {
    if (this.written === null) return;
    await ask(commands.reportOpen(this.written)).catch((error: unknown) => toasts.refused(error));
  }
}
