import { expect, test } from 'vitest';
import { emptyPartner, KINDS } from './partner';

test('a new party begins with its preferred name in the language that was typed', () => {
  expect(emptyPartner('ar', 'القدس').names).toEqual([{ lang: 'ar', kind: 'preferred', text: 'القدس' }]);
});

test('every kind is offered once', () => {
  expect(new Set(KINDS).size).toBe(KINDS.length);
});
