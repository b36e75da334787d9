import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, localeOf, type Language } from './languages';
import { spaced } from './messages.svelte';

const FILES = import.meta.glob<string>('./messages/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The keys of a language, by file; a line that Fluent cannot read is missing among them. */
function keysOf(lang: Language): string[] {
  return Object.entries(FILES)
    .filter(([path]) => path.startsWith(`./messages/${lang}/`))
    .flatMap(([path, text]) =>
      new FluentResource(text).body.map((entry) => `${path.split('/').pop()} ${entry.id}`),
    )
    .sort();
}

test.each(LANGUAGES)('every line of %s is read', (lang) => {
  const written = Object.entries(FILES)
    .filter(([path]) => path.startsWith(`./messages/${lang}/`))
    .flatMap(([path, text]) =>
      [...text.matchAll(/^([a-z][\w-]*) *=/gm)].map((match) => `${path.split('/').pop()} ${match[1]}`),
    );
  expect(keysOf(lang)).toEqual(written.sort());
});

test('the languages say the same things, in the same files', () => {
  for (const lang of LANGUAGES) expect(keysOf(lang)).toEqual(keysOf('en'));
});

test('no key is written twice', () => {
  const keys = keysOf('en').map((key) => key.split(' ')[1]);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

describe('Arabic counts in six ways', () => {
  const bundle = new FluentBundle(localeOf('ar'), { useIsolating: false });
  for (const [path, text] of Object.entries(FILES)) {
    if (path.includes('/ar/')) bundle.addResource(new FluentResource(text));
  }
  test.each([
    [0, 'لا توجد اتفاقيات'],
    [1, 'اتفاقية واحدة'],
    [2, 'اتفاقيتان'],
    [5, '5 اتفاقيات'],
    [12, '12 اتفاقية'],
    [100, '100 اتفاقية'],
  ])('%i', (count, said) => {
    const pattern = bundle.getMessage('agreement-count')?.value;
    expect(pattern && bundle.formatPattern(pattern, { count })).toBe(said);
  });
});

test('French keeps its high signs with their words, as the Rust side does', () => {
  const text = 'a = « Oui » : 5 % ; non ?\n    : b\n';
  expect(spaced(text, 'fr')).toBe('a = «\u00a0Oui\u00a0»\u00a0: 5\u00a0%\u00a0; non\u00a0?\n    : b\n');
  expect(spaced(text, 'en')).toBe(text);
});

test('a date as it stands in a sentence is asked for only where one is given so', () => {
  // By reasons and terms, which `argsOf` and the reports tell, and by those that `dateArgs` is called for.
  const given = /^(reason|then|term|agreement-approval-(answer-by|sent-on|done-on)|calendar-until)(-|$)/;
  const asking = Object.values(FILES).flatMap((text) =>
    new FluentResource(text).body.filter((it) => /"\w+-(in|from)"/.test(JSON.stringify(it.value))),
  );
  expect(asking.length).toBeGreaterThan(20);
  expect(asking.map((it) => it.id).filter((id) => !given.test(id))).toEqual([]);
});
