import { describe, expect, test } from 'vitest';
import { addMonths, parsePartial, typedForm, weeksOf } from './dates';

function parsed(typed: string): string | null {
  const result = parsePartial(typed);
  return result.ok ? result.date : result.error;
}

describe('what is typed is understood', () => {
  test.each([
    ['2025', '2025'],
    ['2025-02', '2025-02'],
    ['2025-2-1', '2025-02-01'],
    ['1/2/2025', '2025-02-01'],
    ['01.02.2025', '2025-02-01'],
    ['1 2 2025', '2025-02-01'],
    ['02/2025', '2025-02'],
    ['1 février 2025', '2025-02-01'],
    ['1er février 2025', '2025-02-01'],
    ['samedi 1 Février 2025', '2025-02-01'],
    ['févr. 2025', '2025-02'],
    ['1st February 2025', '2025-02-01'],
    ['February 2025', '2025-02'],
    ['1 فبراير 2025', '2025-02-01'],
    ['١ فبراير ٢٠٢٥', '2025-02-01'],
    ['السبت 1 فبراير 2025', '2025-02-01'],
    ['نونبر 2025', '2025-11'],
    ['15 يوليوز 2024', '2024-07-15'],
    ['3 غشت 2024', '2024-08-03'],
    ['9 شتنبر 2024', '2024-09-09'],
    ['31 دجنبر 2024', '2024-12-31'],
    ['12 تشرين الثاني 2024', '2024-11-12'],
    ['كانون الثاني 2024', '2024-01'],
    ['29/2/2024', '2024-02-29'],
    ['', null],
    ['  ', null],
  ])('%s', (typed, date) => {
    expect(parsed(typed)).toBe(date);
  });
});

describe('what cannot be is refused', () => {
  test.each([
    ['29/2/2025', 'date-impossible'],
    ['1/13/2025', 'date-impossible'],
    ['31/4/2025', 'date-impossible'],
    ['0000', 'date-impossible'],
    ['1/2/25', 'date-year-short'],
    ['demain', 'date-unknown'],
    ['1 brumaire 2025', 'date-unknown'],
  ])('%s', (typed, error) => {
    expect(parsed(typed)).toBe(error);
  });
});

test('a date goes back into its field the way it is typed', () => {
  for (const date of ['2025', '2025-02', '2025-02-01']) expect(parsed(typedForm(date))).toBe(date);
});

test('a month is shown in weeks that begin on Monday', () => {
  const weeks = weeksOf(2025, 2);
  expect(weeks[0]?.[0]).toBe('2025-01-27');
  expect(weeks[0]?.[5]).toBe('2025-02-01');
  expect(weeks).toHaveLength(6);
});

test('a month on from the 31st is the last day', () => {
  expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
  expect(addMonths('2025-01-15', -1)).toBe('2024-12-15');
});
