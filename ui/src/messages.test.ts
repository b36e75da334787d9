import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, localeOf, type Language } from './languages';

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
