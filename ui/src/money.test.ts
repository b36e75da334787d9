import { expect, test } from 'vitest';
import { formatAmount, readAmount, typedAmount } from './money';

test('amounts are read in minor units, whatever the digits and the mark of decimals', () => {
  expect(readAmount('12.50', 2)).toBe(1250);
  expect(readAmount('12,5', 2)).toBe(1250);
  expect(readAmount('1 234 567', 0)).toBe(1234567);
  expect(readAmount('١٢٫٥', 3)).toBe(12500);
  expect(readAmount('  ', 2)).toBeNull();
  for (const wrong of ['12.345', '-1', 'douze', '1.2.3', '99999999999999999']) {
    expect(readAmount(wrong, 2), wrong).toBeUndefined();
  }
  expect(readAmount('0.1', 0)).toBeUndefined();
});

test('an amount is typed again as it was read', () => {
  for (const [units, decimals, typed] of [
    [1250, 2, '12.50'],
    [5, 2, '0.05'],
    [12500, 3, '12.500'],
    [12, 0, '12'],
  ] as const) {
    expect(typedAmount(units, decimals)).toBe(typed);
    expect(readAmount(typed, decimals)).toBe(units);
  }
  expect(typedAmount(null, 2)).toBe('');
});

test('no amount is rounded', () => {
  expect(formatAmount(9007199254740991, 'MAD', 2, 'en')).toContain('90,071,992,547,409.91');
  expect(formatAmount(12500, 'JOD', 3, 'fr')).toContain('12,500');
});
