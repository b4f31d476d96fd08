import type { PlaceId } from '../model/ids.ts';
import { boxesMeet, createRoom, isSeen, type Box, type Frame } from './label-boxes.ts';
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
  /** Only labels that insist look at it: for the others to come and go with it would be unrest. */
  readonly frame?: Frame;
  /** Boxes of the marks: no label covers one, but its own mark may stand inside its clearing. */
  readonly marks: readonly LabelledMark[];
  readonly measure: Measure;
}

export interface LabelledMark {
  readonly box: Box;
  /** Of a lesser place: what the name of a city leaves free, if it can. */
  readonly core?: Box | undefined;
}

/**
 * Greedy by importance: each label takes the first of its places that is free,
 * or is left out. Nothing overlaps. Everything is worked out from positions
 * that move together when the map is panned, so a label neither comes nor goes
 * for it, except far outside the edge.
 */
export function layoutLabels(wishes: readonly LabelWish[], given: LabelRoom): Label[] {
  const { place, take } = createPlacer(given);
  const labels: Label[] = [];
  const left: LabelWish[] = [];
  for (const wish of [...wishes].sort(byImportance)) {
    const placed =
      place(wish, (boxes) => wish.insists === undefined || isSeen(boxes, given.frame)) ??
      (wish.insists === 'first' ? forced(wish, labels, given) : undefined);
    if (placed === undefined) {
      if (wish.insists === 'last') left.push(wish);
      continue;
    }
    take(placed);
    labels.push(placed);
  }
  return left.reduce<Label[]>((kept, wish) => {
    const over = forced(wish, kept, given);
    return over === undefined ? kept : [...kept.filter((label) => !meet(label, over)), over];
  }, labels);
}

type IsGood = (boxes: readonly Box[]) => boolean;

interface Placer {
  /** The label in the best of its spots that is free and `isGood`. */
  readonly place: (wish: LabelWish, isGood: IsGood, inView?: boolean) => Label | undefined;
  readonly take: (label: Label) => void;
}

/** What is held against names, fewest last: the rings of lesser places, their dots, all else. */
const RING = 0;
const CORE = 1;
const ALL = 2;

function createPlacer({ marks, measure }: LabelRoom): Placer {
  const { isFree, take } = createRoom();
  const boxes = marks.map(({ box }) => box);
  for (const { box, core } of marks) {
    take([box], core === undefined ? ALL : RING);
    if (core !== undefined) take([core], CORE);
  }
  return {
    place: (wish, isGood, inView = false) => {
      for (let level = RING; level <= (wish.covers ?? RING); level += 1) {
        const isFit: IsGood = (own) =>
          isFree(own, level) && isByItsMark(wish, own, boxes) && isGood(own);
        for (const rows of formsOf(wish, inView)) {
          const placed = firstFree(wish, rows, measure, isFit, inView);
          if (placed !== undefined) return placed;
        }
      }
      return undefined;
    },
    take: (label) => {
      take(label.boxes, ALL);
    },
  };
}

/** How a label may be written, best first: whole, without the name in the other script, short. */
function formsOf(wish: LabelWish, inView: boolean): LabelRow[][] {
  const own = ownRows(wish);
  const forms = [rowsOf(wish), own];
  // Of a part there may be room for the name, and none for the numbers.
  if (inView) forms.push(own.map((row) => ({ ...row, tallies: [] })));
  if (wish.shorter !== undefined) forms.push(rowsOf({ ...wish, names: [wish.shorter] }));
  return forms;
}

/** Without the name in the other script. */
const ownRows = (wish: LabelWish) => rowsOf(wish).filter(({ second }) => !second);

const meet = (a: Pick<Label, 'boxes'>, b: Pick<Label, 'boxes'>): boolean =>
  a.boxes.some((box) => b.boxes.some((other) => boxesMeet(box, other)));

/** The label where it is seen whole and covers no other, else where it is seen whole, else where it stands best. */
function forced(
  wish: LabelWish,
  others: readonly Label[],
  { frame, measure }: LabelRoom,
): Label | undefined {
  const find = (isGood: IsGood, inView = false) =>
    firstFree(wish, ownRows(wish), measure, isGood, inView);
  const isWhole: IsGood = (boxes) => isSeen(boxes, frame);
  const isAlone: IsGood = (boxes) =>
    isWhole(boxes) && !others.some((label) => meet(label, { boxes }));
  return find(isAlone) ?? find(isAlone, true) ?? find(isWhole, true) ?? find(() => true);
}

/**
 * The labels that can be read whole in a view of this size; of `selected`, where
 * none of its labels can be, all the same.
 */
export function wholeLabels(
  labels: readonly Label[],
  frame: Frame,
  selected: PlaceId | null,
): Label[] {
  const isWhole = ({ boxes }: Label) => isSeen(boxes, frame);
  const isNamed = labels.some((label) => label.place === selected && isWhole(label));
  return labels.filter(
    (label) => isWhole(label) || (selected !== null && label.place === selected && !isNamed),
  );
}

/**
 * The labels to draw: those of `labels` that can be read whole, and of the others
 * those that find another spot in what is left, an area in the part of it that
 * is seen. No other label moves for them.
 */
export function labelsInView(
  wishes: readonly LabelWish[],
  labels: readonly Label[],
  given: LabelRoom & { readonly frame: Frame },
  selected: PlaceId | null,
): Label[] {
  const { frame } = given;
  const whole = wholeLabels(labels, frame, selected);
  const { place, take } = createPlacer(given);
  whole.forEach(take);
  const named = new Set(whole.map(({ id }) => id));
  const cut = new Set(labels.map(({ id }) => id));
  for (const wish of [...wishes].sort(byImportance)) {
    const { id, x, y, seen } = wish;
    // The name of a mark that is not seen says nothing, and what found no room in view finds none now.
    const isHere = isSeen([[x, y, x, y]], frame);
    if (named.has(id) || (isHere ? !cut.has(id) : seen === undefined)) continue;
    const placed = place(wish, (boxes) => isSeen(boxes, frame), true);
    if (placed === undefined) continue;
    take(placed);
    whole.push(placed);
  }
  return whole;
}

const byImportance = (a: LabelWish, b: LabelWish): number =>
  b.importance - a.importance || (a.id < b.id ? -1 : 1);
