import type { MapFrame, StageWishes } from './map-frame.ts';
import { fitBounds, growBounds, type Camera } from '../../core/layout/camera.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { Bundle } from '../../core/model/bundle.ts';
import { sameFocus, type Focus } from '../../core/selection/focus.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { sendError } from '../base/send-event.ts';
import { words } from '../base/words/words.ts';
import { MapCamera } from './map-camera.ts';
import { findLayers, type MapLayers } from './map-layers.ts';
import { MapPainter } from './map-painter.ts';
import { hitFocus } from './map-pointer.ts';
import { MapReading } from './map-reading.ts';
import type { MapHost, MapRest } from './map-rest.ts';
import { toError } from '../base/to-error.ts';

/** How far past the first view the map may be moved, as a share of it. */
const LIMIT_MARGIN = 0.6;
/** How long nothing moves before what only stands still is worked out. */
const SETTLED_MS = 160;

/**
 * The picture of one map: brings together the camera, what there is to show and
 * the layers it is drawn in. Each change leads to one frame.
 */
export class MapStage {
  readonly camera = new MapCamera(() => {
    this.queue();
  });
  readonly #host: MapHost;
  readonly #source = new MapReading();
  readonly #painter = new MapPainter();
  #rest: MapRest | undefined;
  #fetching: Promise<MapRest> | undefined;
  #layers: MapLayers | undefined;
  #reading: Reading | undefined;
  #wishes: StageWishes = { overlays: undefined, renderer: 'auto', basemap: undefined };
  /** What the picture was last asked for with, but for the camera. */
  #shown: readonly unknown[] = [];
  #framed: Bundle['bounds'] | undefined;
  #framedAs = '';
  #isTouched = false;
  #focused: Focus | null = null;
  #queued = 0;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #stopCards: (() => void) | undefined;

  constructor(host: MapHost) {
    this.#host = host;
  }

  /** All that is fetched once the first picture stands; `undefined`: not in yet. */
  get rest(): MapRest | undefined {
    return this.#rest;
  }

  /** Shows a reading: at once until the rest is in, then with the next frame. Called after each update of the element. */
  show(reading: Reading, wishes: StageWishes): void {
    if (this.#reading?.cards !== reading.cards) {
      this.#stopCards?.();
      this.#stopCards = reading.cards.subscribe(() => {
        this.queue();
      });
    }
    this.#reading = reading;
    this.#wishes = wishes;
    this.#enter();
    this.#frameBounds(reading.bundle);
    const { focus, hover, inView, range, settings } = reading;
    const shown = [
      ...[focus, hover, inView, range, settings].map(({ current }) => current),
      ...[reading, this.#rest, words(settings.current?.lang ?? 'en'), JSON.stringify(wishes)],
    ];
    // The list for the keyboard is no reason to draw the map again.
    if (shown.every((part, index) => part === this.#shown[index])) return;
    this.#shown = shown;
    if (this.#rest === undefined) this.paint();
    else this.queue();
  }

  /** Finds the layers, once the first picture stands fetches the rest; again each time the element comes back. */
  #enter(): void {
    this.#layers ??= findLayers(this.#host.renderRoot);
    if (this.#rest === undefined)
      requestAnimationFrame(() => void this.#fetchRest().catch(this.#fail));
    else this.#rest.enter(this.#layers);
  }

  readonly #fail = (cause: unknown) => {
    sendError(this.#host, toError(cause));
  };

  #fetchRest(): Promise<MapRest> {
    this.#fetching ??= import('./map-rest.ts').then(({ MapRest: Rest }) => {
      const rest = new Rest(this.#host, this.camera, (isUrgent) => {
        if (isUrgent === true) this.paint();
        else this.queue();
      });
      this.#rest = rest;
      if (this.#layers !== undefined && this.#reading !== undefined) rest.enter(this.#layers);
      this.#host.requestUpdate();
      this.queue();
      return rest;
    });
    return this.#fetching;
  }

  /** The element has left the page: nothing more is drawn, but all is kept in case it only moves. */
  leave(): void {
    this.#stopCards?.();
    this.#stopCards = undefined;
    this.#reading = undefined;
    this.#shown = [];
    this.#rest?.leave();
    this.camera.stop();
    cancelAnimationFrame(this.#queued);
    this.#queued = 0;
    clearTimeout(this.#settling);
  }

  /** The element is still out a moment later. */
  close(): void {
    this.#rest?.close();
  }

  resize(width: number, height: number): void {
    this.camera.resize(width, height);
    this.#rest?.resize();
    if (this.#reading === undefined) return;
    this.#frameBounds(this.#reading.bundle);
    this.paint();
  }

  /** The reader has moved the map: a change of size no longer frames the whole region anew. */
  touch(): void {
    this.#isTouched = true;
  }

  /** Shows the place whole. Resolves when the map rests, to whether the place is on it. */
  async fit(place: PlaceId): Promise<boolean> {
    const rest = await this.#fetchRest();
    const frame = this.frame();
    const camera = frame === undefined ? null : rest.fit(frame, place);
    if (camera === null) return false;
    this.touch();
    await new Promise<void>((resolve) => {
      this.camera.glide(camera, resolve);
    });
    return true;
  }

  reset(): void {
    if (this.#reading === undefined) return;
    this.#isTouched = false;
    this.camera.glide(this.#home(this.#reading.bundle));
  }

  /** Fonts or faces may have changed. */
  remeasure(): void {
    this.#rest?.remeasure();
    this.queue();
  }

  hit(point: readonly [x: number, y: number]): Focus | null {
    const frame = this.frame();
    if (frame === undefined) return null;
    return hitFocus(frame.scene, frame.view, this.#painter.standing, point);
  }

  /** One frame, however often it is asked for before the browser paints. */
  queue(): void {
    if (this.#queued !== 0 || this.#reading === undefined) return;
    this.#queued = requestAnimationFrame(() => {
      this.paint();
    });
  }

  paint(): void {
    cancelAnimationFrame(this.#queued);
    this.#queued = 0;
    const frame = this.frame();
    if (frame === undefined || this.#layers === undefined) return;
    // Asked before anything is drawn: after that the whole page would be laid out anew for it.
    const origin = this.#host.getBoundingClientRect();
    this.#painter.paint(this.#layers, frame, this.#rest?.hasTaken !== true);
    this.#rest?.paint(this.#layers, frame, this.#wishes, this.#painter.standing, origin);
    this.#follow(frame);
    this.#settleSoon();
  }

  #settleSoon(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      // A hand that holds the map still is about to move it on.
      const frame = this.frame();
      if (this.#host.matches(':active')) this.#settleSoon();
      else if (frame !== undefined) this.#rest?.settle(frame, this.#painter.standing);
    }, SETTLED_MS);
  }

  /** `undefined`: there is nothing to show yet, or nowhere to show it. */
  frame(): MapFrame | undefined {
    const reading = this.#reading;
    const { view } = this.camera;
    if (reading === undefined || view.width === 0 || view.height === 0) return undefined;
    const { overlays } = this.#wishes;
    return { reading, scene: this.#source.scene(reading, view.zoom, overlays), view };
  }

  #home({ bounds }: Bundle): Camera {
    const { width, height } = this.camera.view;
    return fitBounds(bounds, width, height);
  }

  /** Frames the whole region, until the reader has moved the map. */
  #frameBounds(bundle: Bundle): void {
    const { width, height } = this.camera.view;
    if (width === 0 || height === 0 || this.camera.paper !== null) return;
    const key = [...bundle.bounds, width, height].join();
    const isNew = this.#framed !== bundle.bounds;
    if (!isNew && (this.#isTouched || key === this.#framedAs)) return;
    if (isNew) this.#isTouched = false;
    this.#framed = bundle.bounds;
    this.#framedAs = key;
    this.camera.limits = growBounds(bundle.bounds, LIMIT_MARGIN);
    this.camera.jump(this.#home(bundle));
  }

  /** Goes to what was just selected, or to what is being read where that is wanted, if it cannot be seen. */
  #follow(frame: MapFrame): void {
    const { reading } = frame;
    const follows = reading.settings.current?.follow ?? false;
    const focus = (follows ? reading.inView.current : null) ?? reading.focus.current;
    if (this.#rest === undefined || sameFocus(focus, this.#focused)) return;
    this.#focused = focus;
    const camera = focus === null ? null : this.#rest.cameraFor(frame, focus);
    if (camera === null) return;
    this.#isTouched = true;
    this.camera.glide(camera);
  }
}
