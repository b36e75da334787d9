import { expect, test } from 'vitest';
import { harmless, htmlOf, textOf, type Table } from './table';

const table: Table = {
  title: 'Partenaires',
  lang: 'fr',
  dir: 'ltr',
  headings: ['Nom', 'Pays'],
  rows: [
    ['Tanger\n& Cie', 'Maroc'],
    ['=HYPERLINK("http://x")', '<b>'],
  ],
};

test('a list goes out as lines and cells', () => {
  expect(textOf(table)).toBe('Nom\tPays\r\nTanger & Cie\tMaroc\r\n\'=HYPERLINK("http://x")\t<b>\r\n');
});

test('in HTML it is a table whose cells are texts', () => {
  const html = htmlOf(table);
  expect(html).toContain('<table lang="fr" dir="ltr" border="1"><caption>Partenaires</caption>');
  expect(html.match(/<th>/g)).toHaveLength(2);
  const cells = [...html.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map((match) => match[1]);
  expect(cells).toEqual(['Tanger &amp; Cie', 'Maroc', "'=HYPERLINK(&quot;http://x&quot;)", '&lt;b&gt;']);
  expect(html.match(/mso-number-format:'\\@'/g)).toHaveLength(4);
});

test('no text is run as a formula, and numbers stay numbers', () => {
  for (const text of ['=1+1', ' =1', '+SUM(A1)', '-A1', '@x', '\u200f=1', '＝1', "'=1"])
    expect(harmless(text)).toBe(`'${text}`);
  for (const text of ['-5', '+212 539', '-1 200,50', 'a=1', '', 'Tanger', "l'avenir"])
    expect(harmless(text)).toBe(text);
});
