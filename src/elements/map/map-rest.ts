import type { MapFrame, StageWishes, Standing } from './map-frame.ts';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { drawMoreArcs } from './map-arcs.ts';
import type { Camera } from '../../core/layout/camera.ts';
import { fitPlace } from '../../core/layout/place-camera.ts';
import { layoutRecordMarks } from '../../core/layout/record-marks.ts';
import { reliefAt } from '../../core/layout/relief-strength.ts';
import { regionOf } from '../../core/layout/scenery.ts';
import { cachedShapes } from '../../core/layout/shape-cache.ts';
import { layoutTargets } from '../../core/layout/targets.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { Focus } from '../../core/selection/focus.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { paintRecordMarks } from '../../draw/record-marks.ts';
import { OVERLAYS } from '../../core/selection/settings.ts';
import { addStyles } from '../base/add-styles.ts';
import { ErrorNotice } from '../base/error-notice.ts';
import { moreMarkStyles } from '../base/more-mark-styles.ts';
import { oneOf } from '../base/one-of.ts';
import { sendError } from '../base/send-event.ts';
import { words } from '../base/words/words.ts';
import { LabelMeasure } from './label-measure.ts';
import { MapCovered } from './map-covered.ts';
import { drawCardCurves } from './map-curves.ts';
import { cameraForFocus } from './map-follow.ts';
import { drawMapLabels } from './map-labels.ts';
import { renderFurniture } from './map-furniture.ts';
import type { MapLayers } from './map-layers.ts';
import { moreStyles } from './map-more-styles.ts';
import type { MapCamera } from './map-camera.ts';
import { MapPaper } from './map-paper.ts';
import { paperStyles } from './map-paper-styles.ts';
import { MapParts } from './map-parts.ts';
import { finestOf } from './map-reading.ts';
import { placeRelief } from './map-relief.ts';
import { MapTakeover } from './map-takeover.ts';
import { MapTargets } from './map-targets.ts';
import { MapTheme } from './map-theme.ts';
import { SceneryDrawing } from './map-scenery.ts';

const RENDERERS: readonly string[] = ['auto', 'svg', 'webgl'];

/** The element that holds the map. */
export type MapHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * All that a map does after its first picture: its labels, the parts of the atlas that are
 * worth having, relief and water, MapLibre, curves, arcs and records, the list
 * for the keyboard, and going to what was selected. Fetched once the first
 * picture stands.
 */
export class MapRest {
  readonly #host: MapHost;
  readonly #measure: LabelMeasure;
  readonly #targets: MapTargets;
  readonly renderFurniture = renderFurniture;
  readonly #parts: MapParts;
  readonly #takeover: MapTakeover;
  readonly #theme: MapTheme;
  readonly #scenery = new SceneryDrawing();
  readonly #sight: IntersectionObserver;
  readonly #covered: MapCovered;
  readonly #camera: MapCamera;
  readonly #paper: MapPaper;
  readonly #wrong: ErrorNotice;
  #isInView = false;

  /** `changed` is called when a frame is due; with `true`, when it is due at once. */
  constructor(host: MapHost, camera: MapCamera, changed: (isUrgent?: true) => void) {
    this.#host = host;
    this.#wrong = new ErrorNotice(host);
    this.#camera = camera;
    for (const one of [moreMarkStyles, moreStyles, paperStyles]) addStyles(host.renderRoot, one);
    this.#paper = new MapPaper(camera, () => {
      changed(true);
      // What has happened to its size meanwhile.
      host.requestUpdate();
    });
    this.#measure = new LabelMeasure(host);
    this.#covered = new MapCovered(host.renderRoot, () => {
      changed();
    });
    this.#targets = new MapTargets(() => {
      host.requestUpdate();
    });
    this.#parts = new MapParts(host, changed);
    this.#takeover = new MapTakeover({
      host,
      parts: this.#parts,
      colours: () => this.#theme.colours,
      changed,
    });
    this.#theme = new MapTheme((colours) => {
      this.#takeover.colour(colours);
      changed();
    });
    this.#sight = new IntersectionObserver((entries) => {
      this.#isInView = entries.some((entry) => entry.isIntersecting);
      if (this.#isInView) changed();
    });
  }

  /** MapLibre's picture is the one seen, which it never is on paper. */
  get hasTaken(): boolean {
    return this.#takeover.hasTaken && this.#camera.paper === null;
  }

  /** Again each time the element comes back to a page. */
  enter({ probe }: MapLayers): void {
    this.#theme.watch(probe);
    this.#sight.observe(this.#host);
    this.#paper.watch();
  }

  leave(): void {
    this.#theme.stop();
    this.#paper.stop();
    this.#covered.stop();
    this.#sight.disconnect();
  }

  close(): void {
    this.#takeover.close();
  }

  resize(): void {
    this.#takeover.resize();
  }

  /** Fonts or faces may have changed. */
  remeasure(): void {
    this.#measure.forget();
  }

  /** Adds to `standing` the labels that found room. */
  paint(layers: MapLayers, frame: MapFrame, wishes: StageWishes, standing: Standing): void {
    const { measure } = this.#measure;
    // Peaks and passes are not in at first, and not worth having everywhere.
    const landmarks = this.#parts.scenery.get('landmarks');
    // Before the names are drawn: what is measured after it has to be laid out anew.
    const origin = this.#host.getBoundingClientRect();
    const covered =
      this.#camera.paper === null
        ? this.#covered.boxes(this.#host.getRootNode() as Document | ShadowRoot, origin)
        : [];
    standing.labels = drawMapLabels(layers.labels, frame, standing, measure, landmarks, covered);
    if (this.#camera.paper === null) this.#takeover.follow(frame, wishes, this.#isInView);
    if (!this.hasTaken) this.#paintGround(layers, frame);
    drawMoreArcs(layers.arcs, frame);
    paintRecords(layers.records, frame);
    drawCardCurves(
      layers.curves,
      frame.scene,
      frame.view,
      frame.reading.cards.current ?? [],
      origin,
    );
  }

  /** The map has come to rest: asks for what is worth having here, and lists what the keyboard can go to. */
  settle({ reading, scene, view }: MapFrame, { dots }: Standing): void {
    if (this.#isInView) this.#parts.want(reading, view.zoom);
    const { bundle, shapes, moment, counts } = scene;
    this.#targets.take(layoutTargets(bundle, shapes, view, moment, counts, dots));
  }

  renderTargets(reading: Reading): TemplateResult {
    return this.#targets.render(reading);
  }

  /** An attribute that cannot be followed is said where a person looks, and to the page. */
  judge(
    { settings }: Reading,
    renderer: string,
    overlays: readonly string[] = [],
    basemap?: string,
  ): void {
    const lang = settings.current?.lang ?? 'en';
    const fault = this.#takeover.faultOf(basemap)?.message;
    const [message] = [
      oneOf('renderer', renderer, RENDERERS, '', lang),
      ...overlays.map((one) => oneOf<string>('overlays', one, OVERLAYS, '', lang)),
    ]
      .flatMap(({ problem }) => problem?.message ?? [])
      .concat(
        fault === undefined ? [] : words(lang).errorAttribute('basemap', basemap ?? '', fault),
      );
    if (message === this.#wrong.error?.message) return;
    const error = message === undefined ? message : new Error(message);
    this.#wrong.put(error);
    if (error !== undefined) sendError(this.#host, error);
  }

  /** Where to go for what was selected; `null`: nowhere. */
  cameraFor({ scene, view }: MapFrame, focus: Focus): Camera | null {
    return cameraForFocus(scene, view, focus);
  }

  /** `null`: the place is not on this map. */
  fit({ scene: { bundle }, view }: MapFrame, place: PlaceId): Camera | null {
    return fitPlace(bundle, cachedShapes(finestOf(bundle)), view, place);
  }

  #paintGround(layers: MapLayers, { scene, view }: MapFrame): void {
    const { relief, scenery } = this.#parts;
    const strength = this.#theme.colours?.relief ?? 0;
    placeRelief(layers.relief, relief, view, strength * reliefAt(view.zoom));
    this.#scenery.draw(layers, scenery, scene.shapes.plate, view);
  }
}

function paintRecords(canvas: HTMLCanvasElement, { reading, scene, view }: MapFrame): void {
  const { bundle, overlays } = scene;
  const table = overlays.includes('events') ? bundle.records : null;
  if (table === null || table === undefined) {
    if (canvas.width > 0) canvas.width = 0;
    return;
  }
  const marks = layoutRecordMarks(table, reading.range.current, regionOf(bundle), view);
  const size = { width: view.width, height: view.height, scale: devicePixelRatio };
  paintRecordMarks(canvas, marks, size, getComputedStyle(canvas).color);
}
