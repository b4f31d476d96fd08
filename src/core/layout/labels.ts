import type { PlaceId } from '../model/ids.ts';
import { boxesMeet, createRoom, type Box } from './label-boxes.ts';
import {
  firstFree,
  isByItsMark,
  rowsOf,
  type Label,
  type LabelRow,
  type LabelWish,
} from './label-spots.ts';
import type { Measure } from './label-types.ts';

export interface LabelRoom {
  /** CSS px. Only labels that insist look at it: for the others to come and go with it would be unrest. */
  readonly frame?: { readonly width: number; readonly height: number };
  /** Boxes of the marks: no label covers one, but its own mark may stand inside its clearing. */
  readonly marks: readonly { readonly id: string; readonly box: Box }[];
  readonly measure: Measure;
}

/**
 * Greedy by importance: each label takes the first of its places that is free,
 * or is left out. Nothing overlaps. Everything is worked out from positions
 * that move together when the map is panned, so a label neither comes nor goes
 * for it, except far outside the edge.
 */
export function layoutLabels(wishes: readonly LabelWish[], given: LabelRoom): Label[] {
  const { marks, measure } = given;
  const room = createRoom();
  const taken = marks.map(({ box }) => box);
  room.take(taken);
  const labels: Label[] = [];
  const left: LabelWish[] = [];
  for (const wish of [...wishes].sort(byImportance)) {
    const isSeen = (boxes: readonly Box[]) =>
      wish.insists === undefined || isInside(boxes, given.frame);
    const isFree = (boxes: readonly Box[]) =>
      room.isFree(boxes) && isByItsMark(wish, boxes, taken) && isSeen(boxes);
    const rows = rowsOf(wish);
    const own = rows.filter(({ second }) => !second);
    const placed =
      firstFree(wish, rows, measure, isFree) ??
      (own.length < rows.length ? firstFree(wish, own, measure, isFree) : undefined) ??
      (wish.insists === 'first' ? forced(wish, own, labels, given) : undefined);
    if (placed === undefined) {
      if (wish.insists === 'last') left.push(wish);
      continue;
    }
    room.take(placed.boxes);
    labels.push(placed);
  }
  return left.reduce<Label[]>((kept, wish) => {
    const own = rowsOf(wish).filter(({ second }) => !second);
    const over = forced(wish, own, kept, given);
    return over === undefined ? kept : [...kept.filter((label) => !meet(label, over)), over];
  }, labels);
}

const meet = (a: Pick<Label, 'boxes'>, b: Pick<Label, 'boxes'>): boolean =>
  a.boxes.some((box) => b.boxes.some((other) => boxesMeet(box, other)));

const isInside = (boxes: readonly Box[], frame: LabelRoom['frame']): boolean =>
  frame === undefined ||
  boxes.every(([x0, y0, x1, y1]) => x0 >= 0 && y0 >= 0 && x1 <= frame.width && y1 <= frame.height);

/** The label where it is seen whole and covers no other, else where it is seen whole, else where it stands best. */
function forced(
  wish: LabelWish,
  rows: readonly LabelRow[],
  others: readonly Label[],
  { frame, measure }: LabelRoom,
): Label | undefined {
  const isSeen = (boxes: readonly Box[]) => isInside(boxes, frame);
  const isAlone = (boxes: readonly Box[]) =>
    isSeen(boxes) && !others.some((label) => meet(label, { boxes }));
  return (
    firstFree(wish, rows, measure, isAlone) ??
    firstFree(wish, rows, measure, isSeen) ??
    firstFree(wish, rows, measure, () => true)
  );
}

/**
 * The labels that can be read whole in a view of this size; of `selected`, where
 * none of its labels can be, all the same.
 */
export function wholeLabels(
  labels: readonly Label[],
  frame: { readonly width: number; readonly height: number },
  selected: PlaceId | null,
): Label[] {
  const whole = labels.filter(({ boxes }) => isInside(boxes, frame));
  if (selected === null || whole.some(({ place }) => place === selected)) return whole;
  const kept = new Set(whole);
  return labels.filter((label) => kept.has(label) || label.place === selected);
}

const byImportance = (a: LabelWish, b: LabelWish): number =>
  b.importance - a.importance || (a.id < b.id ? -1 : 1);
