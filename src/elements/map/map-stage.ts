import { fitBounds, growBounds, type Camera } from '../../core/layout/camera.ts';
import { layoutTargets, type Target } from '../../core/layout/targets.ts';
import type { Bundle } from '../../core/model/bundle.ts';
import { sameFocus, type Focus } from '../../core/selection/focus.ts';
import type { Reading } from '../../core/selection/reading.ts';
import type { Overlay } from '../../core/selection/settings.ts';
import { LabelMeasure } from './label-measure.ts';
import { MapCamera } from './map-camera.ts';
import { cameraForFocus } from './map-follow.ts';
import { findLayers, type MapLayers } from './map-layers.ts';
import { MapPainter, type MapFrame } from './map-painter.ts';
import { hitFocus } from './map-pointer.ts';
import { MapParts } from './map-parts.ts';
import { MapTheme } from './map-theme.ts';
import { cachedShapes } from '../../core/layout/shape-cache.ts';
import { finestOf, MapReading } from './map-reading.ts';
import { MapTakeover } from './map-takeover.ts';

/** How far past the first view the map may be moved, as a share of it. */
const LIMIT_MARGIN = 0.6;
/** How long nothing moves before what only stands still is worked out. */
const SETTLED_MS = 160;

export interface StageWishes {
  readonly overlays: readonly Overlay[] | undefined;
  readonly renderer: 'auto' | 'svg' | 'webgl';
  readonly basemap: string | undefined;
}

/**
 * The picture of one map: brings together the camera, what there is to show and
 * the layers it is drawn in. Each change leads to one frame.
 */
export class MapStage {
  readonly camera = new MapCamera(() => {
    this.queue();
  });
  readonly #host: HTMLElement & { readonly renderRoot: ParentNode };
  readonly #settled: (targets: readonly Target[]) => void;
  readonly #measure: LabelMeasure;
  readonly #source = new MapReading();
  readonly #painter = new MapPainter();
  readonly #parts: MapParts;
  readonly #takeover: MapTakeover;
  readonly #theme: MapTheme;
  readonly #sight: IntersectionObserver;
  #isInView = false;
  #layers: MapLayers | undefined;
  #reading: Reading | undefined;
  #wishes: StageWishes = { overlays: undefined, renderer: 'auto', basemap: undefined };
  #framed: Bundle['bounds'] | undefined;
  #isTouched = false;
  #focused: Focus | null = null;
  #queued = 0;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #stopCards: (() => void) | undefined;

  /** `settled` is told what stands on the map each time it has come to rest. */
  constructor(
    host: HTMLElement & { readonly renderRoot: ParentNode },
    settled: (targets: readonly Target[]) => void,
  ) {
    this.#host = host;
    this.#settled = settled;
    this.#measure = new LabelMeasure(host);
    const changed = () => {
      this.queue();
    };
    this.#parts = new MapParts(host, changed);
    this.#takeover = new MapTakeover({
      host,
      parts: this.#parts,
      colours: () => this.#theme.colours,
      changed,
    });
    this.#theme = new MapTheme((colours) => {
      this.#takeover.colour(colours);
      this.queue();
    });
    this.#sight = new IntersectionObserver((entries) => {
      this.#isInView = entries.some((entry) => entry.isIntersecting);
      if (this.#isInView) this.queue();
    });
  }

  /** Shows a reading; draws at once. Called after each update of the element. */
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
    this.paint();
    this.#follow(reading);
  }

  /** Finds the layers, and looks out for the map coming into view; again each time the element comes back. */
  #enter(): void {
    this.#layers ??= findLayers(this.#host.renderRoot);
    this.#theme.watch(this.#layers.probe);
    this.#sight.observe(this.#host);
  }

  /** The element has left the page: nothing more is drawn, but all is kept in case it only moves. */
  leave(): void {
    this.#stopCards?.();
    this.#stopCards = undefined;
    this.#reading = undefined;
    this.#sight.disconnect();
    this.#theme.stop();
    this.camera.stop();
    cancelAnimationFrame(this.#queued);
    this.#queued = 0;
    clearTimeout(this.#settling);
  }

  /** The element is still out a moment later. */
  close(): void {
    this.#takeover.close();
  }

  resize(width: number, height: number): void {
    this.camera.resize(width, height);
    this.#takeover.resize();
    if (this.#reading === undefined) return;
    this.#frameBounds(this.#reading.bundle);
    this.paint();
  }

  /** The reader has moved the map: a change of size no longer frames the whole region anew. */
  touch(): void {
    this.#isTouched = true;
  }

  reset(): void {
    if (this.#reading === undefined) return;
    this.#isTouched = false;
    this.camera.glide(this.#home(this.#reading.bundle));
  }

  /** Fonts or faces may have changed. */
  remeasure(): void {
    this.#measure.forget();
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
    this.#takeover.follow(frame, this.#wishes, this.#isInView);
    this.#painter.paint(this.#layers, frame);
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#settle();
    }, SETTLED_MS);
  }

  /** `undefined`: there is nothing to show yet, or nowhere to show it. */
  frame(): MapFrame | undefined {
    const reading = this.#reading;
    const { view } = this.camera;
    if (reading === undefined || view.width === 0 || view.height === 0) return undefined;
    const boundaries = finestOf(reading.bundle);
    return {
      reading,
      scene: this.#source.scene(reading, view.zoom, this.#wishes.overlays, this.#measure.measure),
      view,
      boundaries,
      shapes: cachedShapes(boundaries),
      scenery: this.#parts,
      reliefStrength: this.#theme.colours?.relief ?? 0,
      range: reading.range.current,
      cards: reading.cards.current ?? [],
      origin: this.#host.getBoundingClientRect(),
      hasSvgBase: !this.#takeover.hasTaken,
    };
  }

  #settle(): void {
    const frame = this.frame();
    if (frame === undefined) return;
    const { scene, view } = frame;
    const { bundle, shapes, moment, counts } = scene;
    const { dots } = this.#painter.standing;
    this.#settled(layoutTargets(bundle, shapes, view, moment, counts, dots));
    if (this.#isInView) this.#parts.want(frame.reading, view.zoom);
  }

  #home({ bounds }: Bundle): Camera {
    const { width, height } = this.camera.view;
    return fitBounds(bounds, width, height);
  }

  /** Frames the whole region, until the reader has moved the map. */
  #frameBounds(bundle: Bundle): void {
    const { width, height } = this.camera.view;
    if (width === 0 || height === 0) return;
    if (this.#framed === bundle.bounds && this.#isTouched) return;
    if (this.#framed !== bundle.bounds) this.#isTouched = false;
    this.#framed = bundle.bounds;
    this.camera.limits = growBounds(bundle.bounds, LIMIT_MARGIN);
    this.camera.jump(this.#home(bundle));
  }

  /** Goes to what was just selected, or to what is being read where that is wanted, if it cannot be seen. */
  #follow(reading: Reading): void {
    const follows = reading.settings.current?.follow ?? false;
    const focus = (follows ? reading.inView.current : null) ?? reading.focus.current;
    if (sameFocus(focus, this.#focused)) return;
    const frame = this.frame();
    if (frame === undefined) return;
    this.#focused = focus;
    if (focus === null) return;
    const camera = cameraForFocus(frame.scene, frame.view, focus);
    if (camera === null) return;
    this.#isTouched = true;
    this.camera.glide(camera);
  }
}
