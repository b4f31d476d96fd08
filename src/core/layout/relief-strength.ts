/** The relief is a picture of one scale: nearer than this it blurs, and is laid on more faintly. */
export const SHARP_ZOOM = 8;
export const FAINT_ZOOM = 11;
export const FAINTEST = 0.3;

/** How much of the relief's strength is left at a zoom, 0 to 1. */
export function reliefAt(zoom: number): number {
  const share = (zoom - SHARP_ZOOM) / (FAINT_ZOOM - SHARP_ZOOM);
  return 1 - (1 - FAINTEST) * Math.max(0, Math.min(1, share));
}
