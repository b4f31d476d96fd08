import { geoArea, geoCentroid, geoContains } from 'd3';
import { feature } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { placeId } from '../../core/model/ids.ts';
import type { LngLat, Place, PlaceKind, PlaceName } from '../../core/model/place.ts';
import { createPlace, namesOf, parent } from './create-place.ts';
import type { NameCorrections } from './name-corrections.ts';
import { areaPlace, propertiesOf, type AreaIds, type Mosaic } from './mosaic.ts';
import { NAME_SOURCES } from './name-sources.ts';
import type { DistrictProperties, ProvinceProperties } from './mosaic.ts';

const COUNTRY: Readonly<Record<'PAK' | 'AFG', string>> = { PAK: 'pakistan', AFG: 'afghanistan' };
const RANKS = { province: 2, territory: 3, district: 4, part: 4 } as const;

/** Provinces, territories, districts and disputed pieces, each with its shape. Countries are read elsewhere. */
export function administrativePlaces(
  mosaic: Mosaic,
  ids: AreaIds,
  corrections: NameCorrections,
): Place[] {
  const provinces = feature(mosaic, mosaic.objects.adm1).features.map((area) =>
    provincePlace(area as Feature<Polygon | MultiPolygon, ProvinceProperties>, ids),
  );
  const known = new Set(provinces.map((place) => place.id));
  const rivals = rivalNames(propertiesOf(mosaic.objects.adm2));
  const districts = feature(mosaic, mosaic.objects.adm2)
    .features.map((area) =>
      districtPlace(area as Feature<Polygon | MultiPolygon, DistrictProperties>, ids, {
        corrections,
        rivals,
      }),
    )
    // Islamabad's only district is the capital territory itself.
    .filter((place) => !known.has(place.id));
  return [...provinces, ...districts, ...disputedPlaces(mosaic, ids)];
}

function provincePlace(
  area: Feature<Polygon | MultiPolygon, ProvinceProperties>,
  ids: AreaIds,
): Place {
  const { adm1, iso, type, name, name_ur, name_ps, name_fa, wd, alt } = area.properties;
  const kind: PlaceKind = type === 'province' ? 'province' : 'territory';
  const id = areaPlace(ids, adm1);
  const full = kind === 'province' && iso === 'AFG' ? [`${name} Province`] : [];
  return createPlace({
    id,
    kind,
    ...named(
      iso,
      namesOf({ en: name, ur: name_ur, ps: name_ps, prs: name_fa }, [...full, ...splitAlt(alt)]),
      `${name} Province`,
    ),
    parents: [parent(COUNTRY[iso])],
    point: pointInside(area),
    precision: 'province',
    shape: placeId(id),
    rank: RANKS[kind],
    ...(wd === undefined ? {} : { wikidata: wd }),
  });
}

/** Who says the names of an area; `formed`: what the build made of its name and its kind. */
function named(
  iso: 'PAK' | 'AFG',
  names: readonly PlaceName[],
  formed: string,
): Pick<Place, 'names' | 'namesFrom'> {
  const isAfghan = iso === 'AFG';
  return {
    namesFrom: isAfghan ? NAME_SOURCES.wof : NAME_SOURCES.osm,
    names: names.map((name) => {
      if (name.text === formed) return { ...name, source: NAME_SOURCES.own };
      const isOfTwo = isAfghan && name.lang !== 'en' && formed.endsWith(' District');
      return isOfTwo ? { ...name, source: NAME_SOURCES.afghanDistricts } : name;
    }),
  };
}

interface NameChecks {
  readonly corrections: NameCorrections;
  readonly rivals: ReadonlyMap<string, number>;
}

function districtPlace(
  area: Feature<Polygon | MultiPolygon, DistrictProperties>,
  ids: AreaIds,
  { corrections, rivals }: NameChecks,
): Place {
  const { id: area2, adm1, alt, wd, ...labels } = area.properties;
  const id = areaPlace(ids, area2);
  const keep = (text: string | null | undefined) =>
    text !== undefined && text !== null && !corrections.has(`${area2}\n${text}`) ? text : null;
  const [name, ...bracketed] = splitName(labels.name);
  const others = splitAlt(alt).filter(
    (text) =>
      keep(text) !== null && (fold(text) === fold(name) || (rivals.get(fold(text)) ?? 0) < 2),
  );
  const wikidata = keep(wd);
  return createPlace({
    id,
    kind: 'district',
    ...named(
      labels.iso,
      namesOf(
        {
          en: name,
          ur: keep(labels.name_ur),
          ps: keep(labels.name_ps),
          prs: keep(labels.name_fa),
        },
        [`${name} District`, ...bracketed, ...others],
      ),
      `${name} District`,
    ),
    parents: [parent(areaPlace(ids, adm1))],
    point: pointInside(area),
    precision: 'district',
    shape: placeId(id),
    rank: RANKS.district,
    ...(wikidata === null || wikidata === '' ? {} : { wikidata }),
  });
}

function disputedPlaces(mosaic: Mosaic, ids: AreaIds): Place[] {
  const parts = feature(mosaic, mosaic.objects.adm0_parts).features;
  return parts.flatMap((area) => {
    const { part, status, name, name_ur, name_ps, name_fa, wd, note } = area.properties;
    const id = ids.get(part);
    if (status !== 'disputed' || id === undefined) return [];
    // What stands in brackets says who administers the piece, or is an older name.
    const [first] = splitName(name);
    return createPlace({
      id,
      kind: 'territory',
      names: namesOf({ en: first, ur: name_ur, ps: name_ps, prs: name_fa }),
      namesFrom: NAME_SOURCES.naturalEarth,
      point: pointInside(area as Feature<Polygon | MultiPolygon>),
      precision: 'province',
      shape: placeId(id),
      rank: RANKS.part,
      ...(wd === undefined || wd === '' ? {} : { wikidata: wd }),
      ...(note === undefined ? {} : { note: `${note.charAt(0).toUpperCase()}${note.slice(1)}.` }),
    });
  });
}

/** How many districts lay claim to a name, as their own or as another spelling. */
function rivalNames(districts: readonly DistrictProperties[]): Map<string, number> {
  const rivals = new Map<string, number>();
  for (const { name, alt } of districts)
    for (const key of new Set([...splitName(name), ...splitAlt(alt)].map(fold)))
      rivals.set(key, (rivals.get(key) ?? 0) + 1);
  return rivals;
}

const fold = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

/** `Deh Bala (Haska Mena)` → both names. */
function splitName(name: string): [string, ...string[]] {
  const match = /^(.*?)\s*\((.*)\)$/.exec(name);
  return match === null ? [name] : [match[1] ?? name, match[2] ?? ''];
}

const splitAlt = (alt: string | undefined): string[] =>
  alt === undefined ? [] : alt.split(';').map((text) => text.trim());

/** A point of the area that stands for it, degrees with four decimals: its centre, or the centre of its largest piece where that lies outside. */
function pointInside(area: Feature<Polygon | MultiPolygon>): LngLat {
  const { geometry } = area;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const pieces = polygons.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const largest = pieces.reduce((best, piece) => (geoArea(piece) > geoArea(best) ? piece : best));
  const centre = geoCentroid(area);
  const [lng, lat] = geoContains(area, centre) ? centre : geoCentroid(largest);
  return [round(lng), round(lat)];
}

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
