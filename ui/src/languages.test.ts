import { expect, test } from 'vitest';
import { formatNumber, formatPartial } from './format';
import { askForDigits, directionOf, languageName, preferredLanguage } from './languages';

test('the first language of the user that the interface speaks is taken', () => {
  expect(preferredLanguage(['de-DE', 'ar-MA', 'fr'])).toBe('ar');
  expect(preferredLanguage(['de'])).toBe('fr');
});

test('a script that runs from right to left is known by its language', () => {
  expect(directionOf('ar-MA')).toBe('rtl');
  expect(directionOf('arn')).toBe('ltr');
  expect(directionOf('he')).toBe('rtl');
});

test('a language is called by its name, and an unknown tag by itself', () => {
  expect(languageName('ar', 'fr')).toBe('arabe');
  expect(languageName('not a tag', 'fr')).toBe('not a tag');
});

test('Arabic takes its own digits where they are chosen, and no other language does', () => {
  expect(formatNumber(1234, 'ar')).toContain('234');
  askForDigits(() => true);
  expect(formatNumber(1234, 'ar')).toContain('٢٣٤');
  expect(formatPartial('2025-02-01', 'ar')).toMatch(/١.*٢٠٢٥/);
  expect(formatNumber(1234, 'fr')).toContain('234');
  askForDigits(() => false);
  expect(formatPartial('2025-02-01', 'ar')).toMatch(/1.*2025/);
});
