// What a person sees in the window and what they would call it. It looks, and changes nothing.
// Asked with a path of steps, each within what the one before it found:
//   { role, name, how }   what has this role and is called so (how: is, has, begins)
//   { item }              the n-th row of a list, -1 for the last
//   { first }             the first of what was found, or the last
// or with 'keyboard', what the keyboard is on.
// Answers the elements found, and what else of the last role there is, to help a failing test.

const plain = (text) =>
  (text ?? '')
    .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

const INPUT = {
  checkbox: 'checkbox',
  radio: 'radio',
  search: 'searchbox',
  button: 'button',
  submit: 'button',
  number: 'spinbutton',
};
const TAG = {
  button: 'button', summary: 'button', select: 'combobox', textarea: 'textbox', tr: 'row', td: 'cell',
  table: 'table', dialog: 'dialog', nav: 'navigation', main: 'main', li: 'listitem', ul: 'list', ol: 'list',
  option: 'option', fieldset: 'group', form: 'form', article: 'article', dt: 'term', dd: 'definition',
  h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading',
}; // prettier-ignore

function roleOf(element) {
  const said = element.getAttribute('role');
  if (said) return said;
  const tag = element.tagName.toLowerCase();
  if (tag === 'a') return element.hasAttribute('href') ? 'link' : '';
  if (tag === 'img') return 'img';
  if (tag === 'input') return INPUT[element.type] ?? 'textbox';
  if (tag === 'th') return element.closest('thead') ? 'columnheader' : 'rowheader';
  if (tag === 'section')
    return element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby') ? 'region' : '';
  return TAG[tag] ?? '';
}

function textOf(element) {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true') continue;
    const style = getComputedStyle(node);
    if (style.display === 'none' || style.visibility === 'hidden') continue;
    const inside = node.getAttribute('aria-label') ?? textOf(node);
    text += style.display.startsWith('inline') ? inside : ` ${inside} `;
  }
  return text;
}

const byIds = (ids) =>
  ids
    .split(/\s+/)
    .map((id) => document.getElementById(id))
    .filter(Boolean);

const FROM_CONTENT = new Set([
  'button', 'link', 'heading', 'option', 'menuitem', 'row', 'cell', 'rowheader', 'columnheader', 'listitem',
  'term', 'definition', 'tab', 'alert', 'status', 'switch',
]); // prettier-ignore

function nameOf(element, role) {
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy) return plain(byIds(labelledBy).map(textOf).join(' '));
  const label = element.getAttribute('aria-label');
  if (label) return plain(label);
  if (element.labels?.length) return plain([...element.labels].map(textOf).join(' '));
  if (FROM_CONTENT.has(role)) {
    const text = plain(textOf(element));
    if (text) return text;
  }
  return plain(element.title || element.placeholder);
}

function visible(element) {
  // The options of a closed list are there for whoever opens it.
  if (element.tagName === 'OPTION') return visible(element.closest('select'));
  return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
}

// Behind an open dialog nothing can be reached.
const dialogs = [...document.querySelectorAll('dialog:modal')];
const page = dialogs.at(-1) ?? document.documentElement;

const FIELDS = new Set(['textbox', 'searchbox', 'combobox', 'checkbox', 'radio', 'spinbutton']);

/** Everything in `scope` of a role, with its name. A field may also be what a label points to. */
function* candidates(scope, role) {
  for (const element of scope.querySelectorAll('*')) {
    const own = roleOf(element);
    const name = () => nameOf(element, own);
    if (role === 'field' && element.tagName === 'LABEL' && element.htmlFor) {
      const target = document.getElementById(element.htmlFor);
      if (target && !FIELDS.has(roleOf(target)) && visible(target))
        yield { element: target, name: () => plain(textOf(element)) };
    } else if (role === 'field' ? FIELDS.has(own) : own === role) {
      if (visible(element)) yield { element, name };
    }
  }
}

const matches = {
  is: (name, wanted) => name === wanted,
  has: (name, wanted) => name.includes(wanted),
  begins: (name, wanted) => name.startsWith(wanted),
};

function within(scope, step) {
  if (step.item !== undefined) {
    const list = scope.querySelector('ol, ul, tbody');
    const item = list && [...list.children].filter(visible).at(step.item);
    return item ? [item] : [];
  }
  return [...candidates(scope, step.role)]
    .filter(({ name }) => step.name === undefined || matches[step.how](name(), plain(step.name)))
    .map(({ element }) => element);
}

function seek(path) {
  let scopes = [page];
  let last = scopes;
  for (const step of path) {
    if (step.first !== undefined) {
      scopes = step.first ? scopes.slice(0, 1) : scopes.slice(-1);
      continue;
    }
    last = scopes;
    scopes = [...new Set(scopes.flatMap((scope) => within(scope, step)))];
    if (step.role === 'dialog' && step.name === undefined && scopes.length === 0 && page.matches('dialog'))
      scopes = [page];
    if (step.role === 'dialog' && page.matches('dialog') && scopes.length === 0)
      scopes = matches[step.how](nameOf(page, 'dialog'), plain(step.name)) ? [page] : [];
  }
  const role = path.at(-1)?.role;
  const others = role
    ? last.flatMap((scope) => [...candidates(scope, role)].map(({ name }) => name())).slice(0, 60)
    : [];
  return { found: scopes, others };
}

if (arguments[0] === 'keyboard') {
  const element = document.activeElement ?? document.body;
  return element === document.body ? '' : nameOf(element, roleOf(element));
}
return seek(arguments[0]);
