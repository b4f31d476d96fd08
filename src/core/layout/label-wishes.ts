import type { Bundle } from '../model/bundle.ts';
import type { PlaceId } from '../model/ids.ts';
import type { NameLang, Place } from '../model/place.ts';
import { overlaps } from '../model/time.ts';
import { formerAreas, type Counts } from './areas.ts';
import { stretchesOf } from './course-labels.ts';
import { boxesMeet } from './label-boxes.ts';
import { mainName, secondName, shortName, type LabelName } from './label-names.ts';
import { typeOf, type LabelKind, type Measure } from './label-types.ts';
import type { LabelWish, Tally } from './label-spots.ts';
import { holdsOn, type Moment } from './moment.ts';
import { plateTransform, toScreen, type PlateTransform } from './plate.ts';
import { MARGIN, type Dot } from './place-dots.ts';
import { areaOf } from './scenery.ts';
import type { AreaShape, Shapes } from './shapes.ts';
import { seenSpots } from './seen-spots.ts';
import { isFine, shownAreas } from './shown-areas.ts';
import type { View } from './view.ts';

/** All that decides what is named on the map. */
export interface Naming {
  readonly bundle: Bundle;
  readonly shapes: Shapes;
  readonly view: View;
  readonly moment: Moment;
  readonly counts: Counts;
  readonly lang: NameLang;
  /** Also the name in the other script. */
  readonly bilingual: boolean;
  readonly selected: PlaceId | null;
  /** What the reader points at: named while that lasts, whatever stands there. */
  readonly pointed: PlaceId | null;
  readonly measure: Measure;
  /** What is written along a line that is a place, after its name; `''`: nothing. */
  readonly lineNote: (id: PlaceId) => string;
}

/**
 * Importance: the selected place before all, then by kind, then by mentions.
 * Of cities even the least is before the province that may have its name, and
 * the agencies, in the years they had, before the provinces about them.
 */
const WEIGHT: Readonly<Record<LabelKind, number>> = {
  country: 900,
  line: 860,
  city: 725,
  province: 640,
  former: 705,
  town: 400,
  pass: 300,
  district: 200,
};
const SELECTED = 1000;
/** The great cities come before all areas but countries. */
const GREAT = 75;
/** Of areas, the coarser come first; but a territory after its agencies while they last. */
const WHOLE = 60;
const MOST_FROM_COUNT = 120;

const weigh = (kind: LabelKind, count: number, selected: boolean): number =>
  WEIGHT[kind] + Math.min(MOST_FROM_COUNT, count * 6) + (selected ? SELECTED : 0);

export function labelWishes(naming: Naming, dots: readonly Dot[]): LabelWish[] {
  const transform = plateTransform(naming.shapes.plate, naming.view);
  return [
    ...areaWishes(naming, transform),
    ...dotWishes(naming, dots),
    ...lineWishes(naming, transform),
  ];
}

/** What is in focus is named first; what is pointed at last, so that nothing else moves for it. */
function insistence({ selected, pointed }: Naming, id: PlaceId): LabelWish['insists'] {
  if (id === selected) return 'first';
  return id === pointed ? 'last' : undefined;
}

function namesOf({ bundle, moment, lang, bilingual }: Naming, place: Place): LabelName[] {
  const main = mainName(place, lang, moment.day);
  const second = bilingual ? secondName(bundle, place, main, moment.day) : undefined;
  return second === undefined ? [main] : [main, second];
}

/** Mentions that make a city as much worth naming as a great one. */
const MANY = 5;

function dotWishes(naming: Naming, dots: readonly Dot[]): LabelWish[] {
  return dots.flatMap((dot) => {
    const place = naming.bundle.places.get(dot.id);
    if (place === undefined) return [];
    const kind = kindOfDot(dot);
    const selected = naming.selected === dot.id;
    const names = namesOf(naming, place);
    const isGreat = kind === 'city' && (dot.rank <= 2 || dot.count >= MANY);
    return [
      {
        id: `dot:${dot.id}`,
        place: dot.id,
        kind,
        // Small towns are named once; the two scripts are kept for what the texts speak of.
        names: dot.count > 0 || selected || dot.rank <= 3 ? names : names.slice(0, 1),
        x: dot.x,
        y: dot.y,
        stands: 'beside',
        clear: Math.max(3, Math.min(dot.radius, 12)),
        importance: weigh(kind, dot.count, selected) - dot.rank * 8 + (isGreat ? GREAT : 0),
        strays: selected || isGreat || (kind === 'city' && dot.count > 0),
        covers: isGreat ? 2 : undefined,
        insists: insistence(naming, dot.id),
      } as const,
    ];
  });
}

function kindOfDot({ kind, rank }: Dot): LabelKind {
  if (kind === 'pass' || kind === 'peak' || kind === 'crossing' || kind === 'facility')
    return 'pass';
  return kind === 'city' && rank <= 3 ? 'city' : 'town';
}

function areaWishes(naming: Naming, transform: PlateTransform): LabelWish[] {
  const { bundle, shapes, counts, view, moment } = naming;
  const former = formerAreas(shapes, view.zoom, moment);
  const shown = shownAreas(shapes.areas, view.zoom, moment.day, (id) => counts.mentions.has(id));
  const chosen = [naming.selected, naming.pointed].flatMap((id) =>
    id === null ? [] : (areaOf(bundle, shapes, id) ?? []),
  );
  return [...new Set([...shown, ...former, ...chosen])].flatMap((area) => {
    const place = bundle.places.get(area.id);
    if (place === undefined) return [];
    const isGone = !holdsOn(area.properties, moment.day);
    const kind = kindOfArea(area, isGone || wasOfFormer(naming, place));
    if (kind === null) return [];
    const [left, top] = toScreen(transform, [area.box[0], area.box[1]]);
    const [right, low] = toScreen(transform, [area.box[2], area.box[3]]);
    const near = [-MARGIN, -MARGIN, view.width + MARGIN, view.height + MARGIN] as const;
    if (!boxesMeet([left, top, right, low], near) && !chosen.includes(area)) return [];
    return areaWish(naming, transform, { area, place, kind }) ?? [];
  });
}

interface AreaSpot {
  readonly area: AreaShape;
  readonly place: Place;
  readonly kind: LabelKind;
}

const ALL_DISTRICTS_ZOOM = 7;

/** Where else in a narrow area a label may stand, as shares of the width from its middle. */
const ASIDE = [0, -0.25, 0.25];

/** How far a label may reach over its area's sides, as a share of the width there. */
const OVERREACH: Readonly<Partial<Record<LabelKind, number>>> = { district: 1, former: 1.35 };

function areaWish(
  naming: Naming,
  transform: PlateTransform,
  { area, place, kind }: AreaSpot,
): LabelWish | null {
  const insists = insistence(naming, area.id);
  const selected = insists === 'first';
  const count = naming.counts.mentions.get(area.id) ?? 0;
  const names = namesOf(naming, place);
  const first = names[0];
  if (first === undefined) return null;
  // Districts nobody speaks of are named when there is room to read them all.
  const isEarly = kind === 'district' && count === 0 && naming.view.zoom < ALL_DISTRICTS_ZOOM;
  if (isEarly && insists === undefined) return null;
  const wide = area.middle.width * transform.k * (OVERREACH[kind] ?? 1.5);
  const type = typeOf(kind, first.lang);
  const isWide = (text: string) => naming.measure(text, type) > wide;
  const forms = [first, ...shortName(place, first, naming.moment.day)];
  const [fitting] = forms.filter(({ text }) => !isWide(text));
  const lines = fitting === undefined ? inTwoLines(forms.at(-1) ?? first) : [fitting];
  const isCramped = lines.some(({ text }) => isWide(text));
  if (isCramped && insists === undefined) return null;
  const isWhole = !isFine(area.properties.level);
  const isTight = !isWhole || area.properties.level === 'territory';
  const [x, y] = toScreen(transform, area.middle.point);
  return {
    id: `area:${area.id}`,
    place: area.id,
    kind,
    names: isWhole || selected ? [...lines, ...names.slice(1)] : lines,
    shorter: forms.at(-1),
    x,
    y,
    stands: 'centred',
    others: area.middles.flatMap(({ point: [px, py], width }) =>
      (isTight ? ASIDE : [0]).map((by) => toScreen(transform, [px + by * width, py])),
    ),
    seen: (width) => seenSpots(area, transform, naming.view, width),
    // What only the pointer calls forth takes no other's room.
    importance:
      (isEarly || isCramped) && !selected
        ? 0
        : weigh(kind, count, selected) + (isWhole && (kind !== 'province' || !isTight) ? WHOLE : 0),
    tallies: kind === 'country' ? [] : talliesOf(naming, area.id, kind, count),
    insists,
  };
}

/** `North Waziristan` over two lines, broken at the space nearest to its middle. */
function inTwoLines(name: LabelName): LabelName[] {
  const { text } = name;
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const middle = text.length / 2;
  const [at] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (at === undefined) return [name];
  return [text.slice(0, at), text.slice(at + 1)].map((half) => ({ ...name, text: half }));
}

/** What has no spot is told by the name of its area or line: a province's mentions, events known only by that. */
function talliesOf(naming: Naming, id: PlaceId, kind: LabelKind, count: number): Tally[] {
  const events = naming.counts.events.get(id) ?? 0;
  const tallies: Tally[] = [];
  if (kind === 'province' && count > 0) tallies.push({ kind: 'mentions', text: String(count) });
  if (events > 0) tallies.push({ kind: 'events', text: `◇ ${String(events)}` });
  return tallies;
}

function kindOfArea({ properties: { level } }: AreaShape, former: boolean): LabelKind | null {
  if (level === 'country') return 'country';
  if (level === 'part') return null;
  if (
    (former && (isFine(level) || level === 'territory')) ||
    level === 'agency' ||
    level === 'frontier-region'
  )
    return 'former';
  return isFine(level) ? 'district' : 'province';
}

/** Whether the place was part of something that has ended, within the range: an agency of FATA. */
function wasOfFormer({ bundle, moment }: Naming, { parents }: Place): boolean {
  return parents.some((link) => {
    const above = bundle.places.get(link.place);
    const ended = above?.valid.to ?? null;
    return ended !== null && above?.kind !== 'country' && overlaps(link, moment.range);
  });
}

const LINE_LIFT = 9;

function lineWishes(naming: Naming, transform: PlateTransform): LabelWish[] {
  const wishes: LabelWish[] = [];
  for (const [id, lines] of naming.shapes.placeLines) {
    const place = naming.bundle.places.get(id);
    if (place === undefined) continue;
    const name = mainName(place, naming.lang, naming.moment.day);
    const note = naming.lineNote(id);
    const whole: LabelName = { ...name, text: note === '' ? name.text : `${name.text} · ${note}` };
    const parts = lines.flatMap((line) => line.parts);
    const tallies = talliesOf(naming, id, 'line', 0);
    for (const text of [whole, name]) {
      const said = [text.text, ...tallies.map((tally) => tally.text)].join(' ');
      const width = naming.measure(said, typeOf('line', text.lang));
      const stretches = stretchesOf(parts, transform, width, LINE_LIFT);
      wishes.push(
        ...stretches.map((at, index) =>
          lineWish(id, text, at, index, tallies, id === naming.selected),
        ),
      );
      if (stretches.length > 0) break;
    }
  }
  return wishes;
}

function lineWish(
  place: PlaceId,
  name: LabelName,
  at: { x: number; y: number; angle: number },
  index: number,
  tallies: readonly Tally[],
  selected: boolean,
): LabelWish {
  return {
    id: `line:${place}:${String(index)}`,
    place,
    kind: 'line',
    names: [name],
    ...at,
    // A level line is still set along its course, not centred like an area.
    angle: at.angle === 0 ? 0.01 : at.angle,
    stands: 'centred',
    importance: weigh('line', 0, selected) - index,
    // Once, however often the name stands along the line.
    tallies: index === 0 ? tallies : [],
    insists: selected ? 'first' : undefined,
  };
}
