import { describe, expect, it } from 'vitest';
import type { KeptTemplate } from '../bindings';
import { formOf, isFor, offeredOn, PURPOSES, purposesOf, reportOf } from './template';

const kept = (id: string, ...purposes: string[]): KeptTemplate => ({
  id,
  version: 1,
  facts: { name: id, purposes },
  format: 'word',
  bytes: 1,
  added: '2026-11-25',
});

describe('a template', () => {
  it('is for the reports whose words it bears', () => {
    const template = kept('a', 'in-force', 'loan-list');
    expect(isFor(template, 'in_force')).toBe(true);
    expect(isFor(template, 'partner')).toBe(false);
    expect(reportOf('loan-list')).toBe('loan_list');
    expect(new Set(PURPOSES).size).toBe(12);
  });

  it('is offered once on the page of a record', () => {
    const all = [kept('a', 'briefing', 'partner'), kept('b', 'agreement'), kept('c', 'annual')];
    expect(offeredOn('partner', all).map(({ template, report }) => [template.id, report])).toEqual([
      ['a', 'partner'],
    ]);
    expect(offeredOn('agreement', all).map(({ report }) => report)).toEqual(['agreement']);
    expect(offeredOn('place', all)).toEqual([]);
  });

  it('is for what it can be filled for', () => {
    expect(purposesOf('typst')).toEqual(PURPOSES);
    expect(purposesOf('word')).not.toContain('annual');
    expect(purposesOf('word')).toContain('briefing');
    expect(purposesOf('word')).toContain('in_force');
  });

  it('becomes one form', () => {
    expect([formOf('word'), formOf('typst')]).toEqual(['docx', 'pdf']);
  });
});
