import type { FeatureCollection } from 'geojson';
import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import { LINE_LOOKS, type LineLook } from '../core/layout/line-looks.ts';
import { LINE_STYLES, type LineStyle } from '../core/layout/lines.ts';
import { FAINT_ZOOM, FAINTEST, SHARP_ZOOM } from '../core/layout/relief-strength.ts';
import { RAILWAY_ZOOM, ROAD_ZOOM, SMALL_ROAD_ZOOM } from '../core/layout/scenic-path.ts';
import { DISTRICT_ZOOM } from '../core/layout/shown-areas.ts';
import type { MapColours } from './map-base.ts';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };
const SOURCES = ['land', 'coarse', 'fine', 'lines', 'water', 'roads', 'railways'] as const;

/**
 * The style of the ground from the theme's colours alone: no glyphs, no sprite,
 * no address. Data are put into its sources afterwards.
 */
export function createStyle(colours: MapColours): StyleSpecification {
  return { version: 8, sources: createSources(), layers: createLayers(colours) };
}

/** Sources of our own data, empty. */
export function createSources(): StyleSpecification['sources'] {
  return Object.fromEntries(
    SOURCES.map((id) => [
      id,
      // Areas and lines share their corners: simplified less than the default, they keep meeting.
      // Banks of braided rivers cross each other when simplified at all.
      { type: 'geojson', data: NOTHING, tolerance: id === 'water' ? 0 : 0.2, buffer: 64 } as const,
    ]),
  );
}

/** Every layer, back to front. */
export function createLayers(colours: MapColours): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.water } },
    ...createLandLayers(colours),
    ...createOwnLayers(colours),
  ];
}

function createLandLayers({ land, contextLand, water }: MapColours): LayerSpecification[] {
  return [
    {
      id: 'land',
      type: 'fill',
      source: 'land',
      paint: {
        'fill-color': ['case', ['get', 'home'], land, contextLand],
        'fill-antialias': false,
      },
    },
    {
      id: 'lakes',
      type: 'fill',
      source: 'water',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': water },
    },
  ];
}

/** What also lies over a base map of the host's choice: what texts say, and where borders run. */
export function createOwnLayers(colours: MapColours): LayerSpecification[] {
  return [
    createGlaze('coarse', colours, { maxzoom: DISTRICT_ZOOM }),
    createGlaze('fine', colours, { minzoom: DISTRICT_ZOOM }),
    ...createWays(colours),
    ...LINE_STYLES.map((style) => createLine(style, colours)),
  ];
}

function createGlaze(
  source: 'coarse' | 'fine',
  { textAccent }: MapColours,
  zooms: { readonly minzoom?: number; readonly maxzoom?: number },
): FillLayerSpecification {
  return {
    id: `glaze-${source}`,
    type: 'fill',
    source,
    ...zooms,
    paint: { 'fill-color': textAccent, 'fill-opacity': ['get', 'opacity'] },
  };
}

function createWays({ river, road }: MapColours): LineLayerSpecification[] {
  return [
    {
      id: 'rivers',
      type: 'line',
      source: 'water',
      filter: ['!=', ['geometry-type'], 'Polygon'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 7, 1.1, 11, 2.4],
      },
    },
    {
      id: 'roads',
      type: 'line',
      source: 'roads',
      minzoom: ROAD_ZOOM,
      filter: ['any', ['!=', ['get', 'class'], 'secondary'], ['>=', ['zoom'], SMALL_ROAD_ZOOM]],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': road,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], ROAD_ZOOM, 0, 7.4, 0.75],
        'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.5, 10, 1.3, 13, 3],
      },
    },
    {
      id: 'railways',
      type: 'line',
      source: 'railways',
      minzoom: RAILWAY_ZOOM,
      paint: { 'line-color': road, 'line-width': 1, 'line-dasharray': [3, 2] },
    },
  ];
}

const colourOf = (look: LineLook, colours: MapColours): string =>
  ({
    'district-line': colours.districtLine,
    'national-line': colours.nationalLine,
    'text-accent': colours.textAccent,
  })[look.colour];

function createLine(style: LineStyle, colours: MapColours): LineLayerSpecification {
  const look = LINE_LOOKS[style];
  return {
    id: `line-${style}`,
    type: 'line',
    source: 'lines',
    ...(style === 'district' || style === 'former' ? { minzoom: DISTRICT_ZOOM } : {}),
    filter: ['==', ['get', 'style'], style],
    layout: { 'line-join': 'round', 'line-cap': style === 'claim' ? 'round' : 'butt' },
    paint: {
      'line-color': colourOf(look, colours),
      'line-width': look.width,
      'line-opacity': look.opacity,
      // MapLibre counts dashes in widths of the line.
      ...(look.dash.length === 0
        ? {}
        : { 'line-dasharray': look.dash.map((length) => length / look.width) }),
    },
  };
}

/** The relief's strength as an expression of the zoom: the same as under the SVG base. */
export function reliefOpacity({ relief }: MapColours): ExpressionSpecification {
  const from = ['interpolate', ['linear'], ['zoom'], SHARP_ZOOM, relief] as const;
  return [...from, FAINT_ZOOM, relief * FAINTEST] as unknown as ExpressionSpecification;
}
