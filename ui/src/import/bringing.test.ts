import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reading, Target, Understood } from '../bindings';
import { Bringing } from './bringing.svelte';

/** Answers commands in the registry's stead; each can be held back. */
const invoke = vi.hoisted(() => vi.fn<(command: string, args?: { reading: Reading }) => Promise<unknown>>());
vi.mock('@tauri-apps/api/core', () => ({ invoke, Channel: class {} }));

const understoodAs = (target: Target): Understood => ({
  kind: 'text',
  encoding: 'UTF-8',
  separator: ',',
  sheets: [{ name: '', hidden: false, rows: 2 }],
  sheet: 0,
  titles: [],
  heading: [1, 1],
  target,
  columns: [],
  order: 'day_first',
  order_sure: true,
  remembered: false,
});

const asked = (command: string) => invoke.mock.calls.filter(([name]) => name === command);

/** Each question is answered at once by what it asks for. */
function answer(command: string, args?: { reading: Reading }): Promise<unknown> {
  if (command === 'import_choose') return Promise.resolve('/home/tng/accords.csv');
  const understood = understoodAs(args?.reading.target ?? 'agreements');
  return Promise.resolve(command === 'import_plan' ? { understood, lines: [], partners: [] } : understood);
}

beforeEach(() => {
  vi.useFakeTimers();
  invoke.mockReset().mockImplementation(answer);
});
afterEach(() => void vi.useRealTimers());

test('a file that is chosen is understood and planned', async () => {
  const bringing = new Bringing();
  expect(await bringing.choose()).toBe(true);
  expect(bringing.plan?.understood.target).toBe('agreements');
  expect(bringing.busy).toBeNull();
});

test('what was taken back stands again where it can be brought in', async () => {
  const bringing = new Bringing();
  await bringing.choose();
  invoke.mockImplementation((command, args) =>
    command === 'import_apply'
      ? Promise.resolve({ value: { target: 'agreements' }, change: 7, touched: [] })
      : answer(command, args),
  );
  expect(await bringing.bring(() => '')).toBe(true);
  expect(bringing.change).toBe(7);
  await bringing.takenBack();
  expect(bringing).toMatchObject({ summary: null, change: null, busy: null });
  expect(asked('import_plan')).toHaveLength(2);
});

test('choices that follow at once are asked about together', async () => {
  const bringing = new Bringing();
  await bringing.choose();
  bringing.take({ target: 'people' });
  bringing.take({ order: 'month_first' });
  expect(bringing.busy).toBe('reading');
  await vi.runAllTimersAsync();
  expect(asked('import_plan')).toHaveLength(2);
  expect(asked('import_plan').at(-1)?.[1]?.reading).toMatchObject({ target: 'people', order: 'month_first' });
  expect(bringing.plan?.understood.target).toBe('people');
});

test('the answer to the last choice counts, whichever comes last', async () => {
  const bringing = new Bringing();
  await bringing.choose();
  let late: (() => void) | undefined;
  invoke.mockImplementation((command, args) =>
    command === 'import_plan' && args?.reading.target === 'people'
      ? new Promise((resolve) => (late = () => resolve(answer(command, args))))
      : answer(command, args),
  );
  bringing.take({ target: 'people' });
  await vi.runAllTimersAsync();
  bringing.take({ target: 'partners' });
  await vi.runAllTimersAsync();
  expect(late).toBeDefined();
  late?.();
  await vi.runAllTimersAsync();
  expect(bringing.plan?.understood.target).toBe('partners');
  expect(bringing.busy).toBeNull();
});

test('where no plan can be made, what was understood stays to be mended', async () => {
  const problem = { field: 'columns', code: 'import-no-columns', detail: {} };
  invoke.mockImplementation((command, args) =>
    command === 'import_plan'
      ? Promise.reject({ code: 'invalid', message: '', detail: {}, problems: [problem] })
      : answer(command, args),
  );
  const bringing = new Bringing();
  expect(await bringing.choose()).toBe(true);
  expect(bringing.understood?.target).toBe('agreements');
  expect(bringing.plan).toBeNull();
  expect(bringing.refusals).toHaveLength(1);
  expect(await bringing.bring(() => '')).toBe(false);
  expect(asked('import_apply')).toHaveLength(0);
});
