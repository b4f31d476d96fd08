import { foldName } from './fold.ts';
import { pointOf, type NameIndex, type PlaceRef } from './name-index.ts';
import { kmBetween, liesIn } from './geography.ts';
import { DEGREE, NO_POINT } from './names-format.ts';
import type { PlaceKind } from '../model/place.ts';
import { holds, type Interval } from '../model/time.ts';
import { OTHER_DISTRICTS } from './locate-words.ts';
import { spellingDistance, soundWeight } from './spelling-distance.ts';
import { soundsOfFolded, type Sounds } from './spelling-sounds.ts';
import { bareSpelling } from './spelling-words.ts';

/** Kinds of places that others lie in, the largest first. */
const AREA_KINDS: readonly PlaceKind[] = [
  'country',
  'province',
  'territory',
  'agency',
  'frontier-region',
  'district',
];
export const isArea = (kind: PlaceKind): boolean => AREA_KINDS.includes(kind);
export const isProvince = (kind: PlaceKind): boolean => kind === 'province' || kind === 'territory';

interface Area {
  readonly ref: PlaceRef;
  readonly kind: PlaceKind;
  readonly valid: Interval;
  readonly spellings: readonly Sounds[];
}

/** The areas of an index, and how far they reach. */
export interface Areas {
  /** How far a place is outside of an area, in km; 0 inside, and where it is not known. Never above some ninety km. */
  readonly kmOutside: (area: PlaceRef, ref: PlaceRef) => number;
  /** Whether a place may be near an area: a quick answer, true too often. */
  readonly isAround: (area: PlaceRef, ref: PlaceRef) => boolean;
  /** The area that a name tells, in an area that is known, if may be on a day; `undefined`: none is meant. */
  readonly find: (
    name: string | undefined,
    level: AreaLevel,
    within?: PlaceRef,
    date?: string,
  ) => PlaceRef | undefined;
}

interface Asked {
  readonly name: string;
  readonly level: AreaLevel;
  readonly day: string | undefined;
}

export type AreaLevel = 'country' | 'province' | 'district';
const LEVELS: Readonly<Record<AreaLevel, readonly PlaceKind[]>> = {
  country: ['country'],
  province: ['province', 'territory'],
  district: ['district', 'agency', 'frontier-region'],
};

/** Degrees: the grid on which settlements say how far an area reaches. */
const CELL = 0.1;
const STEP = CELL * DEGREE;
const ROW = 10_000;
/** Cells beyond which it does not matter how far it is. */
const FAR_CELLS = 8;
const KM_PER_DEGREE = 111.2;
/** Half the diagonal of a cell, in km: a point in the next cell is not outside yet. */
const CELL_KM = 8;
/** Of an area without settlements of its own only the middle is known. */
const BARE_RADIUS_KM = 25;
/** Wrong letters that a told name may have, for each letter it has. */
const TOLD_SLACK = 0.22;

export function readAreas(names: NameIndex): Areas {
  const all: Area[] = [];
  for (let ref = 0; ref < names.richPlaces; ref++) {
    const kind = names.kindOf(ref);
    if (isArea(kind))
      all.push({ ref, kind, valid: names.placeOf(ref).valid, spellings: spellingsOf(names, ref) });
  }
  const reaches = reachesOf(names);
  // A district newer than the data reaches as far as the one that is drawn for it.
  for (const { ref } of all) {
    const { shape } = names.placeOf(ref);
    const drawn = shape === null ? undefined : names.refOf(shape);
    const reach = drawn === undefined ? undefined : reaches.get(drawn);
    if (reach !== undefined && !reaches.has(ref)) reaches.set(ref, reach);
  }
  return {
    kmOutside: (area, ref) => kmOutside(names, reaches.get(area), area, ref),
    isAround: (area, ref) => isAround(names, reaches.get(area), area, ref),
    find(name, level, within, date) {
      if (name === undefined || name.trim() === '') return undefined;
      const day = date === undefined ? undefined : `${date}-01-01`.slice(0, 10);
      return findArea(
        all,
        { name, level, day },
        ({ ref }) => within === undefined || ref === within || names.ancestorsOf(ref).has(within),
      );
    },
  };
}

function spellingsOf(names: NameIndex, ref: PlaceRef): Sounds[] {
  const { nameStart } = names.columns;
  const spellings = new Set<Sounds>();
  for (let name = nameStart[ref] ?? 0; name < (nameStart[ref + 1] ?? 0); name++) {
    const folded = foldName(names.nameText(name));
    spellings.add(soundsOfFolded(folded));
    spellings.add(soundsOfFolded(bareSpelling(folded)));
  }
  return [...spellings];
}

/** The cells that have settlements of an area, and the box around them in cells. */
interface Reach {
  readonly cells: Set<number>;
  west: number;
  south: number;
  east: number;
  north: number;
}

function reachesOf(names: NameIndex): Map<PlaceRef, Reach> {
  const reaches = new Map<PlaceRef, Reach>();
  const { lng, lat } = names.columns;
  for (let ref = 0; ref < names.places; ref++) {
    if ((lat[ref] ?? NO_POINT) === NO_POINT) continue;
    if (ref < names.richPlaces && isArea(names.kindOf(ref))) continue;
    const column = Math.floor((lng[ref] ?? 0) / STEP);
    const row = Math.floor((lat[ref] ?? 0) / STEP);
    for (const parent of names.parentsOf(ref)) widen(reaches, parent, column, row);
  }
  for (const [area, { cells }] of [...reaches]) {
    for (const above of names.ancestorsOf(area)) {
      for (const cell of cells) widen(reaches, above, cell % ROW, Math.floor(cell / ROW));
    }
  }
  return reaches;
}

function widen(reaches: Map<PlaceRef, Reach>, area: PlaceRef, column: number, row: number): void {
  let reach = reaches.get(area);
  if (reach === undefined) {
    reach = { cells: new Set(), west: column, south: row, east: column, north: row };
    reaches.set(area, reach);
  }
  reach.cells.add(cellAt(column, row));
  reach.west = Math.min(reach.west, column);
  reach.east = Math.max(reach.east, column);
  reach.south = Math.min(reach.south, row);
  reach.north = Math.max(reach.north, row);
}

const cellAt = (column: number, row: number): number => row * ROW + column;

/** Whether a place is in the box around an area, or some cells from it. */
function isAround(
  names: NameIndex,
  reach: Reach | undefined,
  area: PlaceRef,
  ref: PlaceRef,
): boolean {
  const point = pointOf(names, ref);
  if (point === null) return true;
  if (reach === undefined) {
    const middle = pointOf(names, area);
    return middle === null || kmBetween(middle, point) < BARE_RADIUS_KM + FAR_CELLS * CELL_KM;
  }
  const [column, row] = [Math.floor(point[0] / CELL), Math.floor(point[1] / CELL)];
  return (
    column >= reach.west - FAR_CELLS &&
    column <= reach.east + FAR_CELLS &&
    row >= reach.south - FAR_CELLS &&
    row <= reach.north + FAR_CELLS
  );
}

function kmOutside(
  names: NameIndex,
  reach: Reach | undefined,
  area: PlaceRef,
  ref: PlaceRef,
): number {
  const point = pointOf(names, ref);
  if (ref === area || point === null || liesIn(names, ref, area)) return 0;
  if (reach === undefined) {
    const middle = pointOf(names, area);
    return middle === null ? 0 : Math.max(0, kmBetween(middle, point) - BARE_RADIUS_KM);
  }
  const [column, row] = [Math.floor(point[0] / CELL), Math.floor(point[1] / CELL)];
  const across = Math.cos((point[1] * Math.PI) / 180);
  let least = FAR_CELLS;
  if (isAround(names, reach, area, ref)) {
    for (const [east, north] of AROUND) {
      if (Math.abs(north) >= least && Math.abs(east) * across >= least) break;
      if (!reach.cells.has(cellAt(column + east, row + north))) continue;
      least = Math.min(least, Math.hypot(east * across, north));
    }
  }
  return Math.max(0, least * CELL * KM_PER_DEGREE - CELL_KM);
}

/** The cells around one, the nearest first. */
const AROUND: readonly (readonly [east: number, north: number])[] = Array.from(
  { length: (2 * FAR_CELLS + 1) ** 2 },
  (_, at): readonly [number, number] => [
    (at % (2 * FAR_CELLS + 1)) - FAR_CELLS,
    Math.floor(at / (2 * FAR_CELLS + 1)) - FAR_CELLS,
  ],
).sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

/** The area whose name is nearest to the told one; of equals the one that was there on the day. */
function findArea(
  all: readonly Area[],
  asked: Asked,
  within: (area: Area) => boolean,
): PlaceRef | undefined {
  for (const part of [asked.name, ...asked.name.split(/\s+[-–/(]\s*/)]) {
    const folded = foldName(part);
    const meant = OTHER_DISTRICTS.get(bareSpelling(folded)) ?? folded;
    const bare = soundsOfFolded(bareSpelling(meant));
    const limit = soundWeight(bare) * TOLD_SLACK;
    let best: Area | undefined;
    let least = Infinity;
    for (const area of all) {
      if (!LEVELS[asked.level].includes(area.kind) || !within(area)) continue;
      for (const sounds of [soundsOfFolded(meant), bare]) {
        const distance = nearest(area.spellings, sounds, Math.min(limit, least));
        const isNow = asked.day !== undefined && holds(area.valid, asked.day);
        if (distance < least || (distance === least && distance < Infinity && isNow)) {
          [least, best] = [distance, area];
        }
      }
    }
    if (best !== undefined) return best.ref;
  }
  return undefined;
}

const nearest = (spellings: readonly Sounds[], sounds: Sounds, limit: number): number =>
  spellings.reduce((least, own) => Math.min(least, spellingDistance(sounds, own, limit)), Infinity);
