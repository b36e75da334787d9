/**
 * A list as a table for other programs: text with tabs, which spreadsheets take, and HTML, which
 * word processors take as a table and spreadsheets with its texts as texts. Pure.
 */

export interface Table {
  title: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  headings: string[];
  rows: string[][];
}

/** A spreadsheet would run what begins so as a formula, also behind spaces and marks of direction. */
const FORMULA = /^[\s'\u200e\u200f\u061c\u2066-\u2069]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^[+-]?\d[\d\s\u00a0\u202f.,]*$/;

/** A text that no spreadsheet takes for a formula. */
export function harmless(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text.trim()) ? `'${text}` : text;
}

/** A cell of a line: a tab or an end of line within it would begin another cell. */
const cell = (text: string) => harmless(text.replace(/[\t\r\n]+/g, ' ').trim());

export function textOf(table: Table): string {
  return [table.headings, ...table.rows].map((row) => row.map(cell).join('\t')).join('\r\n') + '\r\n';
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export function htmlOf(table: Table): string {
  const heads = table.headings.map((heading) => `<th>${escaped(cell(heading))}</th>`).join('');
  const rows = table.rows.map(
    (row) =>
      // The format says to spreadsheets that it is text, whatever it looks like.
      `<tr>${row.map((text) => `<td dir="auto" style="mso-number-format:'\\@'">${escaped(cell(text))}</td>`).join('')}</tr>`,
  );
  return [
    `<table lang="${table.lang}" dir="${table.dir}" border="1">`,
    `<caption>${escaped(table.title)}</caption>`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>${rows.join('')}</tbody></table>`,
  ].join('');
}
