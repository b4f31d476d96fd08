import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { placeId } from '../../core/model/ids.ts';
import type { LngLat } from '../../core/model/place.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { OVERLAYS } from '../../core/selection/settings.ts';
import { markStyles } from '../base/mark-styles.ts';
import { ReadingController } from '../base/reading-controller.ts';
import { theme } from '../base/theme.ts';
import { words } from '../base/words/words.ts';
import { MapHands } from './map-hands.ts';
import { MapPresence } from './map-presence.ts';
import { MapStage } from './map-stage.ts';
import { styles } from './map-styles.ts';
import { renderLayers } from './map-template.ts';

/**
 * The map of the atlas: land, water and dated borders, and over them what texts
 * and events say of each place. It draws itself without any map library; where
 * WebGL is to be had, MapLibre takes over the ground without a jump.
 *
 * @tag sarhad-map
 * @csspart map - The whole map.
 * @csspart label - The label of a place.
 * @csspart credits - The lines under the map.
 * @cssproperty [--sarhad-map-height=100%] - Height of the map.
 * @fires sarhad-error - A part of the atlas could not be loaded, or an attribute says what there is not.
 */
export class SarhadMapElement extends LitElement {
  static override styles = [theme, styles, markStyles];

  /** Overrides the reading lent by `<sarhad-atlas>`. */
  @property({ attribute: false }) reading: Reading | undefined;
  /** Id of the `<sarhad-atlas>` to read from, where it stands elsewhere on the page. */
  @property() atlas: string | undefined;
  /** Address of an `atlas.json`, for a map that stands alone. */
  @property() src: string | undefined;
  /** `svg` never loads a map library; `auto` and `webgl` do where they can. */
  @property() renderer: 'auto' | 'svg' | 'webgl' = 'auto';
  /** Address of a MapLibre style or a PMTiles archive to lay under the atlas's own lines; absent: none. */
  @property() basemap: string | undefined;
  /** Overlays to show, of `areas dots events curves arcs scripts`; absent: as the reader chose. */
  @property() overlays: string | undefined;

  /** @internal */
  @state() hint: 'wheel' | 'touch' | undefined;
  @query('.frame') private readonly frame!: HTMLElement | null;

  readonly #lent = new ReadingController(this);
  readonly #stage = new MapStage(this);
  readonly #hands = new MapHands(this.#stage, (gesture) => {
    this.hint = gesture;
  });

  constructor() {
    super();
    new MapPresence(this, this.#stage, this.#hands);
  }

  /** Degrees → CSS px from the element's top left. */
  project(lngLat: LngLat): readonly [x: number, y: number] {
    return this.#stage.camera.view.project(lngLat);
  }

  /** CSS px from the element's top left → degrees. */
  unproject(point: readonly [x: number, y: number]): LngLat {
    return this.#stage.camera.view.unproject(point);
  }

  /** Shows the place whole. Resolves to whether it is on this map. */
  fit(place: string): Promise<boolean> {
    return this.#stage.fit(placeId(place));
  }

  /** Gives the map the keyboard. */
  override focus(options?: FocusOptions): void {
    this.frame?.focus(options);
  }

  protected override updated(): void {
    const reading = this.#lent.current;
    if (reading === undefined || this.frame === null || !this.isConnected) return;
    this.#hands.take(this.frame, reading);
    const { rest } = this.#stage;
    const asked = this.overlays?.split(/[\s,]+/);
    rest?.judge(reading, this.renderer, asked, this.basemap);
    if (rest !== undefined) void this.#hands.fetchGestures();
    this.#stage.camera.resize(this.clientWidth, this.clientHeight);
    this.#stage.show(reading, {
      overlays: asked && OVERLAYS.filter((own) => asked.includes(own)),
      renderer: this.renderer,
      basemap: this.basemap,
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const reading = this.#lent.current;
    if (reading === undefined) return nothing;
    const own = words(reading.settings.current?.lang ?? 'en');
    const { rest } = this.#stage;
    return html`<div class="map" part="map" role="region" aria-label=${own.mapLabel}>
      <div
        class="frame"
        tabindex="0"
        role="application"
        aria-label=${own.mapLabel}
        aria-describedby="help"
      >
        ${renderLayers()}
      </div>
      ${rest?.renderTargets(reading)}
      <svg class="curves" aria-hidden="true"><g class="curves"></g></svg>
      ${rest?.renderFurniture(reading, this.#stage, this.hint)}
      <p id="help" hidden>${own.mapHelp}</p>
    </div>`;
  }
}
