import type { FeatureCollection, Point } from 'geojson';
import { DataError } from '../../core/model/data-error.ts';
import type { Place } from '../../core/model/place.ts';
import { readCsv } from '../read/csv.ts';
import { createPlace, namesOf, parent } from './create-place.ts';
import { NAME_SOURCES } from './name-sources.ts';
import { readJson } from './read-json.ts';

interface CrossingProperties {
  readonly name: string;
  readonly name_ur?: string;
  /** In the language of the place: Pashto on the Durand Line, Persian elsewhere. */
  readonly name_local?: string;
  readonly kind: 'border_crossing' | 'pass';
  /** Countries either side, such as `AFG-PAK`. */
  readonly between?: string;
  readonly country?: string;
  /** Metres above the sea. */
  readonly ele?: number;
  readonly note?: string;
  readonly precision_km?: number;
}

/** A border point known to this many km or better is the thing itself. */
const EXACT_KM = 0.5;

/**
 * Border crossings and passes. `ids` says which place each entry is; one pass
 * that is entered as crossing too is one place, and its first entry counts.
 */
export async function readCrossings(file: string, ids: string): Promise<Place[]> {
  const { features } = await readJson<FeatureCollection<Point, CrossingProperties>>(file);
  const rows = await readCsv(ids, ['name', 'entry', 'place', 'kind', 'parents', 'geonames']);
  return rows.flatMap(({ cells, where }) => {
    if (cells.place === '') return [];
    const found = features.find(
      ({ properties }) => properties.name === cells.name && properties.kind === cells.entry,
    );
    if (found === undefined) throw new DataError(`no “${cells.name}” in ${file}`, where('name'));
    if (cells.kind !== 'crossing' && cells.kind !== 'pass')
      throw new DataError(`no kind “${cells.kind}”`, where('kind'));
    const { properties, geometry } = found;
    const [lng = NaN, lat = NaN] = geometry.coordinates;
    const radiusKm = properties.precision_km;
    return createPlace({
      id: cells.place,
      kind: cells.kind,
      names: crossingNames(properties),
      namesFrom: NAME_SOURCES.own,
      parents: cells.parents.split('|').filter(Boolean).map(parent),
      point: [lng, lat],
      precision: radiusKm !== undefined && radiusKm <= EXACT_KM ? 'exact' : 'approximate',
      rank: 6,
      ...(radiusKm === undefined ? {} : { radiusKm }),
      ...(cells.geonames === '' ? {} : { geonames: Number(cells.geonames) }),
      ...noteOf(properties),
    });
  });
}

function crossingNames({ name, name_ur, name_local, between, country }: CrossingProperties) {
  const [first = name, ...other] = name.split(/ – | \((.*)\)$/).filter(Boolean);
  const local = (between ?? country ?? '').includes('PAK') ? 'ps' : 'prs';
  return namesOf(
    {
      en: other.length === 0 ? name : name.replace(/ \(.*\)$/, ''),
      ur: name_ur,
      [local]: name_local,
    },
    other.length === 0 ? [] : [first, ...other],
  );
}

function noteOf({ note, ele }: CrossingProperties): { note?: string } {
  const parts = [
    note === undefined ? '' : `${note.charAt(0).toUpperCase()}${note.slice(1)}.`,
    ele === undefined ? '' : `${String(ele)} m.`,
  ].filter(Boolean);
  return parts.length === 0 ? {} : { note: parts.join(' ') };
}
