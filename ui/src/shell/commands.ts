/** What can be done from anywhere: by keys, from the jump box, and listed on the sheet of keys. */

import { LANGUAGES, OWN_NAME } from '../languages';
import { t } from '../messages.svelte';
import { preferences } from '../preferences.svelte';
import { registry } from '../registry.svelte';
import { GROUPS, wordOf } from '../report/report';
import { ROOM } from '../rooms';
import { ROOMS } from '../route';
import { route } from '../route.svelte';
import { folded } from '../wording';

export interface Command {
  id: string;
  label: string;
  /** What it goes to or begins: what whoever means it types. */
  name: string;
  run: () => void;
}

/** Opens the form for a new record of the room that is shown; of an agreement where it keeps none. */
export function addHere(): void {
  if (registry.writable) route.go(ROOM[route.room].add ? route.room : 'agreements', 'new');
}

/** Puts the cursor into the list's filter. */
export function filterHere(): boolean {
  const input = document.querySelector<HTMLInputElement>('[data-filter]');
  input?.focus();
  input?.select();
  return input !== null;
}

/** The commands of the jump box, in the user's language. */
export function commandsNow(): Command[] {
  const goTo = (id: string, name: string, run: () => void) => ({
    id,
    label: t('common-go-to', { room: name }),
    name,
    run,
  });
  const rooms = ROOMS.map((room) => goTo(`go-${room}`, t(ROOM[room].label), () => route.go(room)));
  const additions = ROOMS.flatMap((room) => {
    const add = ROOM[room].add;
    return add && registry.writable
      ? [{ id: `add-${room}`, label: t(add), name: t(add), run: () => route.go(room, 'new') }]
      : [];
  });
  const reports = GROUPS.flatMap(({ names }) =>
    names.map((name) =>
      goTo(`report-${name}`, t(`reporting-${name}`), () => route.go('reports', wordOf(name))),
    ),
  );
  const languages = LANGUAGES.filter((lang) => lang !== preferences.language).map((lang) => ({
    id: `language-${lang}`,
    label: `${t('settings-language')}: ${OWN_NAME[lang]}`,
    name: OWN_NAME[lang],
    run: () => (preferences.language = lang),
  }));
  const acts = registry.writable
    ? [
        { id: 'undo', label: t('common-undo'), name: t('common-undo'), run: () => void registry.undo() },
        { id: 'redo', label: t('common-redo'), name: t('common-redo'), run: () => void registry.redo() },
      ]
    : [];
  return [...rooms, ...additions, ...reports, ...acts, ...languages];
}

/** The commands whose words begin as those that were typed. */
export function matching(commands: readonly Command[], typed: string): Command[] {
  const words = wordsOf(typed);
  return commands.filter((command) => {
    const own = wordsOf(command.label);
    return words.every((word) => own.some((part) => part.startsWith(word)));
  });
}

/** From how many letters on a text that begins a command's name means that command. */
const MEANT = 4;

/** Whether a text is the beginning of what a command goes to or begins, and no accident. */
export function isMeant(command: Command, typed: string): boolean {
  const text = folded(typed);
  return text.length >= MEANT && folded(command.name).startsWith(text);
}

function wordsOf(text: string): string[] {
  return folded(text)
    .split(/[ :'’]+/)
    .filter(Boolean);
}

/** The keys that a keyboard may name in its own language. */
const NAMED = ['Shift', 'Enter', 'Esc', 'Space', 'Home', 'End'];

/** What a keyboard of this language has written on a key. */
export const keyName = (key: string): string =>
  NAMED.includes(key) ? t(`common-pressed-${key.toLowerCase()}`) : key;

/** The keys, as the sheet lists them: what they do, and how they are pressed. */
export const KEYS: readonly [label: string, keys: string][] = [
  ['common-key-jump', 'Ctrl K'],
  ['common-key-new', 'Ctrl N'],
  ['common-key-filter', 'Ctrl F'],
  ['common-key-save', 'Ctrl S'],
  ['common-key-cancel', 'Esc'],
  ['common-key-undo', 'Ctrl Z'],
  ['common-key-redo', 'Ctrl Shift Z'],
  ['common-key-rows', '↑ ↓ Home End'],
  ['common-key-open', 'Enter'],
  ['common-key-select', 'Space'],
  ['common-key-select-more', 'Shift ↑ ↓'],
  ['common-key-select-all', 'Ctrl A'],
  ['common-key-copy', 'Ctrl C'],
  ['common-key-move', 'Alt ↑ ↓'],
  ['common-key-back', 'Alt ←'],
  ['common-key-zoom', 'Ctrl + - 0'],
  ['common-key-help', 'F1'],
  ['common-key-sheet', '?'],
];
