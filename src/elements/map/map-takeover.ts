import type { MapFrame, StageWishes } from './map-frame.ts';
import type { Camera } from '../../core/layout/camera.ts';
import { layoutAreas } from '../../core/layout/areas.ts';
import type { MapBase, MapColours, MapDress } from '../../map/map-base.ts';
import { giveContextBack, takeContext } from '../../map/live-contexts.ts';
import type { MapParts } from './map-parts.ts';
import { cachedShapes } from '../../core/layout/shape-cache.ts';
import { finestOf } from './map-reading.ts';
import { homeOf } from './map-scene.ts';

/** As long as the fade of the base in the style sheet. */
const FADE_MS = 260;

export interface TakeoverEnds {
  /** The element whose tree the layers stand in. */
  readonly host: HTMLElement & { readonly renderRoot: ParentNode; requestUpdate(): void };
  readonly parts: MapParts;
  /** `undefined`: not known yet. */
  readonly colours: () => MapColours | undefined;
  /** The ground has changed hands: a frame is due. */
  readonly changed: () => void;
}

/**
 * Brings MapLibre in under the overlay and keeps it in step; where it cannot be
 * had or fails, the SVG base carries on.
 */
export class MapTakeover {
  readonly #ends: TakeoverEnds;
  #base: MapBase | undefined;
  #container: HTMLElement | undefined;
  #state: 'waiting' | 'coming' | 'taken' | 'failed' = 'waiting';
  #basemap: string | undefined;
  #shown: Camera | undefined;
  #dressed: readonly unknown[] = [];
  #dress: MapDress | undefined;
  #laid = new Set<unknown>();
  #fault: { readonly basemap: string | undefined; readonly cause: Error } | undefined;
  #fading: ReturnType<typeof setTimeout> | undefined;

  constructor(ends: TakeoverEnds) {
    this.#ends = ends;
  }

  /** MapLibre's picture is the one seen. */
  get hasTaken(): boolean {
    return this.#state === 'taken';
  }

  /** Why the host's base map cannot be had; `undefined`: nothing is known against it. */
  faultOf(basemap: string | undefined): Error | undefined {
    return basemap !== undefined && this.#fault?.basemap === basemap
      ? this.#fault.cause
      : undefined;
  }

  /** Keeps MapLibre at the frame's camera and data; brings it in when it is wanted and is not there. */
  follow(frame: MapFrame, { renderer, basemap }: StageWishes, isInView: boolean): void {
    if (renderer === 'svg' || basemap !== this.#basemap) this.close();
    this.#basemap = basemap;
    if (renderer === 'svg') return;
    if (this.#state === 'waiting' && isInView) {
      // Whatever keeps MapLibre away (offline, no context to be had), the map goes on without it.
      this.#begin(frame, basemap).catch(this.#fail);
    }
    if (this.#base === undefined) return;
    this.#lay();
    const dress = this.#dressOf(frame);
    if (dress !== undefined) this.#base.dress(dress);
    this.#show(frame.view);
  }

  /** A map that stands still is left in peace, whatever goes on over it. */
  #show({ center, zoom }: Camera): void {
    const before = this.#shown;
    if (before?.zoom === zoom && before.center[0] === center[0] && before.center[1] === center[1]) {
      return;
    }
    this.#shown = { center, zoom };
    this.#base?.show(this.#shown);
  }

  colour(colours: MapColours): void {
    this.#base?.colour(colours);
  }

  resize(): void {
    this.#base?.resize();
  }

  /** Gives the context back; the SVG base is seen again. */
  close(): void {
    clearTimeout(this.#fading);
    this.#base?.destroy();
    this.#base = undefined;
    giveContextBack(this);
    this.#container?.replaceChildren();
    this.#frameElement()?.classList.remove('taken', 'settled');
    this.#shown = undefined;
    this.#dressed = [];
    this.#laid = new Set();
    this.#state = 'waiting';
  }

  async #begin(frame: MapFrame, basemap: string | undefined): Promise<void> {
    if (!hasWebGl2() || !takeContext(this)) {
      this.#state = 'failed';
      return;
    }
    this.#state = 'coming';
    const { createMapLibreBase } = await import('../../map/maplibre-base.ts');
    const container = this.#ends.host.renderRoot.querySelector<HTMLElement>('.gl');
    // The element may have left, or the reader may want no map library, meanwhile.
    if (!this.#isComing() || container === null) return;
    this.#container = container;
    const dress = this.#dressOf(frame) ?? this.#dress;
    const colours = this.#ends.colours();
    if (dress === undefined || colours === undefined) return;
    const base = await createMapLibreBase(container, {
      camera: frame.view,
      colours,
      dress,
      basemap,
      failed: this.#fail,
    });
    if (!this.#isComing()) {
      base.destroy();
      return;
    }
    this.#base = base;
    this.#ends.changed();
    await base.ready;
    if (this.#base === base) this.#take();
  }

  #isComing(): boolean {
    return this.#state === 'coming' && this.#ends.host.isConnected;
  }

  #take(): void {
    this.#state = 'taken';
    this.#fault = undefined;
    const element = this.#frameElement();
    element?.classList.add('taken');
    this.#fading = setTimeout(() => element?.classList.add('settled'), FADE_MS);
    this.#ends.changed();
  }

  /** Not tried again on this page. Without a cause the context was lost, which is no fault of the base map's. */
  readonly #fail = (cause?: unknown): void => {
    this.close();
    this.#state = 'failed';
    if (cause instanceof Error) this.#fault = { basemap: this.#basemap, cause };
    this.#ends.changed();
    this.#ends.host.requestUpdate();
  };

  #frameElement(): Element | null {
    return this.#ends.host.renderRoot.querySelector('.frame');
  }

  #lay(): void {
    const { relief, scenery } = this.#ends.parts;
    if (relief !== undefined && !this.#laid.has(relief)) {
      this.#laid.add(relief);
      this.#base?.layRelief(relief);
    }
    for (const [layer, features] of scenery) {
      if (layer === 'landmarks' || this.#laid.has(features)) continue;
      this.#laid.add(features);
      this.#base?.layScenery(layer, features);
    }
  }

  /** What MapLibre is to show, where it differs from what it was last told. */
  #dressOf({ scene }: MapFrame): MapDress | undefined {
    const { moment, counts, settings, overlays, bundle } = scene;
    const boundaries = finestOf(bundle);
    const shapes = cachedShapes(boundaries);
    const hasAreas = overlays.includes('areas');
    const parts = [boundaries, moment, counts, settings.worldview, hasAreas];
    if (parts.every((part, index) => part === this.#dressed[index])) return undefined;
    const isSame = (index: number) => parts[index] === this.#dressed[index];
    const before = this.#dress;
    const keepsGlazes = [0, 1, 2, 4].every(isSame) && before !== undefined;
    const glaze = (zoom: number) => (hasAreas ? layoutAreas(shapes, counts, zoom, moment) : []);
    this.#dressed = parts;
    this.#dress = {
      boundaries,
      home: before?.home ?? homeOf(bundle),
      moment,
      worldview: settings.worldview,
      glazes: keepsGlazes ? before.glazes : { coarse: glaze(0), fine: glaze(Infinity) },
    };
    return this.#dress;
  }
}

function hasWebGl2(): boolean {
  return typeof WebGL2RenderingContext !== 'undefined';
}
