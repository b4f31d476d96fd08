import type { PlaceId } from '../model/ids.ts';
import { round } from './camera.ts';
import { boxesAlong, type Box } from './label-boxes.ts';
import type { LabelName } from './label-names.ts';
import type { PlatePoint } from './plate.ts';
import { TALLY_TYPE, typeOf, type LabelKind, type Measure, type TypeStyle } from './label-types.ts';

/** One line of a label. */
export interface LabelRow {
  readonly text: string;
  readonly lang: LabelName['lang'];
  readonly type: TypeStyle;
  /** Baseline below the label's own y, CSS px. */
  readonly dy: number;
  /** The name in the other script: quieter. */
  readonly second: boolean;
  /** Numbers after the name. */
  readonly tallies: readonly Tally[];
}

/** A number that an area's label carries, for what has no spot to be marked at. */
export interface Tally {
  readonly kind: 'mentions' | 'events';
  readonly text: string;
}

/** A label that found room. */
export interface Label {
  readonly id: string;
  /** `null`: a landmark that is no place of the atlas. */
  readonly place: PlaceId | null;
  readonly kind: LabelKind;
  /** CSS px from the top left of the map. */
  readonly x: number;
  readonly y: number;
  /** Degrees clockwise about x, y. */
  readonly angle: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly rows: readonly LabelRow[];
  readonly boxes: readonly Box[];
}

/** A label that wants room. */
export interface LabelWish {
  readonly id: string;
  readonly place: PlaceId | null;
  readonly kind: LabelKind;
  /** What it names, first row first. */
  readonly names: readonly LabelName[];
  /** What it is called where there is no room for `names`. */
  readonly shorter?: LabelName | undefined;
  readonly x: number;
  readonly y: number;
  /** Degrees; absent or 0 for a level label. */
  readonly angle?: number;
  /** `beside`: around a mark of radius `clear`; `centred`: on the spot. */
  readonly stands: 'beside' | 'centred';
  readonly clear?: number;
  /** May stand a little off its mark where it is crowded. */
  readonly strays?: boolean;
  /** Rather than nowhere it stands over the rings of lesser places (1) or their dots too (2). */
  readonly covers?: 1 | 2 | undefined;
  /** Other spots that a centred label may take when x, y is not free, best first. */
  readonly others?: readonly PlatePoint[];
  /** Of an area: the spots in the part of it that is seen, for a name of `width` px. */
  readonly seen?: (width: number) => readonly PlatePoint[];
  /** Higher first; ties by id. */
  readonly importance: number;
  /** Numbers after the first row. */
  readonly tallies?: readonly Tally[];
  /**
   * Stands in any case, over marks if it must: `first`, and the others find what
   * room is left; `last`, and takes away what it covers. Never outside the frame
   * while it has a spot inside.
   */
  readonly insists?: 'first' | 'last' | undefined;
}

const LINE_HEIGHT = 1.12;
/** Free space kept about every label, CSS px. */
const AIR = 2;
const GAP = 4;
/** How much farther from its mark a label may stand where it is crowded, CSS px. */
const FARTHER = [7, 14];
/** Where a label stands from its mark, best first: right, left, below, above, and between. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [0.7, 0.7],
  [0.7, -0.7],
  [-0.7, 0.7],
  [-0.7, -0.7],
] as const;
/** How far beside its mark the name of a great city may slide up or down, CSS px; over and under it, three times as far to a side. */
const SLID = [-4, 4, -7, 7, -10, 10];
/**
 * Stands before each tally. A space of the text, for it stands on the right
 * side of the number in names of either direction.
 */
const TALLY_SPACE = '\u2002';

const spaced = ({ kind, text }: Tally): Tally => ({ kind, text: TALLY_SPACE + text });

/** The rows of its label, the first on its baseline. */
export function rowsOf({ names, kind, tallies = [] }: LabelWish): LabelRow[] {
  let dy = 0;
  return names.map(({ text, lang }, index) => {
    const type = typeOf(kind, lang);
    if (index > 0) dy += type.size * LINE_HEIGHT + (type.face === 'naskh' ? 2 : 0);
    const shown = type.capitals ? text.toLocaleUpperCase('en') : text;
    const second = lang !== names[0]?.lang;
    return { text: shown, lang, type, dy, second, tallies: index === 0 ? tallies.map(spaced) : [] };
  });
}

/** Its label in the best spot that `isFree`, of those in the part that is seen if `inView`; `undefined`: in none. */
export function firstFree(
  wish: LabelWish,
  rows: readonly LabelRow[],
  measure: Measure,
  isFree: (boxes: readonly Box[]) => boolean,
  inView = false,
): Label | undefined {
  const widths = rows.map(
    (row) => measure(row.text, row.type) + talliesWidth(row.tallies, measure),
  );
  const others = inView ? wish.seen?.(Math.max(...widths)) : undefined;
  for (const spot of spotsFor(wish, rows, others)) {
    const boxes = boxesOf(wish, rows, widths, spot);
    if (isFree(boxes)) return labelOf(wish, rows, spot, boxes);
  }
  return undefined;
}

/** Whether a reader takes the label for that of its mark: no other mark is nearer to it. */
export function isByItsMark(
  wish: LabelWish,
  boxes: readonly Box[],
  marks: readonly Box[],
): boolean {
  if (wish.stands !== 'beside') return true;
  const { x, y, clear = 0 } = wish;
  const reach = clear + GAP;
  const own = Math.min(...boxes.map((box) => distance(box, [x, y, x, y]))) - clear;
  // As near as a label can be to its mark, nothing is asked of the others.
  if (own <= GAP) return true;
  return marks.every((mark) => {
    const isOwn = Math.hypot((mark[0] + mark[2]) / 2 - x, (mark[1] + mark[3]) / 2 - y) <= reach;
    return isOwn || boxes.every((box) => distance(box, mark) >= own);
  });
}

/** Between the nearest points of two boxes, CSS px. */
const distance = (a: Box, b: Box): number =>
  Math.hypot(Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3]));

const talliesWidth = (tallies: readonly Tally[], measure: Measure): number =>
  tallies.reduce((sum, { text }) => sum + measure(text, TALLY_TYPE), 0);

interface Spot {
  readonly x: number;
  /** Baseline of the first row. */
  readonly y: number;
  readonly anchor: Label['anchor'];
}

/** The places a label may take, best first. */
function spotsFor(wish: LabelWish, rows: readonly LabelRow[], others = wish.others ?? []): Spot[] {
  const first = rows[0]?.type.size ?? 0;
  const below = rows.at(-1)?.dy ?? 0;
  const { x, y, clear = 0 } = wish;
  if (wish.stands === 'centred') {
    return [[x, y] as const, ...others].map(([cx, cy]) => ({
      x: cx,
      y: cy + first * 0.35 - below / 2,
      anchor: 'middle',
    }));
  }
  // Beside the mark in this direction: before it, after it, or over and under its middle.
  const at = (dx: number, dy: number): Spot => ({
    x: x + dx,
    y: y + dy + (dy > 0 ? first * 0.8 : dy < 0 ? -below : first * 0.36),
    anchor: dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle',
  });
  const around = (gap: number): Spot[] =>
    DIRECTIONS.map(([right, down]) => at(right * gap, down * gap));
  const near = around(clear + GAP);
  if (!wish.strays) return near;
  const slid = (wish.covers === undefined ? [] : SLID).flatMap((by) =>
    near.slice(0, 4).map((spot) => ({
      ...spot,
      ...(spot.anchor === 'middle' ? { x: spot.x + by * 3 } : { y: spot.y + by }),
    })),
  );
  return [...near, ...slid, ...FARTHER.flatMap((more) => around(clear + GAP + more))];
}

function boxesOf(
  wish: LabelWish,
  rows: readonly LabelRow[],
  widths: readonly number[],
  spot: Spot,
): Box[] {
  if (wish.angle) {
    const size = rows[0]?.type.size ?? 0;
    return boxesAlong(wish.x, wish.y, (widths[0] ?? 0) + AIR * 2, size * 1.2, wish.angle);
  }
  return rows.map(({ type, dy }, index) => {
    const width = widths[index] ?? 0;
    const left =
      spot.anchor === 'start'
        ? spot.x
        : spot.anchor === 'end'
          ? spot.x - width
          : spot.x - width / 2;
    // Naskh reaches further below its baseline than Latin.
    const [up, down] = type.face === 'naskh' ? [0.95, 0.5] : [0.85, 0.28];
    const baseline = spot.y + dy;
    // What is gone is named over what is there: close to another name it would read on from it.
    const air = wish.kind === 'former' ? AIR : 0;
    return [
      left - AIR - air,
      baseline - type.size * up - air,
      left + width + AIR + air,
      baseline + type.size * down + air,
    ] as const;
  });
}

function labelOf(
  wish: LabelWish,
  rows: readonly LabelRow[],
  spot: Spot,
  boxes: readonly Box[],
): Label {
  const { id, place, kind, angle = 0 } = wish;
  const turned = angle !== 0;
  return {
    id,
    place,
    kind,
    x: round(turned ? wish.x : spot.x),
    y: round(turned ? wish.y : spot.y),
    angle: round(angle),
    anchor: turned ? 'middle' : spot.anchor,
    // A turned label turns about the middle of its height, so its baseline lies below that.
    rows: turned ? rows.map((row) => ({ ...row, dy: row.dy + row.type.size * 0.3 })) : rows,
    boxes,
  };
}
