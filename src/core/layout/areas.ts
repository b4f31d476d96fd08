import type { AreaProperties } from '../model/boundary.ts';
import type { PlaceId } from '../model/ids.ts';
import type { Moment } from './moment.ts';
import { holdsOn, touches } from './moment.ts';
import type { AreaShape, Shapes } from './shapes.ts';
import { DISTRICT_ZOOM, isFine, shownAreas } from './shown-areas.ts';

/** What the texts and events say of places, as the reader has chosen to count. */
export interface Counts {
  /** Mentions by place; absent: none. */
  readonly mentions: ReadonlyMap<PlaceId, number>;
  /** Events by place; absent: none. */
  readonly events: ReadonlyMap<PlaceId, number>;
}

/** An area with a glaze: how often texts speak of it. */
export interface AreaMark {
  readonly id: PlaceId;
  readonly level: AreaProperties['level'];
  /** SVG path data on the plate. */
  readonly path: string;
  readonly count: number;
  /** 0 to 1 by area of ink: the square root of its share of the highest count shown. */
  readonly depth: number;
}

/** The glazes of the finest areas shown, in the order of the topology. */
export function layoutAreas(
  shapes: Shapes,
  { mentions }: Counts,
  zoom: number,
  moment: Moment,
): AreaMark[] {
  const shown = shownAreas(shapes.areas, zoom, moment.day, (id) => mentions.has(id));
  const counted = shown.flatMap((area) => {
    const count = mentions.get(area.id) ?? 0;
    return count > 0 && takesGlaze(area, zoom) ? [{ area, count }] : [];
  });
  const most = counted.reduce((high, { count }) => Math.max(high, count), 0);
  return counted.map(({ area, count }) => ({
    id: area.id,
    level: area.properties.level,
    path: area.path,
    count,
    depth: Math.round(Math.sqrt(count / most) * 100) / 100,
  }));
}

const LIGHTEST = 0.1;
const DEEPEST = 0.42;
/** A province is so wide that the same ink would drown the land and what is written on it. */
const ON_PROVINCES = 0.5;

/** The opacity of the glaze of a mark. */
export function glazeOpacity({ depth, level }: Pick<AreaMark, 'depth' | 'level'>): number {
  const opacity = LIGHTEST + (DEEPEST - LIGHTEST) * depth;
  return isFine(level) ? opacity : opacity * ON_PROVINCES;
}

/** A country is a number in a band; a province gives way to its districts where these are shown. */
function takesGlaze({ properties: { level } }: AreaShape, zoom: number): boolean {
  if (level === 'country' || level === 'part') return false;
  return isFine(level) || zoom < DISTRICT_ZOOM;
}

/** Land, for the base: countries and disputed parts, in the order of the topology. */
export function layoutLand(shapes: Shapes, home: ReadonlySet<string>): LandMark[] {
  return shapes.areas.flatMap(({ id, properties, path }) =>
    properties.level === 'country' ? [{ id, path, home: home.has(properties.country) }] : [],
  );
}

export interface LandMark {
  readonly id: PlaceId;
  readonly path: string;
  /** One of the countries the atlas is about; the others are context. */
  readonly home: boolean;
}

/**
 * Areas that are gone on the day shown but whose time the range touches: named and outlined, never
 * filled. Where provinces are what is shown, only those that were as coarse.
 */
export function formerAreas(shapes: Shapes, zoom: number, moment: Moment): readonly AreaShape[] {
  return shapes.areas.filter(
    ({ properties }) =>
      (zoom >= DISTRICT_ZOOM || !isFine(properties.level)) &&
      !holdsOn(properties, moment.day) &&
      touches(properties, moment.range),
  );
}
