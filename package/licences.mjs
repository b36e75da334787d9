// Writes what the packages may be used by: our own licences, those of the data, of the packages in the
// window, and of the Rust crates in the programs. To standard output, from what lies on this machine,
// without a network. A licence that nobody has looked at is refused, and so is a package that names none.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const read = (...path) => readFileSync(join(root, ...path), 'utf8').trim();

/** By these, programs may carry what others wrote as we do (SPDX). */
const ACCEPTED = new Set([
  '0BSD', 'Apache-2.0', 'Apache-2.0 WITH LLVM-exception', 'BSD-2-Clause', 'BSD-3-Clause', 'BSL-1.0', 'bzip2-1.0.6',
  'CC0-1.0', 'CDLA-Permissive-2.0', 'ISC', 'MIT', 'MIT-0', 'MPL-2.0', 'NCSA', 'OFL-1.1', 'Unicode-3.0', 'Unicode-DFS-2016',
  'Unlicense', 'Zlib',
]); // prettier-ignore

/** Whether an SPDX expression leaves a way that is accepted: AND binds before OR. */
export function accepted(expression) {
  const tokens = expression.replaceAll('/', ' OR ').match(/[()]|[^\s()]+/g) ?? [];
  const either = () => {
    let one = both();
    while (tokens[0] === 'OR') {
      tokens.shift();
      one = both() || one;
    }
    return one;
  };
  const both = () => {
    let all = single();
    while (tokens[0] === 'AND') {
      tokens.shift();
      all = single() && all;
    }
    return all;
  };
  const single = () => {
    const token = tokens.shift();
    if (token === '(') {
      const inner = either();
      tokens.shift();
      return inner;
    }
    if (tokens[0] !== 'WITH') return ACCEPTED.has(token);
    tokens.shift();
    return ACCEPTED.has(`${token} WITH ${tokens.shift()}`);
  };
  return either();
}

/** The texts of a package's licences and notices, as they lie in its folder. */
function texts(folder) {
  const files = readdirSync(folder).filter((it) => /^(licen[cs]e|copying|notice|unlicense)/i.test(it));
  return files
    .filter((it) => !/\.(rs|toml|js|ts)$/.test(it) && !/^licenses?$/i.test(it))
    .sort()
    .map((it) => readFileSync(join(folder, it), 'utf8').replaceAll('\r\n', '\n').trim());
}

/** The packages of the window, with what they stand on themselves. */
function packages() {
  const modules = join(root, 'ui/node_modules');
  const found = new Map();
  const add = (name) => {
    const folder = join(modules, name);
    // What is for another system only is not here.
    if (found.has(name) || !existsSync(folder)) return;
    const told = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    found.set(name, { name, version: told.version, licence: told.license, by: told.author?.name ?? told.author, folder });
    Object.keys(told.dependencies ?? {}).forEach(add);
  };
  // Svelte builds the window and stays in it.
  [...Object.keys(JSON.parse(read('ui/package.json')).dependencies), 'svelte'].forEach(add);
  return [...found.values()];
}

/** The crates in the programs: what they stand on when they run, not what builds or tests them. */
function crates() {
  const host = /^host: (.*)$/m.exec(execFileSync('rustc', ['-vV'], { encoding: 'utf8' }))[1];
  const told = JSON.parse(
    execFileSync('cargo', ['metadata', '--format-version', '1', '--frozen', '--filter-platform', host], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 512 * 1024 * 1024,
    }),
  );
  const nodes = new Map(told.resolve.nodes.map((node) => [node.id, node]));
  const all = new Map(told.packages.map((it) => [it.id, it]));
  const found = new Map();
  const add = (id) => {
    if (found.has(id)) return;
    found.set(id, all.get(id));
    const usual = nodes.get(id).deps.filter((dep) => dep.dep_kinds.some((it) => it.kind === null));
    usual.forEach((dep) => add(dep.pkg));
  };
  told.packages.filter((it) => ['tawama', 'tawama-cli'].includes(it.name)).forEach((it) => add(it.id));
  return [...found.values()]
    .filter((it) => it.source !== null)
    .map((it) => ({
      name: it.name,
      version: it.version,
      licence: it.license,
      by: it.authors.join(', '),
      folder: dirname(it.manifest_path),
    }));
}

/** Packages under the texts that they share, so that a text is read once. */
function told(packages) {
  const wrong = packages.filter((it) => !it.licence || !accepted(it.licence));
  if (wrong.length > 0) {
    const names = wrong.map((it) => `${it.name} ${it.version}: ${it.licence ?? 'no licence'}`);
    throw new Error(`not among the accepted licences:\n${names.join('\n')}`);
  }
  const shared = new Map();
  for (const it of packages.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const own = texts(it.folder);
    if (own.length === 0) own.push(`Under ${it.licence}, whose text stands elsewhere on this page.`);
    const by = it.by ? `, by ${it.by}` : '';
    const name = `${it.name} ${it.version} (${it.licence})${by}`;
    own.forEach((text) => shared.set(text, [...(shared.get(text) ?? []), name]));
  }
  return [...shared].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
}

const parts = [
  "Tawama: the register of a city's friendships.\nCopyright: the Tawama authors.\nLicence: MIT or Apache-2.0, at your choice.",
  read('LICENSE-MIT'),
  read('LICENSE-APACHE'),
  `DATA AND TYPEFACES\n\n${read('src-tauri/registry/data/README.md')}\n\n${read('src-tauri/reports/data/README.md')}`,
  `IBM Plex Sans, IBM Plex Sans Arabic\n\n${read('src-tauri/fonts/OFL.txt')}`,
  'SQLite, compiled into the programs, is in the public domain (https://sqlite.org/copyright.html).',
  ...told(packages()),
  ...told(crates()),
];
process.stdout.write(`${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
