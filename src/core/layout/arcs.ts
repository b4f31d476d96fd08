import type { Bundle } from '../model/bundle.ts';
import type { PassageId, PlaceId } from '../model/ids.ts';
import { round } from './camera.ts';
import { spotOf } from './scenery.ts';
import type { Shapes } from './shapes.ts';
import type { View } from './view.ts';

/** Two places that stand in one passage. */
export interface Arc {
  readonly id: string;
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** Passages that name both. */
  readonly passages: number;
  /** SVG path data, CSS px from the top left of the map. */
  readonly path: string;
  /** Stroke width, CSS px. */
  readonly width: number;
}

export interface ArcOptions {
  /** Only arcs that end here; `null`: all. */
  readonly focus: PlaceId | null;
  /** Only passages that are shown. */
  readonly keeps: (passage: PassageId) => boolean;
  /** @default 60 */
  readonly most?: number;
}

/** How far an arc bends from the straight line, as a share of its length. */
const BEND = 0.18;
const MAX_WIDTH = 4;

/** The strongest arcs, strongest first, ties by id. Countries take no part: they are no spots. */
export function layoutArcs(
  bundle: Bundle,
  shapes: Shapes,
  view: View,
  { focus, keeps, most = 60 }: ArcOptions,
): Arc[] {
  const strongest = [...pairsOf(bundle, keeps, focus)]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most);
  const top = strongest[0]?.[1] ?? 1;
  return strongest.flatMap(([id, passages]) => {
    const [from, to] = id.split('|') as [PlaceId, PlaceId];
    const path = arcPath(bundle, shapes, view, from, to);
    const width = round(Math.max(0.8, MAX_WIDTH * Math.sqrt(passages / top)));
    return path === null ? [] : [{ id, from, to, passages, path, width }];
  });
}

function pairsOf(
  bundle: Bundle,
  keeps: ArcOptions['keeps'],
  focus: PlaceId | null,
): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const [passage, mentions] of bundle.mentionsByPassage) {
    if (!keeps(passage)) continue;
    const places = new Set<PlaceId>();
    for (const { place, sense } of mentions) {
      if (place !== null && sense === 'place' && isArcEnd(bundle, place)) places.add(place);
    }
    const sorted = [...places].sort();
    for (const [index, a] of sorted.entries()) {
      for (const b of sorted.slice(index + 1)) {
        if (focus !== null && a !== focus && b !== focus) continue;
        const id = `${a}|${b}`;
        pairs.set(id, (pairs.get(id) ?? 0) + 1);
      }
    }
  }
  return pairs;
}

function isArcEnd(bundle: Bundle, id: PlaceId): boolean {
  const kind = bundle.places.get(id)?.kind;
  return kind !== undefined && kind !== 'country';
}

function arcPath(
  bundle: Bundle,
  shapes: Shapes,
  view: View,
  from: PlaceId,
  to: PlaceId,
): string | null {
  const start = spotOf(bundle, shapes, from);
  const end = spotOf(bundle, shapes, to);
  if (start === null || end === null) return null;
  const [ax, ay] = view.project(start);
  const [bx, by] = view.project(end);
  // Bent upwards on the screen, whichever way the pair is sorted.
  const side = ax <= bx ? 1 : -1;
  const mx = (ax + bx) / 2 + (by - ay) * BEND * side;
  const my = (ay + by) / 2 - (bx - ax) * BEND * side;
  const [sx, sy, qx, qy, ex, ey] = [ax, ay, mx, my, bx, by].map((v) => String(round(v)));
  return `M${sx ?? ''},${sy ?? ''}Q${qx ?? ''},${qy ?? ''} ${ex ?? ''},${ey ?? ''}`;
}
