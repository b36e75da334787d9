import { expect, test } from 'vitest';
import { Held } from './held';

/** The pointer is let go over the option of this place, or over none. */
const over = (place: number | null) =>
  ({ target: { closest: () => (place === null ? null : { id: `list-${place}` }) } }) as unknown as MouseEvent;

test('what was pressed is taken, though an answer moved it before the pointer was let go', () => {
  const held = new Held<string>();
  held.down('Dar al-Tifl');
  expect(held.up(over(0), ['Dar al-Makhzen', 'Dar al-Tifl'], 'list')).toBe('Dar al-Tifl');
});

test('without a press of its own it is what stands under the pointer', () => {
  const held = new Held<string | null>();
  expect(held.up(over(1), ['Tanger', null], 'list')).toBeNull();
  expect(held.up(over(null), ['Tanger', null], 'list')).toBeUndefined();
  held.down('Tanger');
  held.drop();
  expect(held.up(over(null), ['Tanger', null], 'list')).toBeUndefined();
});
