import { expect, test } from 'vitest';
import { dayOf } from '../days';
import { emptyLeg, emptyMilestone } from './exhibition';
import {
  daysDragged,
  daysOfKey,
  drawn,
  movedDay,
  reachOf,
  scaleOf,
  shareOf,
  stretchesOf,
  stripOf,
  windowOf,
} from './gantt';

const june = { first: dayOf('2027-06-01'), end: dayOf('2027-07-01') };

test('the window is the whole months around all days, and around today only where that is near', () => {
  const far = windowOf(['2030-03-10', null, '2030-05'], '2026-11-24');
  expect(far).toEqual({ first: dayOf('2030-03-01'), end: dayOf('2030-06-01') });
  const near = windowOf(['2027-01-10'], '2026-12-24');
  expect(near).toEqual({ first: dayOf('2026-12-01'), end: dayOf('2027-02-01') });
  expect(windowOf([null], '2026-11-24')).toBeNull();
});

test('a strip is cut at the edges of the window, and is nothing beyond them', () => {
  expect(stripOf(dayOf('2027-06-01'), dayOf('2027-06-15'), june)).toEqual({ start: 0, length: 0.5 });
  expect(stripOf(dayOf('2027-05-01'), dayOf('2027-06-03'), june)).toEqual({ start: 0, length: 0.1 });
  expect(stripOf(dayOf('2027-07-01'), dayOf('2027-07-09'), june)).toBeNull();
  expect(shareOf(dayOf('2027-06-01'), june)).toBeCloseTo(1 / 60);
});

test('a leg is installed, open and dismantled, without gap and without overlap', () => {
  const leg = {
    ...emptyLeg(),
    install: '2027-06-01',
    opens: '2027-06-04',
    closes: '2027-06-24',
    dismantled: '2027-06-30',
  };
  const stretches = stretchesOf(leg, june);
  expect(stretches.map((it) => it.shade)).toEqual(['install', 'open', 'dismantle']);
  expect(stretches.map((it) => Math.round(it.length * 30))).toEqual([3, 21, 6]);
  expect(stretchesOf(leg, june, 30)).toEqual([]);
  // Of a leg of which only the opening is known, that day is drawn.
  expect(stretchesOf({ ...emptyLeg(), opens: '2027-06-10' }, june)).toHaveLength(1);
  expect(stretchesOf(emptyLeg(), june)).toEqual([]);
  expect(reachOf(leg)).toEqual({ from: dayOf('2027-06-01'), to: dayOf('2027-06-30') });
  expect(reachOf(emptyLeg())).toBeNull();
});

test('the scale names no more months than there is room for', () => {
  expect(scaleOf(june).map((it) => it.day)).toEqual(['2027-06-01']);
  const years = { first: dayOf('2026-01-01'), end: dayOf('2028-01-01') };
  expect(
    scaleOf(years, 12)
      .map((it) => it.day.slice(0, 7))
      .slice(0, 3),
  ).toEqual(['2026-01', '2026-03', '2026-05']);
  expect(scaleOf(years, 4)).toHaveLength(4);
});

test('a drag moves by whole days, the other way round where time runs to the left', () => {
  expect(daysDragged(100, 300, june, false)).toBe(10);
  expect(daysDragged(100, 300, june, true)).toBe(-10);
  expect(daysDragged(3, 300, june, true)).toBe(0);
  expect(Object.is(daysDragged(0, 300, june, true), 0)).toBe(true);
  expect(daysDragged(5, 0, june, false)).toBe(0);
});

test('an arrow moves by a day, with Shift by a week, and follows the direction of time', () => {
  const press = (key: string, shiftKey = false) => ({ key, shiftKey });
  expect(daysOfKey(press('ArrowRight'), false)).toBe(1);
  expect(daysOfKey(press('ArrowRight'), true)).toBe(-1);
  expect(daysOfKey(press('ArrowLeft', true), false)).toBe(-7);
  expect(daysOfKey(press('ArrowUp'), false)).toBeNull();
});

test('a day that is moved stays as precise as it was known', () => {
  expect(movedDay('2027-02-26', 3)).toBe('2027-03-01');
  expect(movedDay('2027-02', 30)).toBe('2027-03');
  expect(movedDay('2027-02', 3)).toBe('2027-02');
  expect(movedDay('2027', 366)).toBe('2028');
  expect(movedDay('2027', 0)).toBe('2027');
});

test('milestones are drawn in the order of their days', () => {
  const due = (due: string | null) => ({ ...emptyMilestone(), due });
  expect(drawn([due('2027-03-01'), due(null), due('2027-01')]).map((it) => it.due)).toEqual([
    '2027-01',
    '2027-03-01',
  ]);
});
