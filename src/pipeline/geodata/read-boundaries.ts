import { join } from 'node:path';
import type { Boundaries } from '../../core/model/boundary.ts';
import { DataError } from '../../core/model/data-error.ts';
import type { Place } from '../../core/model/place.ts';
import { buildBoundaries, type Cut } from './boundaries.ts';
import { FATA } from './boundary-areas.ts';
import { lineClasses, type LineBook } from './boundary-lines.ts';
import { mosaicCells, polygonsOf, type Cell } from './cells.ts';
import { cutFrontierRegions, readFrontierRegions } from './frontier-regions.ts';
import { lightCells } from './light-cells.ts';
import { propertiesOf, readAreaIds, type Mosaic } from './mosaic.ts';
import { readParts } from './parts.ts';
import { FILES } from './sources.ts';

/** Countries that lie outside of this are not in the topology. */
const REACH = [54, 18, 97, 45] as const;
/** The border regions: here the light cut is finer. */
const FOCUS = [66, 29.5, 74, 37] as const;

/** Parts of the light cut. Small disputed pieces far from the border regions are drawn with their administrator. */
const LIGHT_PARTS: ReadonlyMap<string, string> = new Map([
  ...'PAK PAK-JK PAK-GB AFG B05 B06 B07 B45 IND CHN IRN TKM UZB TJK KGZ OMN NPL ARE'
    .split(' ')
    .map((part) => [part, part] as const),
  ...'B00 B01 B02 B03 B04 B88'.split(' ').map((part) => [part, 'IND'] as const),
]);
const FULL: Cut = { steps: 4e5 };
const LIGHT: Cut = {
  steps: 5000,
  detail: { least: 0.0016, focus: FOCUS, times: 30, island: 0.2 },
};

export interface BoundaryCuts {
  readonly full: Boundaries;
  readonly light: Boundaries;
}

/** Builds both cuts of the topology. `codes`: ISO codes → place ids of countries. */
export async function readBoundaries(
  dir: string,
  mosaic: Mosaic,
  places: readonly Place[],
  codes: ReadonlyMap<string, string>,
): Promise<BoundaryCuts> {
  const ids = await readAreaIds(join(dir, FILES.areaIds));
  const byId = new Map(places.map((place) => [String(place.id), place]));
  const regions = await readFrontierRegions(
    join(dir, FILES.frontierRegions),
    frontierDistricts(places),
  );
  const cells = cutFrontierRegions(mosaicCells(mosaic, ids), regions).filter(isInReach);
  const book = lineBook(mosaic, { ids, places, codes, byId });
  return {
    full: buildBoundaries(cells, book, FULL),
    light: buildBoundaries(lightCells(cells, LIGHT_PARTS), book, LIGHT),
  };
}

function isInReach(cell: Cell): boolean {
  const [west, south, east, north] = REACH;
  return polygonsOf(cell).some(([outer = []]) =>
    outer.some(([x = 0, y = 0]) => x > west && x < east && y > south && y < north),
  );
}

/** What each Frontier Region became. */
function frontierDistricts(places: readonly Place[]): Map<string, string> {
  const regions = places.filter((place) => place.kind === 'frontier-region');
  return new Map(
    regions.flatMap(({ id, became: [district] }) =>
      district === undefined ? [] : [[String(id), String(district)] as const],
    ),
  );
}

interface BookSources {
  readonly ids: ReadonlyMap<string, string>;
  readonly places: readonly Place[];
  readonly codes: ReadonlyMap<string, string>;
  readonly byId: ReadonlyMap<string, Place>;
}

function lineBook(mosaic: Mosaic, { ids, places, codes, byId }: BookSources): LineBook {
  const countryCodes = new Map(
    [...codes]
      .filter(([code]) => code.length === 3)
      .map(([code, place]) => [place.replaceAll('-', ' '), code]),
  );
  return {
    parts: readParts(mosaic, ids, countryCodes),
    countries: codes,
    agencies: new Set(
      places
        .filter(
          ({ kind, parents }) => kind === 'district' && parents.some((link) => link.place === FATA),
        )
        .map(({ id }) => id),
    ),
    territories: new Set(places.filter(({ kind }) => kind === 'territory').map(({ id }) => id)),
    fataTo: endOf(byId.get(FATA)),
    frontierTo: endOf(places.find(({ kind }) => kind === 'frontier-region')),
    classes: lineClasses(propertiesOf(mosaic.objects.lines_adm0)),
  };
}

function endOf(place: Place | undefined): string {
  const to = place?.valid.to;
  if (to === undefined || to === null)
    throw new DataError(`the end of “${place?.id ?? FATA}” is not given`, { file: 'areas.csv' });
  return to;
}
