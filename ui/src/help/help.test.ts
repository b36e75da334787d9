import { expect, test } from 'vitest';
import { helpOn, roomOn, sectionOf } from './help';

test('each room has its page, and the help its contents', () => {
  expect(helpOn('agreements')).toBe('#/help/agreements');
  expect(helpOn('overview')).toBe('#/help/overview');
  expect(helpOn('help')).toBe('#/help');
});

test('a page on a room leads to it', () => {
  expect(roomOn('agreements')).toBe('agreements');
  expect(roomOn('glossary')).toBeUndefined();
  expect(roomOn('help')).toBeUndefined();
});

test('an address may mean a section', () => {
  expect(sectionOf('3')).toBe(3);
  expect(sectionOf('0')).toBeNull();
  expect(sectionOf('x')).toBeNull();
  expect(sectionOf(null)).toBeNull();
});
