import type { MapColours } from '../../map/map-base.ts';

const NAMES = {
  land: '--_land',
  contextLand: '--_context-land',
  water: '--_water',
  river: '--_river',
  road: '--_muted',
  districtLine: '--_district-line',
  nationalLine: '--_national-line',
  textAccent: '--_text-accent',
} as const;

/** How strongly the relief lies on light and on dark land. */
const RELIEF_LIGHT = 0.55;
const RELIEF_DARK = 0.5;
const MIDDLE_GREY = 128;

/**
 * The theme's colours as the browser works them out, whatever way the host page
 * wrote them. `probe` is an element of the map's own tree.
 */
export function readColours(probe: HTMLElement): MapColours {
  const pen = createPen();
  const colours = Object.fromEntries(
    Object.entries(NAMES).map(([key, name]) => {
      probe.style.color = `var(${name})`;
      return [key, paintable(pen, getComputedStyle(probe).color)];
    }),
  ) as unknown as Omit<MapColours, 'relief'>;
  probe.style.color = '';
  return { ...colours, relief: isDark(colours.land) ? RELIEF_DARK : RELIEF_LIGHT };
}

function createPen(): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  return canvas.getContext('2d', { willReadFrequently: true });
}

/** MapLibre reads only older ways of writing colours: one painted pixel says any colour as `rgba()`. */
function paintable(pen: CanvasRenderingContext2D | null, colour: string): string {
  if (pen === null || /^rgba?\([\d., ]+\)$/.test(colour)) return colour;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = pen.getImageData(0, 0, 1, 1).data;
  return `rgba(${String(red)},${String(green)},${String(blue)},${String(alpha / 255)})`;
}

function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return red * 0.3 + green * 0.59 + blue * 0.11 < MIDDLE_GREY;
}
