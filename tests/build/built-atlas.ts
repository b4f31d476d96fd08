import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  AtlasFile,
  AtlasPart,
  Bundle,
  DetailsFile,
  PlacesFile,
} from '../../src/core/model/bundle.ts';
import type { Boundaries } from '../../src/core/model/boundary.ts';
import { placeId } from '../../src/core/model/ids.ts';
import { addDetails, addPlacesFile, indexBundle } from '../../src/core/model/index-bundle.ts';
import type { Place } from '../../src/core/model/place.ts';
import { SITE } from './built-site.ts';

/** Bytes of a file of the atlas that stands beside the site. */
export const atlasBytes = (file: string): Uint8Array => readFileSync(join(SITE, 'atlas', file));

const read = (file: string): unknown => JSON.parse(new TextDecoder().decode(atlasBytes(file)));

let known: Bundle | undefined;
let boundaries: Boundaries | undefined;

/** The full boundaries of the atlas that the page shows. */
export function atlasBoundaries(): Boundaries {
  boundaries ??= read(atlasBundle().parts.boundaries?.path ?? '?') as Boundaries;
  return boundaries;
}

/** The atlas that the page shows, whole, as the tests know it. */
export function atlasBundle(): Bundle {
  if (known !== undefined) return known;
  const file = read('atlas.json') as AtlasFile;
  const part = (name: AtlasPart): unknown => read(file.parts[name]?.path ?? `${name}?`);
  known = addPlacesFile(
    addDetails(indexBundle(file), part('details') as DetailsFile),
    part('places') as PlacesFile,
  );
  return known;
}

/** The place of the atlas with this id; a test that asks for another is wrong. */
export function atlasPlace(id: string): Place {
  const place = atlasBundle().places.get(placeId(id));
  if (place === undefined) throw new Error(`The atlas has no place “${id}”`);
  return place;
}
