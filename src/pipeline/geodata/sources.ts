/** The files of the geodata folder, relative to it. */
export const FILES = {
  mosaic: 'boundaries/mosaic.topojson',
  areaIds: 'boundaries/area-ids.csv',
  boundaryDates: 'boundaries/dates.csv',
  nameCorrections: 'boundaries/name-corrections.csv',
  frontierRegions: 'boundaries/fata-before-2018.geojson',
  names: 'names/names.csv',
  demonyms: 'names/demonyms.csv',
  settlements: 'gazetteer/settlements.tsv.gz',
  settlementCorrections: 'gazetteer/name-corrections.csv',
  osmSettlements: 'gazetteer/settlements-osm.csv',
  nativeNames: 'gazetteer/native-osm.csv',
  towns: 'gazetteer/towns.geojson',
  townIds: 'gazetteer/town-ids.csv',
  merged: 'gazetteer/merged.csv',
  afterDivision: 'gazetteer/after-division.csv',
  crossings: 'gazetteer/crossings-passes.geojson',
  crossingIds: 'gazetteer/crossing-ids.csv',
  countries: 'places/countries.csv',
  rivers: 'layers/rivers.topojson',
  water: 'layers/water.topojson',
  roads: 'layers/roads.topojson',
  railways: 'layers/railways.geojson',
  peaks: 'layers/peaks.geojson',
  foreignRivers: 'natural-earth/ne_rivers.geojson',
  foreignLakes: 'natural-earth/ne_lakes.geojson',
  relief: 'relief/relief.webp',
  reliefSheet: 'relief/relief.json',
  attributions: 'attributions.csv',
} as const;

/** Places kept by hand, in the order in which they are read: later rows may say more about earlier places. */
export const KEPT_PLACES = [
  'places/areas.csv',
  'places/natural-osm.csv',
  'places/facilities.csv',
  'places/world.csv',
] as const;
