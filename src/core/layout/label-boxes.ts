/** What a label or a mark takes up: `[x0, y0, x1, y1]`, CSS px. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

export const boxesMeet = (a: Box, b: Box): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** The part of the map that is seen. */
export interface Frame {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** What lies over the map, such as its buttons. */
  readonly covered?: readonly Box[];
}

/** Whether all of the boxes are seen. */
export const isSeen = (boxes: readonly Box[], frame: Frame | undefined): boolean =>
  frame === undefined ||
  boxes.every(
    (box) =>
      box[0] >= 0 &&
      box[1] >= 0 &&
      box[2] <= frame.width &&
      box[3] <= frame.height &&
      frame.covered?.some((over) => boxesMeet(over, box)) !== true,
  );

/** Height of the bands that boxes are sorted into, CSS px. */
const BAND = 32;

/** The room that is already taken; asks only those in the bands of a box. */
export interface Room {
  /** Whether nothing is there that is held at `level`. */
  readonly isFree: (boxes: readonly Box[], level: number) => boolean;
  /** What is taken at a level is held there and at the lower ones. */
  readonly take: (boxes: readonly Box[], level: number) => void;
}

export function createRoom(): Room {
  const bands = new Map<number, { readonly box: Box; readonly level: number }[]>();
  const isTaken = (box: Box, level: number): boolean => {
    for (let band = Math.floor(box[1] / BAND); band <= box[3] / BAND; band += 1) {
      const here = bands.get(band);
      if (here?.some((taken) => taken.level >= level && boxesMeet(taken.box, box)) === true)
        return true;
    }
    return false;
  };
  return {
    isFree: (boxes, level) => !boxes.some((box) => isTaken(box, level)),
    take: (boxes, level) => {
      for (const box of boxes) {
        for (let band = Math.floor(box[1] / BAND); band <= box[3] / BAND; band += 1) {
          const here = bands.get(band);
          if (here === undefined) bands.set(band, [{ box, level }]);
          else here.push({ box, level });
        }
      }
    },
  };
}

/** A slanting strip as a chain of upright boxes along its middle line. */
export function boxesAlong(
  x: number,
  y: number,
  width: number,
  height: number,
  degrees: number,
): Box[] {
  const angle = (degrees * Math.PI) / 180;
  const steps = Math.max(1, Math.ceil(width / height));
  const half = (height / 2) * (Math.abs(Math.cos(angle)) + Math.abs(Math.sin(angle)));
  return Array.from({ length: steps }, (_, step) => {
    const along = ((step + 0.5) / steps - 0.5) * width;
    const cx = x + along * Math.cos(angle);
    const cy = y + along * Math.sin(angle);
    return [cx - half, cy - half, cx + half, cy + half] as const;
  });
}
