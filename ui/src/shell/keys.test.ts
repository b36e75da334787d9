import { expect, test } from 'vitest';
import { commandOf, type Key } from './keys';

function key(name: string, more: Partial<Key> = {}): Key {
  const code = /^[a-z]$/i.test(name) ? `Key${name.toUpperCase()}` : '';
  return { key: name, code, ctrlKey: true, metaKey: false, shiftKey: false, altKey: false, ...more };
}

test('letters with Ctrl are commands', () => {
  expect(commandOf(key('k'), false)).toBe('jump');
  expect(commandOf(key('n'), true)).toBe('new');
  expect(commandOf(key('z'), false)).toBe('undo');
  expect(commandOf(key('Z', { shiftKey: true }), false)).toBe('redo');
  expect(commandOf(key('y'), false)).toBe('redo');
});

test('an Arabic layout has the same keys', () => {
  expect(commandOf(key('ئ', { code: 'KeyZ' }), false)).toBe('undo');
  expect(commandOf(key('؟', { ctrlKey: false, shiftKey: true }), false)).toBe('sheet');
});

test('a text undoes by itself, and there a question mark is a letter', () => {
  expect(commandOf(key('z'), true)).toBeUndefined();
  expect(commandOf(key('?', { ctrlKey: false }), true)).toBeUndefined();
});

test('Alt with an arrow goes back and forward', () => {
  expect(commandOf(key('ArrowLeft', { ctrlKey: false, altKey: true }), false)).toBe('back');
  expect(commandOf(key('ArrowRight', { ctrlKey: false, altKey: true }), true)).toBeUndefined();
});

test('signs with Ctrl change the size, wherever they stand on the keyboard and wherever one writes', () => {
  expect(commandOf(key('+', { code: 'Equal', shiftKey: true }), true)).toBe('larger');
  expect(commandOf(key('=', { code: 'Equal' }), false)).toBe('larger');
  expect(commandOf(key('-', { code: 'Digit6' }), false)).toBe('smaller');
  expect(commandOf(key('à', { code: 'Digit0' }), false)).toBe('usual-size');
  expect(commandOf(key('٠', { code: 'Digit0' }), false)).toBe('usual-size');
  expect(commandOf(key('+', { ctrlKey: false }), false)).toBeUndefined();
});

test('AltGr is no command', () => {
  expect(commandOf(key('n', { altKey: true }), false)).toBeUndefined();
});

test('F1 asks for help wherever one writes', () => {
  expect(commandOf(key('F1', { ctrlKey: false }), true)).toBe('help');
  expect(commandOf(key('F1', { ctrlKey: false }), false)).toBe('help');
  expect(commandOf(key('F1', { shiftKey: true, ctrlKey: false }), false)).toBeUndefined();
});
