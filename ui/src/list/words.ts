/** What a row says in a column, as it is copied: texts in the interface's language, dates in figures. */

import { countries } from '../countries.svelte';
import { typedForm } from '../dates';
import { number } from '../messages.svelte';
import { preferences } from '../preferences.svelte';
import { pick, type Wording } from '../wording';

export const worded = (wording: Wording | undefined): string =>
  pick(wording ?? {}, preferences.language)?.text ?? '';

/** The day first, no more precise than it is known. */
export const dated = (date: string | null): string => typedForm(date);

export const counted = (count: number | null): string => (count === null ? '' : number(count));

export const placed = (country: string | null): string => (country === null ? '' : countries.label(country));
