import type { Feature, FeatureCollection } from 'geojson';
import type { Plate } from '../../core/layout/plate.ts';
import { RAILWAY_ZOOM, riverZoom, roadZoom, scenicPath } from '../../core/layout/scenic-path.ts';
import type { View } from '../../core/layout/view.ts';
import { drawScenery, type SceneryPath } from '../../draw/scenery.ts';
import type { MapLayers } from './map-layers.ts';
import type { SceneryPart } from './map-parts.ts';

interface Way extends SceneryPath {
  /** Drawn from this zoom on. */
  readonly from: number;
}

/** Lakes, rivers, roads and railways under the SVG base; paths are made once and come and go with the zoom. */
export class SceneryDrawing {
  readonly #made = new Map<FeatureCollection, readonly Way[]>();
  #plate: Plate | undefined;
  #drawn = '';

  draw(
    layers: Pick<MapLayers, 'lakes' | 'rivers'>,
    scenery: ReadonlyMap<SceneryPart, FeatureCollection>,
    plate: Plate,
    { zoom }: View,
  ): void {
    if (plate !== this.#plate) this.#made.clear();
    const isNew = plate !== this.#plate;
    this.#plate = plate;
    const ways = (['roads', 'railways', 'water'] as const).flatMap((part) => {
      const features = scenery.get(part);
      return features === undefined ? [] : this.#waysOf(part, features, plate);
    });
    const shown = ways.filter(({ from }) => zoom >= from);
    const key = shown.map(({ id }) => id).join();
    if (!isNew && key === this.#drawn) return;
    this.#drawn = key;
    drawScenery(
      layers.lakes,
      shown.filter(({ kind }) => kind === 'lake'),
    );
    drawScenery(
      layers.rivers,
      shown.filter(({ kind }) => kind !== 'lake'),
    );
  }

  #waysOf(part: SceneryPart, features: FeatureCollection, plate: Plate): readonly Way[] {
    const known = this.#made.get(features);
    if (known !== undefined) return known;
    const ways = makeWays(part, features, plate);
    this.#made.set(features, ways);
    return ways;
  }
}

/** One path for all ways that come at one zoom. */
function makeWays(part: SceneryPart, { features }: FeatureCollection, plate: Plate): Way[] {
  const isLake = ({ geometry }: Feature) => geometry.type.endsWith('Polygon');
  const ways = (kind: Way['kind'], found: readonly Feature[], from: (way: Feature) => number) => {
    const zooms = [...new Set(found.map(from))].sort((a, b) => a - b);
    return zooms.map((zoom) => {
      let path: string | undefined;
      return {
        id: `${kind}-${String(zoom)}`,
        kind,
        from: zoom,
        // Made when first drawn: of all ways at once a frame would stand still for a quarter of a second.
        get path() {
          return (path ??= found
            .filter((way) => from(way) === zoom)
            .map(({ geometry }) => scenicPath(geometry, plate))
            .join(''));
        },
      };
    });
  };
  if (part === 'roads') return ways('road', features, roadZoom);
  if (part === 'railways') return ways('railway', features, () => RAILWAY_ZOOM);
  return [
    ...ways('lake', features.filter(isLake), () => 0),
    ...ways(
      'river',
      features.filter((found) => !isLake(found)),
      riverZoom,
    ),
  ];
}
