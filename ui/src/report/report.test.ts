import { describe, expect, it } from 'vitest';
import type { Offer } from '../bindings';
import { askOf, GROUPS, keptOr, lacking, namedBy, periodOf, startOf, wordOf } from './report';

const partner: Offer = {
  name: 'partner',
  of: 'partner',
  listed: false,
  period: false,
  forms: ['pdf', 'docx', 'html'],
};
const annual: Offer = { name: 'annual', of: null, listed: false, period: true, forms: ['pdf', 'xlsx'] };
const inForce: Offer = { name: 'in_force', of: null, listed: true, period: false, forms: ['pdf', 'csv'] };
const nothing = { of: null, day: '2026-11-25', from: null, until: null };

describe('a report', () => {
  it('is found by the word of its address', () => {
    expect(namedBy('in-force', [partner, inForce])).toBe(inForce);
    expect(namedBy('else', [partner])).toBeUndefined();
    expect(wordOf('loan_list')).toBe('loan-list');
  });

  it('is offered once', () => {
    const names = GROUPS.flatMap((group) => group.names);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says what it lacks, the first thing first', () => {
    expect(lacking(partner, nothing)).toEqual({ field: 'of', problem: 'reporting-choose-partner' });
    expect(lacking(partner, { ...nothing, of: 'x' })).toBeNull();
    expect(lacking(annual, { ...nothing, from: '2026-01' })).toEqual({
      field: 'from',
      problem: 'problem-day-needed',
    });
    expect(lacking(annual, { ...nothing, from: '2026-02-01', until: '2026-01-01' })).toEqual({
      field: 'until',
      problem: 'reporting-ends-before',
    });
    expect(lacking(inForce, { ...nothing, day: '2026' })?.field).toBe('day');
  });

  it('keeps what was chosen as far as it still holds', () => {
    const start = startOf(partner, 'fr', false);
    expect(keptOr({ form: 'xlsx', language: 'ar', other: 'ar' }, start, partner)).toEqual({
      form: 'pdf',
      language: 'ar',
      other: null,
      hijri: false,
      public: false,
      template: null,
      separator: null,
    });
  });

  it('is asked only for what it is of', () => {
    const what = { of: 'x', day: '2026-11-25', from: '2026-01-01', until: '2026-12-31', reference: ' 7 ' };
    const asked = askOf(partner, startOf(partner, 'fr', true), { ...what, agreements: null }, '2026-11-26');
    expect(asked.selection).toEqual({ agreements: null, of: 'x', from: null, until: null });
    expect([asked.reference, asked.issued, asked.hijri]).toEqual(['7', '2026-11-26', true]);
  });

  it('starts from a period that serves it', () => {
    expect(periodOf('annual', '2026-11-25')).toEqual({ from: '2026-01-01', until: '2026-12-31' });
    expect(periodOf('deadlines', '2026-11-25').until).toBe('2026-12-23');
    expect(periodOf('deadlines', '2026-12-31').until).toBe('2027-01-28');
  });
});
