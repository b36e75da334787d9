/** Documents as lists and forms show them. Pure. */

import type { DocumentKind } from '../bindings';

export const KINDS = [
  'signed_text',
  'translation',
  'annex',
  'deliberation',
  'visa',
  'letter',
  'photograph',
  'press',
  'report',
  'other',
] as const satisfies readonly DocumentKind[];

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A length of bytes as a number and its unit, for `Intl`: 1536 is 1.5 kilobytes. */
export function sizeOf(bytes: number): { value: number; unit: (typeof UNITS)[number] } {
  let [value, at] = [bytes, 0];
  while (value >= 1000 && at < UNITS.length - 1) [value, at] = [value / 1000, at + 1];
  const unit = UNITS[at] ?? 'byte';
  return { value: value < 10 && at > 0 ? Math.round(value * 10) / 10 : Math.round(value), unit };
}

/** How a content can be looked at inside the window. */
export function lookOf(media: string): 'pdf' | 'picture' | null {
  if (media === 'application/pdf') return 'pdf';
  return ['image/png', 'image/jpeg', 'image/gif', 'image/webp'].includes(media) ? 'picture' : null;
}
