import { expect, test } from 'vitest';
import {
  formatBeginning,
  formatHijri,
  formatList,
  formatMonths,
  formatNumber,
  formatPartial,
  formatPartialFull,
} from './format';

test('a date is told no more precisely than it is known', () => {
  expect(formatPartial('2025', 'fr')).toBe('2025');
  expect(formatPartial('2025-02', 'fr')).toBe('février 2025');
  expect(formatPartial('2025-02-01', 'fr')).toBe('1er février 2025');
  expect(formatPartial('2025-02-01', 'en')).toBe('1 February 2025');
});

test('Arabic of the Maghreb has its own months and Western digits', () => {
  expect(formatPartial('2025-11-30', 'ar')).toContain('نونبر');
  expect(formatPartial('2025-11-30', 'ar')).toMatch(/30.*2025/);
});

test('the day of the week is told only of a day', () => {
  expect(formatPartialFull('2025-02-01', 'fr')).toBe('samedi 1er février 2025');
  expect(formatPartialFull('2025-02', 'fr')).toBe('février 2025');
  expect(formatPartialFull('2025-02-11', 'fr')).toBe('mardi 11 février 2025');
});

test('early years keep their place in the calendar', () => {
  expect(formatPartial('0988-12-31', 'en')).toContain('988');
});

test('the Hijri date is told of a day only', () => {
  expect(formatHijri('2026-11-23', 'en')).toMatch(/13 Jumada II 1448/);
  expect(formatHijri('2026-11', 'en')).toBeUndefined();
});

test('a duration is told in years where it is whole years', () => {
  expect(formatMonths(36, 'fr')).toBe('3 ans');
  expect(formatMonths(18, 'en')).toBe('18 months');
  expect(formatMonths(24, 'ar')).toMatch(/سن/);
});

test('numbers and lists follow the language', () => {
  expect(formatNumber(1234, 'en')).toBe('1,234');
  expect(formatList(['Tanger', 'Al-Qods'], 'fr')).toBe('Tanger et Al-Qods');
});

test('a span says its year and its month once', () => {
  expect(formatBeginning('2026-09-01', '2026-09-03', 'fr')).toBe('1er');
  expect(formatBeginning('2027-02-12', '2027-04-25', 'en')).toBe('12 February');
  expect(formatBeginning('2026-12-28', '2027-01-03', 'en')).toBe('28 December 2026');
  expect(formatBeginning('2027-05', '2027-06', 'ar')).toBe('ماي');
  expect(formatBeginning('2026', '2026-05-20', 'en')).toBe('2026');
  expect(formatBeginning('2026-05-03', '2026', 'en')).toBe('3 May 2026');
});
