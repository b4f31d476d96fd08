import type { Place } from '../../core/model/place.ts';

/** Whom a place's card names for its names: the sources of `geodata/README.md`, as their credits word them. */
export const NAME_SOURCES = {
  cldr: 'Unicode CLDR',
  geonames: 'GeoNames, through Who’s On First',
  naturalEarth: 'Natural Earth',
  osm: 'OpenStreetMap',
  /** Native names of Afghan districts: which of the two one is from is not recorded. */
  afghanDistricts: 'Who’s On First or Faisal Abubaker',
  wof: 'Who’s On First',
  native: 'GeoNames, through Who’s On First, or OpenStreetMap',
  own: 'This atlas, by hand',
} as const;

/** Files of the project and what it noted down: they say nothing to a reader. */
const OWN_NOTES =
  /(?:(?:copy|pages?|texts) )?cited in regions\.md|regions\.md|\(project geodata\)|[\w/]+\.(?:csv|geojson|tsv\.gz)/g;

/** What the source column of `names.csv` says to a reader; where that is our own files alone, that we checked it. */
export function readableSource(source: string): string {
  const parts = source.replace(OWN_NOTES, '').split(/;|\+/);
  const said = parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return said.filter((part) => !/^(pages?|copy)$/.test(part)).join('; ') || NAME_SOURCES.own;
}

/** A place of the gazetteer with who says its names; one that says so already stays as it is. */
export function withGazetteerSource(place: Place): Place {
  if (place.namesFrom !== undefined) return place;
  const isOsm = place.id.startsWith('osm-');
  const names = place.names.map((name) =>
    name.lang === 'und' && !isOsm ? { ...name, source: NAME_SOURCES.native } : name,
  );
  return { ...place, names, namesFrom: NAME_SOURCES[isOsm ? 'osm' : 'geonames'] };
}
