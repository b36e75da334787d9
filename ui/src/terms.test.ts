import { expect, test } from 'vitest';
import lock from '../package-lock.json';

interface Package {
  license?: string;
  resolved?: string;
  dev?: boolean;
  link?: boolean;
}

const TERMS = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'MPL-2.0',
  'OFL-1.1',
  'Zlib',
];

/** Whether what is offered under these terms may be given away with the program. */
const fits = (terms: string) =>
  terms
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((part) => TERMS.includes(part)));

test('every package of the interface may be given away', () => {
  const shipped = Object.entries(lock.packages as Record<string, Package>).filter(
    ([path, it]) => path !== '' && !it.dev && !it.link,
  );
  expect(shipped.length).toBeGreaterThan(5);
  const wrong = shipped
    .filter(([, it]) => !fits(it.license ?? 'none'))
    .map(([path, it]) => `${path}: ${it.license ?? 'says nothing of its terms'}`);
  expect(wrong).toEqual([]);
});
