import type { CardAnchor } from '../../core/selection/cards.ts';
import { layoutRecordMarks } from '../../core/layout/record-marks.ts';
import { regionOf } from '../../core/layout/scenery.ts';
import type { Shapes } from '../../core/layout/shapes.ts';
import type { Boundaries } from '../../core/model/boundary.ts';
import type { View } from '../../core/layout/view.ts';
import type { Reading } from '../../core/selection/reading.ts';
import type { Interval } from '../../core/model/time.ts';
import { paintRecordMarks } from '../../draw/record-marks.ts';
import { drawCardCurves } from './map-curves.ts';
import type { MapLayers } from './map-layers.ts';
import type { MapParts } from './map-parts.ts';
import { placeRelief } from './map-relief.ts';
import { WatersDrawing } from './map-waters.ts';
import { BaseDrawing, drawOverlay, type MapScene, type Standing } from './map-scene.ts';

/** What a frame is painted from. */
export interface MapFrame {
  readonly reading: Reading;
  readonly scene: MapScene;
  readonly view: View;
  /** The finest boundaries that are in, and their shapes: what MapLibre shows at any zoom. */
  readonly boundaries: Boundaries;
  readonly shapes: Shapes;
  readonly scenery: Pick<MapParts, 'relief' | 'scenery'>;
  readonly reliefStrength: number;
  readonly range: Interval | null;
  readonly cards: readonly CardAnchor[];
  /** Top left of the map in the viewport, CSS px. */
  readonly origin: { readonly left: number; readonly top: number };
  /** The SVG base is seen; when not, it is not kept up to date. */
  readonly hasSvgBase: boolean;
}

/** Draws a whole frame into the layers and keeps what stands where. */
export class MapPainter {
  readonly #base = new BaseDrawing();
  readonly #waters = new WatersDrawing();
  standing: Standing = { dots: [], marks: [], labels: [], markAt: () => null };

  paint(layers: MapLayers, frame: MapFrame): void {
    const { scene, view } = frame;
    if (frame.hasSvgBase) this.#paintBase(layers, frame);
    this.standing = drawOverlay(layers, scene, view);
    this.#paintRecords(layers, frame);
    this.paintCurves(layers, frame);
  }

  #paintBase(layers: MapLayers, { scene, view, scenery, reliefStrength }: MapFrame): void {
    this.#base.draw(layers, scene, view);
    placeRelief(layers.relief, scenery.relief, view, reliefStrength);
    this.#waters.draw(layers, scenery.scenery.get('water'), scene.shapes.plate, view);
  }

  paintCurves(layers: MapLayers, { scene, view, cards, origin }: MapFrame): void {
    drawCardCurves(layers.curves, scene, view, cards, origin);
  }

  #paintRecords({ records: canvas }: MapLayers, { scene, view, range }: MapFrame): void {
    const { bundle, overlays } = scene;
    const table = overlays.includes('events') ? bundle.records : null;
    if (table === null || table === undefined) {
      if (canvas.width > 0) canvas.width = 0;
      return;
    }
    const marks = layoutRecordMarks(table, range, regionOf(bundle), view);
    const size = { width: view.width, height: view.height, scale: devicePixelRatio };
    paintRecordMarks(canvas, marks, size, getComputedStyle(canvas).color);
  }
}
