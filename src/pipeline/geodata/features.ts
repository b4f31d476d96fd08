import type { Feature, FeatureCollection, Geometry, LineString, MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readJson } from './read-json.ts';

/** The features of a GeoJSON collection, or of all objects of a TopoJSON file. */
export async function readFeatures<Shape extends Geometry, Properties extends object>(
  file: string,
): Promise<Feature<Shape, Properties>[]> {
  const json = await readJson<
    FeatureCollection<Shape, Properties> | Topology<Record<string, GeometryCollection<Properties>>>
  >(file);
  if (json.type === 'FeatureCollection') return json.features;
  return Object.values(json.objects).flatMap(
    (object) => feature(json, object).features as Feature<Shape, Properties>[],
  );
}

type Line = LineString | MultiLineString;

/** Lines that are told the same of as one feature, in the order in which they first come. */
export function mergeLines<Properties extends object>(
  lines: readonly { readonly geometry: Line; readonly properties: Properties }[],
): Feature<MultiLineString, Properties>[] {
  const merged = new Map<string, Feature<MultiLineString, Properties>>();
  for (const { geometry, properties } of lines) {
    const key = JSON.stringify(properties);
    const known = merged.get(key) ?? {
      type: 'Feature',
      geometry: { type: 'MultiLineString', coordinates: [] },
      properties,
    };
    known.geometry.coordinates.push(
      ...(geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates),
    );
    merged.set(key, known);
  }
  return [...merged.values()];
}
