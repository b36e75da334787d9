/** Money as it is typed and shown: exact, in minor units of its currency. Pure. */

import { localeOf, type Language } from './languages';

/**
 * The amount that was typed, in minor units; nothing for a blank, undefined for
 * what is none. Arabic-Indic digits, spaces between thousands, and a comma or a
 * point before the decimals are understood.
 */
export function readAmount(typed: string, decimals: number): number | null | undefined {
  const plain = typed
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\s\u00a0\u202f٬]/g, '')
    .replace(/[,٫]/, '.');
  if (plain === '') return null;
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  if (whole === undefined || fraction.length > decimals) return undefined;
  const units = Number(whole + fraction.padEnd(decimals, '0'));
  return Number.isSafeInteger(units) ? units : undefined;
}

/** An amount as it is typed again: `1250` with two decimals is `12.50`. */
export function typedAmount(units: number | null, decimals: number): string {
  if (units === null) return '';
  const digits = String(units).padStart(decimals + 1, '0');
  const at = digits.length - decimals;
  return decimals === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
}

/** An amount as it is read, with its currency. */
export function formatAmount(units: number, currency: string, decimals: number, lang: Language): string {
  // As a text and not a quotient, so that no amount is rounded.
  const value = typedAmount(units, decimals) as Intl.StringNumericLiteral;
  return new Intl.NumberFormat(localeOf(lang), {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}
