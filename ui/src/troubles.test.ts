import { expect, test } from 'vitest';
import { placeOf } from './troubles';

test('the place of an error is told without its words', () => {
  const error = new TypeError('Amina Berrada is not a function');
  error.stack = 'call@tauri://localhost/assets/PartnerPage-Bq1.js:12:345\nother@x.js:1:1';
  expect(placeOf(error)).toBe('PartnerPage-Bq1.js:12:345');
  expect(placeOf('a sentence')).toBe('');
});
