import type { Bundle } from '../model/bundle.ts';
import type { PlaceId } from '../model/ids.ts';
import { formerAreas, type Counts } from './areas.ts';
import { round } from './camera.ts';
import type { Moment } from './moment.ts';
import { plateTransform, toScreen } from './plate.ts';
import type { Dot } from './place-dots.ts';
import type { Shapes } from './shapes.ts';
import { shownAreas } from './shown-areas.ts';
import type { View } from './view.ts';

/** A place on the map that the keyboard can go to. */
export interface Target {
  readonly id: PlaceId;
  /** CSS px from the top left of the map. */
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly events: number;
}

/** What a list on the map can hold before it stops being one. */
const MOST = 250;

/** Dots, lines and areas, of former ones those that are named on the map too, whose middle is in view: most mentions first, then events, then by id. */
export function layoutTargets(
  bundle: Bundle,
  shapes: Shapes,
  view: View,
  moment: Moment,
  counts: Counts,
  dots: readonly Dot[],
): Target[] {
  const transform = plateTransform(shapes.plate, view);
  const found = new Map<PlaceId, Target>();
  const add = (id: PlaceId, x: number, y: number) => {
    if (x < 0 || y < 0 || x > view.width || y > view.height || found.has(id)) return;
    if (!bundle.places.has(id)) return;
    const count = counts.mentions.get(id) ?? 0;
    const events = counts.events.get(id) ?? 0;
    found.set(id, { id, x: round(x), y: round(y), count, events });
  };
  for (const dot of dots) add(dot.id, dot.x, dot.y);
  for (const [id, lines] of shapes.placeLines) {
    const inView = lines
      .flatMap((line) => line.parts.flat())
      .map((point) => toScreen(transform, point))
      .filter(([x, y]) => x >= 0 && y >= 0 && x <= view.width && y <= view.height);
    const middle = inView[Math.floor(inView.length / 2)];
    if (middle !== undefined) add(id, ...middle);
  }
  const shown = shownAreas(shapes.areas, view.zoom, moment.day, (id) => counts.mentions.has(id));
  for (const area of [...shown, ...formerAreas(shapes, view.zoom, moment)]) {
    if (area.properties.level === 'part') continue;
    add(area.id, ...toScreen(transform, area.middle.point));
  }
  return [...found.values()].sort(byWeight).slice(0, MOST);
}

const byWeight = (a: Target, b: Target): number =>
  b.count - a.count || b.events - a.events || (a.id < b.id ? -1 : 1);

export type Direction = 'left' | 'right' | 'up' | 'down';

const AXES: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
/** How much more a step to the side costs than one ahead. */
const ASIDE = 2.5;

/** The nearest target in a direction; `null`: none lies that way. */
export function nextTarget(
  targets: readonly Target[],
  from: Target,
  direction: Direction,
): Target | null {
  const [ux, uy] = AXES[direction];
  let best: Target | null = null;
  let bestCost = Infinity;
  for (const target of targets) {
    if (target.id === from.id) continue;
    const [dx, dy] = [target.x - from.x, target.y - from.y];
    const ahead = dx * ux + dy * uy;
    const aside = Math.abs(dx * uy) + Math.abs(dy * ux);
    if (ahead <= 0 || aside > ahead * 2) continue;
    const cost = ahead + aside * ASIDE;
    if (cost < bestCost || (cost === bestCost && best !== null && target.id < best.id)) {
      best = target;
      bestCost = cost;
    }
  }
  return best;
}
