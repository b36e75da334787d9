/** Which command a pressed key means. Pure, so that it can be tested without a window. */

export type Pressed =
  | 'jump'
  | 'new'
  | 'filter'
  | 'undo'
  | 'redo'
  | 'sheet'
  | 'help'
  | 'back'
  | 'forward'
  | 'larger'
  | 'smaller'
  | 'usual-size';

export interface Key {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/**
 * The command of a key. Letters go by their place on the keyboard when the
 * layout is not Latin, as with Arabic, where Ctrl+Z gives Ctrl+ئ. In a text that has
 * an undo of its own, undoing is left to it; and there `?` is a letter.
 */
export function commandOf(key: Key, inText: boolean): Pressed | undefined {
  if (key.key === 'F1' && !key.ctrlKey && !key.metaKey && !key.altKey && !key.shiftKey) return 'help';
  const control = (key.ctrlKey || key.metaKey) && !key.altKey;
  if (key.altKey && !key.ctrlKey && !inText) {
    if (key.key === 'ArrowLeft') return 'back';
    if (key.key === 'ArrowRight') return 'forward';
  }
  if (!control) {
    const question = key.key === '?' || key.key === '؟';
    return question && !inText && !key.altKey ? 'sheet' : undefined;
  }
  // Where + and 0 stand on the upper half of a key, Shift need not be held, as in every browser.
  if (key.key === '+' || key.key === '=') return 'larger';
  if (key.key === '-' || key.key === '_') return 'smaller';
  if (key.key === '0' || /^(Digit|Numpad)0$/.test(key.code)) return 'usual-size';
  const letter = /^[a-z]$/i.test(key.key)
    ? key.key.toLowerCase()
    : key.code.replace(/^Key/, '').toLowerCase();
  if (letter === 'k') return 'jump';
  if (letter === 'n') return 'new';
  if (letter === 'f') return 'filter';
  if (inText) return undefined;
  if (letter === 'z') return key.shiftKey ? 'redo' : 'undo';
  if (letter === 'y') return 'redo';
  return undefined;
}

/** Whether what has the focus undoes what is typed into it by itself. */
export function isText(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly;
  return (
    element instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(element.type)
  );
}
