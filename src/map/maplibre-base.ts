import {
  GeoJSONSource,
  Map as MapLibreMap,
  type LayerSpecification,
  type StyleSpecification,
} from 'maplibre-gl';
import { baseStyle } from './base-style.ts';
import type { FeatureCollection } from 'geojson';
import { MAX_ZOOM, MIN_ZOOM } from '../core/layout/camera.ts';
import type {
  CreateMapBase,
  MapBase,
  MapBaseOptions,
  MapColours,
  ReliefPicture,
} from './map-base.ts';
import { glazeFeatures, landFeatures, lineFeatures, waterFeatures } from './map-features.ts';
import {
  createLayers,
  createOwnLayers,
  createSources,
  createStyle,
  reliefOpacity,
} from './map-style.ts';
import { setWorker } from './worker.ts';

/** A ground painted by MapLibre. It follows the camera it is given and takes no gesture of its own. */
export const createMapLibreBase: CreateMapBase = async (container, options) => {
  setWorker();
  const { basemap, colours } = options;
  const style = basemap === undefined ? createStyle(colours) : await baseStyle(basemap, colours);
  const map = createMap(container, options, style);
  const ground = new Ground(map, options);
  return ground;
};

function createMap(
  container: HTMLElement,
  { camera, basemap }: MapBaseOptions,
  style: StyleSpecification | string,
) {
  return new MapLibreMap({
    container,
    style,
    center: [...camera.center],
    zoom: camera.zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    // The camera is held elsewhere: MapLibre shows exactly what it is told.
    transformConstrain: (center, zoom) => ({ center, zoom }),
    interactive: false,
    attributionControl: false,
    maplibreLogo: false,
    renderWorldCopies: false,
    trackResize: false,
    fadeDuration: 0,
    validateStyle: basemap !== undefined,
    canvasContextAttributes: { antialias: true },
  });
}

class Ground implements MapBase {
  readonly ready: Promise<void>;
  readonly #map: MapLibreMap;
  readonly #hasBasemap: boolean;
  #colours: MapColours;
  #dress: MapBaseOptions['dress'] | undefined;
  #isLoaded = false;
  #waiting: (() => void)[] = [];

  constructor(map: MapLibreMap, { colours, dress, basemap, failed }: MapBaseOptions) {
    this.#map = map;
    this.#colours = colours;
    this.#hasBasemap = basemap !== undefined;
    map.getCanvas().tabIndex = -1;
    map.once('style.load', () => {
      this.#isLoaded = true;
      if (this.#hasBasemap) this.#layOver();
      for (const act of this.#waiting) act();
      this.#waiting = [];
    });
    map.on('webglcontextlost', () => {
      failed();
    });
    map.on('error', (event) => {
      // A style can be had and what it is made of cannot; one tile that is missing is no such fault.
      const isSource = basemap !== undefined && 'sourceId' in event && !('tile' in event);
      if (!this.#isLoaded || isSource) failed(new Error(event.error.message));
    });
    this.dress(dress);
    this.ready = new Promise((resolve) => {
      void map.once('idle', () => {
        resolve();
      });
    });
  }

  show({ center, zoom }: MapBaseOptions['camera']): void {
    this.#map.jumpTo({ center: [...center], zoom });
    this.#map.redraw();
  }

  dress(dress: MapBaseOptions['dress']): void {
    this.#whenLoaded(() => {
      const before = this.#dress;
      this.#dress = dress;
      const isNew = (key: keyof typeof dress) => before?.[key] !== dress[key];
      if (isNew('boundaries') || isNew('home')) this.#fill('land', landFeatures(dress));
      if (isNew('boundaries') || isNew('glazes')) {
        this.#fill('coarse', glazeFeatures(dress.boundaries, dress.glazes.coarse));
        this.#fill('fine', glazeFeatures(dress.boundaries, dress.glazes.fine));
      }
      if (isNew('boundaries') || isNew('moment') || isNew('worldview')) {
        this.#fill('lines', lineFeatures(dress));
      }
    });
  }

  colour(colours: MapColours): void {
    this.#whenLoaded(() => {
      this.#colours = colours;
      for (const layer of this.#layers()) this.#paint(layer);
      if (this.#map.getLayer('relief') !== undefined) {
        this.#map.setPaintProperty('relief', 'raster-opacity', reliefOpacity(colours));
      }
    });
  }

  layRelief({ canvas, bounds: [west, south, east, north] }: ReliefPicture): void {
    this.#whenLoaded(() => {
      if (this.#hasBasemap || this.#map.getSource('relief') !== undefined) return;
      this.#map.addSource('relief', {
        type: 'canvas',
        canvas,
        animate: false,
        coordinates: [
          [west, north],
          [east, north],
          [east, south],
          [west, south],
        ],
      });
      this.#map.addLayer(
        {
          id: 'relief',
          type: 'raster',
          source: 'relief',
          paint: { 'raster-opacity': reliefOpacity(this.#colours), 'raster-fade-duration': 0 },
        },
        'rivers',
      );
    });
  }

  layScenery(layer: string, features: FeatureCollection): void {
    this.#whenLoaded(() => {
      if (this.#hasBasemap) return;
      this.#fill(layer, layer === 'water' ? waterFeatures(features) : features);
    });
  }

  resize(): void {
    this.#map.resize();
  }

  destroy(): void {
    this.#waiting = [];
    this.#map.remove();
  }

  #whenLoaded(act: () => void): void {
    if (this.#isLoaded) act();
    else this.#waiting.push(act);
  }

  #layers(): LayerSpecification[] {
    return this.#hasBasemap ? createOwnLayers(this.#colours) : createLayers(this.#colours);
  }

  /** Our own lines over a style of the host's choice. */
  #layOver(): void {
    for (const [id, source] of Object.entries(createSources())) this.#map.addSource(id, source);
    for (const layer of this.#layers()) this.#map.addLayer(layer);
  }

  #paint({ id, paint }: LayerSpecification): void {
    for (const [name, value] of Object.entries(paint ?? {})) {
      this.#map.setPaintProperty(id, name as never, value as never);
    }
  }

  #fill(id: string, features: FeatureCollection): void {
    const source = this.#map.getSource(id);
    if (source instanceof GeoJSONSource) void source.setData(features);
  }
}
