/**
 * Looking at the map: what a frame becomes when it is moved, zoomed and glided to, and where
 * a drawing made in one frame stands in another. Pure. What is drawn where is the program's;
 * a frame is only looked through, so the map is never mirrored.
 */

import type { Frame } from '../bindings';

export interface Point {
  x: number;
  y: number;
}

/** Pixels. */
export interface Size {
  width: number;
  height: number;
}

/** How far a frame may zoom. */
export interface Reach {
  farthest: number;
  closest: number;
}

/** The plane is a thousand units wide and half as high, around its middle. */
const HALF: Point = { x: 500, y: 245 };

const between = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** A frame whose middle is on the world and whose zoom is within reach. */
export function kept(frame: Frame, reach: Reach): Frame {
  return {
    x: between(frame.x, -HALF.x, HALF.x),
    y: between(frame.y, -HALF.y, HALF.y),
    zoom: between(frame.zoom, reach.farthest, reach.closest),
  };
}

/** The frame after the map was dragged by this many pixels. */
export function moved(frame: Frame, by: Point, reach: Reach): Frame {
  return kept({ ...frame, x: frame.x - by.x / frame.zoom, y: frame.y - by.y / frame.zoom }, reach);
}

/** The frame zoomed by a factor around a pixel, which stays over the same place. */
export function zoomed(frame: Frame, factor: number, around: Point, size: Size, reach: Reach): Frame {
  const zoom = between(frame.zoom * factor, reach.farthest, reach.closest);
  const off = { x: around.x - size.width / 2, y: around.y - size.height / 2 };
  return kept(
    {
      x: frame.x + off.x / frame.zoom - off.x / zoom,
      y: frame.y + off.y / frame.zoom - off.y / zoom,
      zoom,
    },
    reach,
  );
}

/** Where a pixel of a drawing made in the frame `drawn` stands in the frame `now`. */
export function placed(point: Point, drawn: Frame, now: Frame, size: Size): Point {
  const { scale, x, y } = shift(drawn, now, size);
  return { x: point.x * scale + x, y: point.y * scale + y };
}

/** The same for all of a drawing: it is scaled, then moved by `x` and `y`. */
export function shift(drawn: Frame, now: Frame, size: Size): Point & { scale: number } {
  const scale = now.zoom / drawn.zoom;
  return {
    scale,
    x: (size.width / 2) * (1 - scale) + (drawn.x - now.x) * now.zoom,
    y: (size.height / 2) * (1 - scale) + (drawn.y - now.y) * now.zoom,
  };
}

/** A frame on the way from one to another: halfway, the zoom is halfway in doublings. */
export function onTheWay(from: Frame, to: Frame, share: number): Frame {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, zoom };
}

/** The factor by which a turn of the wheel zooms. */
export function wheelFactor(delta: number, mode: number): number {
  const pixels = delta * (mode === 1 ? 16 : mode === 2 ? 400 : 1);
  return Math.exp(-between(pixels, -240, 240) * 0.002);
}

const WAYS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The way that an arrow key points. */
export function wayOf(key: string): Point | undefined {
  return WAYS[key];
}

/** The mark that lies nearest in the direction of a key: far to the side counts double. */
export function nextTo<M extends Point>(from: Point, key: string, marks: readonly M[]): M | undefined {
  const way = wayOf(key);
  if (way === undefined) return undefined;
  let best: M | undefined;
  let least = Infinity;
  for (const mark of marks) {
    const [dx, dy] = [mark.x - from.x, mark.y - from.y];
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    if (ahead <= 0.5) continue;
    const far = ahead + 2 * aside;
    if (far < least) [best, least] = [mark, far];
  }
  return best;
}
