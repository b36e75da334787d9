/** How large everything is shown. Pure. */

/** The sizes that are offered, in per cent: up to the double, at which nothing may be lost (WCAG 1.4.4). */
export const ZOOMS = [80, 90, 100, 110, 125, 150, 175, 200] as const;

export type Zoom = (typeof ZOOMS)[number];

/** The size that is offered and comes nearest. */
export function nearestZoom(percent: number): Zoom {
  return ZOOMS.reduce((best, zoom) => (Math.abs(zoom - percent) < Math.abs(best - percent) ? zoom : best));
}

/** The next size, larger or smaller; the last one stays. */
export function zoomed(from: Zoom, by: 1 | -1): Zoom {
  return ZOOMS[ZOOMS.indexOf(from) + by] ?? from;
}
