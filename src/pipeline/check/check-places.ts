import type { AreaProperties, Boundaries, LineProperties } from '../../core/model/boundary.ts';
import type { PlaceFile } from '../../core/model/bundle.ts';
import type { JsonFile } from './json-file.ts';
import type { Problems } from './problems.ts';

/** Ids of what a topology draws. */
export function shapesOf({ objects }: Boundaries): Set<string> {
  return new Set([
    ...objects.areas.geometries.map((area) => String(area.id)),
    ...objects.lines.geometries.flatMap((line) => {
      const { place } = line.properties as LineProperties;
      return place === undefined ? [] : [place];
    }),
  ]);
}

/** Ids of the places of one file; a place that is there twice is a problem. */
export function collectPlaces(
  places: readonly PlaceFile[],
  json: JsonFile,
  problems: Problems,
): Set<string> {
  const ids = new Set<string>();
  for (const [index, { id }] of places.entries()) {
    if (ids.has(id)) problems.at(json, `/places/${String(index)}/id`, `“${id}” is there twice`);
    ids.add(id);
  }
  return ids;
}

/** Places: parents, what they became, shapes, days. `shapes`: of all topologies of the atlas. */
export function checkPlaces(
  places: readonly PlaceFile[],
  json: JsonFile,
  ids: ReadonlySet<string>,
  shapes: ReadonlySet<string>,
  problems: Problems,
): void {
  for (const [number, place] of places.entries()) {
    const at = `/places/${String(number)}`;
    for (const [index, parent] of (place.parents ?? []).entries()) {
      const pointer = `${at}/parents/${String(index)}`;
      if (!ids.has(parent.place))
        problems.at(json, `${pointer}/place`, `there is no place “${parent.place}”`);
      if (endsTooEarly(parent)) problems.at(json, pointer, 'ends before it begins');
    }
    for (const [index, heir] of (place.became ?? []).entries()) {
      if (!ids.has(heir))
        problems.at(json, `${at}/became/${String(index)}`, `there is no place “${heir}”`);
    }
    if (place.valid !== undefined && endsTooEarly(place.valid))
      problems.at(json, `${at}/valid`, 'ends before it begins');
    for (const [index, name] of place.names.entries()) {
      if (endsTooEarly(name))
        problems.at(json, `${at}/names/${String(index)}`, 'ends before it begins');
    }
    if (typeof place.shape === 'string' && !shapes.has(place.shape))
      problems.at(json, `${at}/shape`, `nothing in the topology has the id “${place.shape}”`);
  }
}

function endsTooEarly({ from, to }: { from?: string | null; to?: string | null }): boolean {
  return typeof from === 'string' && typeof to === 'string' && from >= to;
}

/** Topology: arcs in range, areas and lines that refer to places that exist. */
export function checkTopology(
  boundaries: Boundaries,
  json: JsonFile,
  at: string,
  ids: ReadonlySet<string>,
  problems: Problems,
): void {
  const { areas, lines } = boundaries.objects;
  const say = (pointer: string, what: string) => {
    problems.at(json, `${at}/objects/${pointer}`, what);
  };
  for (const [name, { geometries }] of Object.entries({ areas, lines })) {
    for (const [index, geometry] of geometries.entries()) {
      const arcs = 'arcs' in geometry ? (geometry.arcs as readonly unknown[]) : [];
      const missing = (arcs.flat(3) as number[]).find(
        (arc) => (arc < 0 ? ~arc : arc) >= boundaries.arcs.length,
      );
      if (missing !== undefined)
        say(`${name}/geometries/${String(index)}/arcs`, `there is no arc ${String(missing)}`);
    }
  }
  for (const [index, { id, properties }] of areas.geometries.entries()) {
    const { country, level } = properties as AreaProperties;
    if (!ids.has(country))
      say(`areas/geometries/${String(index)}/properties/country`, `there is no place “${country}”`);
    // A `part` is a piece of land that no place claims alone.
    if (level !== 'part' && !ids.has(String(id)))
      say(`areas/geometries/${String(index)}/id`, `there is no place “${String(id)}”`);
  }
  for (const [index, { properties }] of lines.geometries.entries()) {
    const { claims, rejects = [], place: own } = properties as LineProperties;
    for (const place of [...claims, ...rejects, ...(own === undefined ? [] : [own])]) {
      if (!ids.has(place))
        say(`lines/geometries/${String(index)}/properties`, `there is no place “${place}”`);
    }
  }
}
