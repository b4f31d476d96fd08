import type { MapScene, Standing } from './map-frame.ts';
import { layoutAreas, layoutLand } from '../../core/layout/areas.ts';
import type { View } from '../../core/layout/view.ts';
import { layoutEventMarks } from '../../core/layout/event-marks.ts';
import { indexMarks } from '../../core/layout/hit-mark.ts';
import { layoutLines } from '../../core/layout/lines.ts';
import { layoutPlaceDots } from '../../core/layout/place-dots.ts';
import { plateTransform } from '../../core/layout/plate.ts';
import { DISTRICT_ZOOM } from '../../core/layout/shown-areas.ts';
import type { Bundle } from '../../core/model/bundle.ts';
import { drawAreas } from '../../draw/areas.ts';
import { drawEventMarks } from '../../draw/event-marks.ts';
import { drawLand } from '../../draw/land.ts';
import { drawLines } from '../../draw/lines.ts';
import { drawOutlines } from '../../draw/outlines.ts';
import { drawPlaceDots } from '../../draw/place-dots.ts';
import { movePlate } from '../../draw/plate.ts';
import { outlinesOf } from './map-outlines.ts';
import type { MapLayers } from './map-layers.ts';

/** The base: what the map library paints once it has taken over. Redrawn only when its data change. */
export class BaseDrawing {
  #drawn: readonly unknown[] = [];

  draw(layers: MapLayers, scene: MapScene, view: View): void {
    const { shapes, moment, counts, settings, overlays, bundle } = scene;
    const transform = plateTransform(shapes.plate, view);
    for (const layer of [layers.ground, layers.lakes, layers.glazes, layers.rivers, layers.lines]) {
      movePlate(layer, transform);
    }
    const isFine = view.zoom >= DISTRICT_ZOOM;
    const hasAreas = overlays.includes('areas');
    const parts = [
      bundle.places,
      shapes,
      moment.day,
      moment.range,
      counts,
      settings.worldview,
      isFine,
      hasAreas,
    ];
    if (parts.every((part, index) => part === this.#drawn[index])) return;
    this.#drawn = parts;
    drawLand(layers.ground, layoutLand(shapes, homeOf(bundle)));
    drawAreas(layers.glazes, hasAreas ? layoutAreas(shapes, counts, view.zoom, moment) : []);
    drawLines(layers.lines, layoutLines(shapes, view.zoom, moment, settings.worldview));
  }
}

/** The countries the atlas is about: those whose districts it knows. */
export function homeOf({ boundaries }: Bundle): ReadonlySet<string> {
  const home = new Set<string>();
  for (const { properties } of boundaries.objects.areas.geometries) {
    if (properties !== undefined && 'level' in properties && properties.level === 'district') {
      home.add(properties.country);
    }
  }
  return home;
}

/** What lies over the base, whichever renderer gave it, but for the labels. Runs on every frame of a moving map. */
export function drawOverlay(layers: MapLayers, scene: MapScene, view: View): Standing {
  const { bundle, shapes, counts, moment, overlays, focus, hover } = scene;
  movePlate(layers.outlines, plateTransform(shapes.plate, view));
  drawOutlines(layers.outlines, outlinesOf(scene, view.zoom));
  const selected = focus?.kind === 'place' ? focus.id : null;
  const hovered = hover?.kind === 'place' ? hover.id : null;
  const { certainty } = counts;
  const always = [selected, hovered];
  const shown = overlays.includes('dots') ? counts : { ...counts, mentions: new Map() };
  const dots = layoutPlaceDots(bundle, shown, view, { day: moment.day, certainty, always });
  const marks = overlays.includes('events') ? layoutEventMarks(bundle, scene.events, view) : [];
  drawPlaceDots(layers.dots, dots, selected, hovered);
  drawEventMarks(
    layers.events,
    marks,
    focus?.kind === 'event' ? focus.id : null,
    hover?.kind === 'event' ? hover.id : null,
  );
  return { dots, marks, labels: [], markAt: indexMarks(dots, marks) };
}
