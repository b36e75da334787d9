import { expect, test } from 'vitest';
import { tableOf } from './dropped.svelte';

test('one file with the ending of a table is brought in; anything else is not', () => {
  expect(tableOf(['/home/amina/Jumelages 2024.XLSX'])).toBe('/home/amina/Jumelages 2024.XLSX');
  expect(tableOf(['C:\\listes\\villes.csv'])).toBe('C:\\listes\\villes.csv');
  expect(tableOf(['/a.csv', '/b.csv'])).toBeNull();
  expect(tableOf(['/texte signé.pdf'])).toBeNull();
  expect(tableOf(['/csv'])).toBeNull();
  expect(tableOf([])).toBeNull();
});
