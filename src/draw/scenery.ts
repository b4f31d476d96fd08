import { select } from 'd3';

/** Lakes, or rivers or roads of one class, as one path on the plate. */
export interface SceneryPath {
  readonly id: string;
  readonly path: string;
  readonly kind: 'lake' | 'river' | 'road' | 'railway';
}

/** Makes `layer` show exactly `paths`. */
export function drawScenery(layer: SVGGElement, paths: readonly SceneryPath[]): void {
  select(layer)
    .selectAll<SVGPathElement, SceneryPath>('path')
    .data(paths, (path) => path.id)
    .join('path')
    .attr('class', (path) => path.kind)
    .attr('d', (path) => path.path);
}
