import { expect, test } from 'vitest';
import { byCurrency, readSubject, writeSubject } from './relation';

test('an address names a party or a country', () => {
  for (const id of ['country:PS', '01a20e9d-5149-7835-8826-acb96d7fc48e']) {
    expect(writeSubject(readSubject(id))).toBe(id);
  }
  expect(readSubject('country:PS')).toEqual({ kind: 'country', of: 'PS' });
});

test('currencies are never added to one another', () => {
  const total = (currency: string, partner: string, planned: number) => ({
    currency,
    partner,
    planned,
    committed: 1,
    paid: 0,
  });
  const sums = byCurrency([total('MAD', 'a', 100), total('EUR', 'a', 7), total('MAD', 'b', 50)]);
  expect(sums.map(({ currency, planned, committed }) => [currency, planned, committed])).toEqual([
    ['MAD', 150, 2],
    ['EUR', 7, 1],
  ]);
});
