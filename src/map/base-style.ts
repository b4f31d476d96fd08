import { addProtocol, type LayerSpecification, type StyleSpecification } from 'maplibre-gl';
import type { Protocol } from 'pmtiles';
import type { MapColours } from './map-base.ts';

/** A style for the address a host gave: of a style, itself; of a PMTiles archive, one in our colours. */
export async function baseStyle(
  basemap: string,
  colours: MapColours,
): Promise<StyleSpecification | string> {
  const url = new URL(basemap, document.baseURI).href;
  return /\.pmtiles($|[?#])/.test(url) ? archiveStyle(url, colours) : url;
}

/** Archives known to the protocol; registered once, for all maps of the page. */
let archives: Protocol | undefined;

async function archiveStyle(url: string, colours: MapColours): Promise<StyleSpecification> {
  const { PMTiles, Protocol: OwnProtocol, TileType } = await import('pmtiles');
  if (archives === undefined) {
    archives = new OwnProtocol();
    addProtocol('pmtiles', archives.tile);
  }
  const archive = new PMTiles(url);
  archives.add(archive);
  const { tileType } = await archive.getHeader();
  const isVector = tileType === TileType.Mvt;
  const source = { url: `pmtiles://${url}` };
  return {
    version: 8,
    sources: { base: isVector ? { type: 'vector', ...source } : { type: 'raster', ...source } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.water } },
      ...(isVector
        ? groundLayers(colours)
        : [{ id: 'base', type: 'raster', source: 'base' } as const]),
    ],
  };
}

/**
 * Ground, water and roads of the Protomaps schema. Its boundaries and names are
 * left out: lines are drawn from our own dated data, and names by the browser.
 */
function groundLayers({ land, water, river, road }: MapColours): LayerSpecification[] {
  const fill = (id: string, colour: string): LayerSpecification => ({
    id: `base-${id}`,
    type: 'fill',
    source: 'base',
    'source-layer': id,
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': colour },
  });
  const line = (id: string, colour: string): LayerSpecification => ({
    id: `base-${id}-lines`,
    type: 'line',
    source: 'base',
    'source-layer': id,
    filter: ['==', ['geometry-type'], 'LineString'],
    paint: { 'line-color': colour, 'line-width': 0.9 },
  });
  return [fill('earth', land), fill('water', water), line('water', river), line('roads', road)];
}
