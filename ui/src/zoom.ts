/** How large everything is shown. Pure. */

/** The sizes that are offered, in per cent: up to the double, at which nothing may be lost (WCAG 1.4.4). */
export const ZOOMS = [80, 90, 100, 110, 125, 150, 175, 200] as const;

export type Zoom = (typeof ZOOMS)[number];

/** The size that is offered and comes nearest. */
export function nearestZoom(percent: number): Zoom {
  return ZOOMS.reduce((best, zoom) => (Math.abs(zoom - percent) < Math.abs(best - percent) ? zoom : best));
}

/**
 * How wide the lines of icons are drawn, in the units of their drawings. WebKit enlarges the width of a line
 * together with its drawing and once more by itself; Blink does so once.
 */
export const strokeAt = (zoom: Zoom, twice: boolean): number => (twice ? (STROKE * 100) / zoom : STROKE);

const STROKE = 1.75;

/** The next size, larger or smaller; the last one stays. */
export function zoomed(from: Zoom, by: 1 | -1): Zoom {
  return ZOOMS[ZOOMS.indexOf(from) + by] ?? from;
}
