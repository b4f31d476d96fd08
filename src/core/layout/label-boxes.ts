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

const CELL = 96;

/** The room that is already taken, at first by `first`; asks only the neighbours of a box. */
export interface Room {
  readonly isFree: (boxes: readonly Box[]) => boolean;
  readonly take: (boxes: readonly Box[]) => void;
}

export function createRoom(first: readonly Box[]): Room {
  const cells = new Map<string, Box[]>();
  const cellsOf = function* ([x0, y0, x1, y1]: Box): Generator<string> {
    for (let cx = Math.floor(x0 / CELL); cx <= Math.floor(x1 / CELL); cx += 1) {
      for (let cy = Math.floor(y0 / CELL); cy <= Math.floor(y1 / CELL); cy += 1) {
        yield `${String(cx)},${String(cy)}`;
      }
    }
  };
  const isTaken = (box: Box): boolean => {
    for (const cell of cellsOf(box)) {
      if (cells.get(cell)?.some((taken) => boxesMeet(taken, box)) === true) return true;
    }
    return false;
  };
  const take = (boxes: readonly Box[]): void => {
    for (const box of boxes) {
      for (const cell of cellsOf(box)) {
        const taken = cells.get(cell);
        if (taken === undefined) cells.set(cell, [box]);
        else taken.push(box);
      }
    }
  };
  take(first);
  return { isFree: (boxes) => !boxes.some(isTaken), take };
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
