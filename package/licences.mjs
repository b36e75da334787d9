// Writes what the packages may be used by: our own licences, those of the Rust crates in the programs
// (told by `cargo about`, which refuses a licence that nobody has looked at), those of the packages
// in the window, and those of the data. To standard output, without a network.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const read = (...path) => readFileSync(join(root, ...path), 'utf8').trim();
const line = '='.repeat(80);

/** The text of a package's licence; refused where it has none. */
function licenceOf(folder, name) {
  const file = readdirSync(folder).find((it) => /^(licen[cs]e|copying)/i.test(it));
  if (!file) throw new Error(`${name} comes without the text of its licence`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

/** The packages of the window, with what they stand on themselves. */
function packages() {
  const modules = join(root, 'ui/node_modules');
  const found = new Map();
  const add = (name) => {
    const folder = join(modules, name);
    // What is for another system only is not here.
    if (found.has(name) || !existsSync(folder)) return;
    const { version, license, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    found.set(name, { version, license, text: licenceOf(folder, name) });
    Object.keys(dependencies).forEach(add);
  };
  const { dependencies } = JSON.parse(read('ui/package.json'));
  // Svelte builds the window and stays in it.
  [...Object.keys(dependencies), 'svelte'].forEach(add);
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
}

const crates = execFileSync(
  'cargo',
  ['about', 'generate', '--frozen', '--fail', '--workspace', '--config', 'package/about.toml', 'package/about.hbs'],
  { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);

const parts = [
  `Tawama: the register of a city's friendships.
Copyright: the Tawama authors.
Licence: MIT or Apache-2.0, at your choice.`,
  read('LICENSE-MIT'),
  read('LICENSE-APACHE'),
  `DATA AND TYPEFACES\n\n${read('src-tauri/registry/data/README.md')}\n\n${read('src-tauri/reports/data/README.md')}`,
  `IBM Plex Sans, IBM Plex Sans Arabic\n\n${read('src-tauri/fonts/OFL.txt')}`,
  'SQLite, compiled into the programs, is in the public domain (https://sqlite.org/copyright.html).',
  ...packages().map(([name, it]) => `${name} ${it.version} (${it.license})\n\n${it.text}`),
  `CRATES IN THE PROGRAMS\n\n${crates.trim()}`,
];
process.stdout.write(`${parts.join(`\n\n${line}\n\n`)}\n`);
