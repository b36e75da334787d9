import { describe, expect, test } from 'vitest';
import { kept, moved, nextTo, onTheWay, placed, shift, wheelFactor, zoomed } from './frame';

const size = { width: 800, height: 600 };
const reach = { farthest: 0.8, closest: 80 };
const frame = { x: 40, y: -120, zoom: 4 };

describe('a frame', () => {
  test('that is dragged shows what lies on the other side', () => {
    expect(moved(frame, { x: 40, y: -20 }, reach)).toEqual({ x: 30, y: -115, zoom: 4 });
  });

  test('keeps what is under the pointer while it zooms', () => {
    const around = { x: 650, y: 80 };
    for (const factor of [1.3, 0.7, 5]) {
      const now = zoomed(frame, factor, around, size, reach);
      const there = placed(around, frame, now, size);
      expect(there.x).toBeCloseTo(around.x, 6);
      expect(there.y).toBeCloseTo(around.y, 6);
    }
  });

  test('zooms no further than it makes sense, and does not drift there', () => {
    const nearest = zoomed(frame, 1000, { x: 0, y: 0 }, size, reach);
    expect(nearest.zoom).toBe(80);
    expect(zoomed(nearest, 2, { x: 0, y: 0 }, size, reach)).toEqual(nearest);
  });

  test('never leaves the world', () => {
    expect(kept({ x: 9000, y: -9000, zoom: 0.01 }, reach)).toEqual({ x: 500, y: -245, zoom: 0.8 });
  });

  test('is glided to in even steps of size', () => {
    const to = { x: 80, y: -100, zoom: 16 };
    expect(onTheWay(frame, to, 0)).toEqual(frame);
    expect(onTheWay(frame, to, 1)).toEqual(to);
    expect(onTheWay(frame, to, 0.5)).toEqual({ x: 60, y: -110, zoom: 8 });
  });
});

test('a drawing stands where its places are in another frame', () => {
  const now = { x: 50, y: -110, zoom: 8 };
  // The middle of the drawing is the place (40, -120), ten units off the middle of the frame.
  expect(placed({ x: 400, y: 300 }, frame, now, size)).toEqual({ x: 400 - 80, y: 300 - 80 });
  expect(shift(frame, frame, size)).toEqual({ scale: 1, x: 0, y: 0 });
});

test('the wheel zooms in upwards and out downwards, by as much', () => {
  expect(wheelFactor(-100, 0)).toBeGreaterThan(1);
  expect(wheelFactor(-100, 0) * wheelFactor(100, 0)).toBeCloseTo(1);
  expect(wheelFactor(-3, 1)).toBeCloseTo(wheelFactor(-48, 0));
  expect(wheelFactor(1e6, 2)).toBeGreaterThan(0.5);
});

test('arrow keys go to what lies in their direction on the map, whatever the language', () => {
  const [tangier, paris, quds, lima] = [
    { key: 'tangier', x: 100, y: 100 },
    { key: 'paris', x: 130, y: 40 },
    { key: 'quds', x: 220, y: 110 },
    { key: 'lima', x: 10, y: 240 },
  ] as const;
  const marks = [tangier, paris, quds, lima];
  expect(nextTo(tangier, 'ArrowRight', marks)).toBe(quds);
  expect(nextTo(tangier, 'ArrowUp', marks)).toBe(paris);
  expect(nextTo(tangier, 'ArrowDown', marks)).toBe(quds);
  expect(nextTo(quds, 'ArrowLeft', marks)).toBe(tangier);
  expect(nextTo(lima, 'ArrowLeft', marks)).toBeUndefined();
  expect(nextTo(lima, 'Enter', marks)).toBeUndefined();
});
