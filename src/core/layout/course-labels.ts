import type { PlatePoint, PlateTransform } from './plate.ts';
import { toScreen } from './plate.ts';

/** A straight stretch of a course, long enough to be written along. */
export interface Stretch {
  /** Middle of the text, CSS px from the top left of the map. */
  readonly x: number;
  readonly y: number;
  /** Degrees clockwise, -90 to 90: never upside down. */
  readonly angle: number;
}

/** Points closer than this on the screen say nothing about a course. CSS px. */
const STEP = 6;
/** How far the course may stray from a straight chord, as a share of its length. */
const STRAIGHT = 0.16;
/** One course is named again only after this much of it, CSS px. */
const AGAIN = 560;

/**
 * Where along `parts` (plate) a text of `width` px can be written, straightest
 * first and well apart. `lift` px is the distance kept from the course. Depends
 * on zoom alone, so panning moves it and never changes the choice.
 */
export function stretchesOf(
  parts: readonly (readonly PlatePoint[])[],
  transform: PlateTransform,
  width: number,
  lift: number,
): Stretch[] {
  const found = parts.flatMap((part) =>
    chordsOf(thin(part, STEP / transform.k), width / transform.k),
  );
  found.sort((a, b) => a.stray - b.stray || a.mx - b.mx || a.my - b.my);
  const kept: Chord[] = [];
  for (const chord of found) {
    const apart = kept.every(
      (other) => Math.hypot(other.mx - chord.mx, other.my - chord.my) * transform.k >= AGAIN,
    );
    if (apart) kept.push(chord);
  }
  return kept.map((chord) => stretchOf(chord, transform, lift));
}

interface Chord {
  readonly mx: number;
  readonly my: number;
  readonly angle: number;
  /** Most negative and most positive distance of the course from the chord, plate px. */
  readonly above: number;
  readonly below: number;
  /** The greater of the two as a share of the length. */
  readonly stray: number;
}

function thin(points: readonly PlatePoint[], step: number): PlatePoint[] {
  const kept: PlatePoint[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= step) {
      kept.push(point);
    }
  }
  return kept;
}

/** All chords of one length that start at a point of the course and are straight enough. */
function chordsOf(points: readonly PlatePoint[], length: number): Chord[] {
  const chords: Chord[] = [];
  for (const [start, from] of points.entries()) {
    let end = start + 1;
    while (end < points.length && distance(from, points[end] ?? from) < length) end += 1;
    const to = points[end];
    if (to === undefined) break;
    const chord = chordOf(points.slice(start, end + 1), from, to);
    if (chord.stray <= STRAIGHT) chords.push(chord);
  }
  return chords;
}

const distance = (a: PlatePoint, b: PlatePoint) => Math.hypot(a[0] - b[0], a[1] - b[1]);

function chordOf(between: readonly PlatePoint[], from: PlatePoint, to: PlatePoint): Chord {
  // Read from left to right, whichever way the course runs.
  const [a, b] = from[0] <= to[0] ? [from, to] : [to, from];
  const length = distance(a, b);
  const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  let above = 0;
  let below = 0;
  for (const [x, y] of between) {
    const off = (y - a[1]) * ux - (x - a[0]) * uy;
    above = Math.min(above, off);
    below = Math.max(below, off);
  }
  return {
    mx: (a[0] + b[0]) / 2,
    my: (a[1] + b[1]) / 2,
    angle: Math.atan2(uy, ux),
    above,
    below,
    stray: Math.max(-above, below) / length,
  };
}

/** The text on the side of the course where the chord lies closer. */
function stretchOf(chord: Chord, transform: PlateTransform, lift: number): Stretch {
  const over = -chord.above <= chord.below;
  const offset = over ? chord.above * transform.k - lift : chord.below * transform.k + lift;
  const [x, y] = toScreen(transform, [chord.mx, chord.my]);
  return {
    x: x - Math.sin(chord.angle) * offset,
    y: y + Math.cos(chord.angle) * offset,
    angle: (chord.angle * 180) / Math.PI,
  };
}
