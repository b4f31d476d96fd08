import type { Feature, FeatureCollection } from 'geojson';
import type { Plate } from '../../core/layout/plate.ts';
import { riverRank, scenicPath } from '../../core/layout/scenic-path.ts';
import type { View } from '../../core/layout/view.ts';
import { drawWaters, type WaterPath } from '../../draw/waters.ts';
import type { MapLayers } from './map-layers.ts';

/** From this zoom on rivers of rank r are drawn: r / 2 + this. */
const RANK_ZOOM = 3.6;

/** Lakes and rivers under the SVG base; paths are made once, ranks come and go with the zoom. */
export class WatersDrawing {
  #of: FeatureCollection | undefined;
  #plate: Plate | undefined;
  #lakes: WaterPath[] = [];
  #rivers: (WaterPath & { readonly from: number })[] = [];
  #shown = -1;

  draw(
    layers: Pick<MapLayers, 'lakes' | 'rivers'>,
    water: FeatureCollection | undefined,
    plate: Plate,
    view: View,
  ): void {
    const isNew = water !== this.#of || plate !== this.#plate;
    if (isNew) this.#prepare(water, plate);
    const rivers = this.#rivers.filter(({ from }) => view.zoom >= from);
    if (!isNew && rivers.length === this.#shown) return;
    this.#shown = rivers.length;
    drawWaters(layers.lakes, this.#lakes);
    drawWaters(layers.rivers, rivers);
  }

  #prepare(water: FeatureCollection | undefined, plate: Plate): void {
    this.#of = water;
    this.#plate = plate;
    const features = water?.features ?? [];
    const isLake = ({ geometry }: Feature) => geometry.type.endsWith('Polygon');
    const path = (found: readonly Feature[]) =>
      found.map(({ geometry }) => scenicPath(geometry, plate)).join('');
    this.#lakes = [{ id: 'lakes', kind: 'lake', path: path(features.filter(isLake)) }];
    const rivers = features.filter((found) => !isLake(found));
    const ranks = [...new Set(rivers.map(riverRank))].sort((a, b) => a - b);
    this.#rivers = ranks.map((rank) => ({
      id: `rivers-${String(rank)}`,
      kind: 'river',
      from: rank / 2 + RANK_ZOOM,
      path: path(rivers.filter((river) => riverRank(river) === rank)),
    }));
  }
}
