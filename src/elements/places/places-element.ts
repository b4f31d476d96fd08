import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Bundle } from '../../core/model/bundle.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { PlaceRow } from '../../core/search/place-rows.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS, type InterfaceLang } from '../../core/selection/settings.ts';
import { PartRequest } from '../base/part-request.ts';
import { ReadingController } from '../base/reading-controller.ts';
import { theme } from '../base/theme.ts';
import { dayOf } from '../base/today.ts';
import { words, type Words } from '../base/words/all-words.ts';
import { directionOf, LANGUAGE_TAGS } from '../base/words/words.ts';
import { renderLine, type LineContext } from './place-line.ts';
import { renderFilter, type PlacesFilter } from './places-filter.ts';
import { PlacesList } from './places-list.ts';
import { styles } from './places-styles.ts';
import { scrollWithin, TreeWalk } from './tree-walk.ts';

/** Lines shown at first, and how many more each time. */
const PAGE = 200;

/**
 * The places of the atlas as a list that can be searched, filtered and walked
 * through with the keyboard: the map's equal. Choosing a line selects the
 * place everywhere.
 *
 * @tag sarhad-places
 * @csspart place - A line of the list.
 * @csspart error - What is wrong with the data.
 * @fires sarhad-error - The rest of the places could not be loaded.
 */
export class SarhadPlacesElement extends LitElement {
  static override styles = [theme, styles];

  /** Overrides the reading lent by `<sarhad-atlas>`. */
  @property({ attribute: false }) reading: Reading | undefined;
  /** Id of the `<sarhad-atlas>` to read from, where it stands elsewhere on the page. */
  @property() atlas: string | undefined;
  /** Address of an `atlas.json`, to stand alone. */
  @property() src: string | undefined;

  @state() private limit = PAGE;
  @query('[role="tree"]') private readonly tree!: HTMLElement | null;

  readonly #readings = new ReadingController(this);
  readonly #places = new PartRequest(this, 'places');
  readonly #list = new PlacesList();
  readonly #walk = new TreeWalk({
    list: this.#list,
    reading: () => this.#readings.current,
    context: () => this.#context,
    mirrored: () => directionOf(this.#context?.lang ?? 'en') === 'rtl',
    requestUpdate: () => {
      this.requestUpdate();
    },
  });
  #context: LineContext | undefined;
  /** The place that was selected when the list was last drawn. */
  #selected: PlaceId | undefined;
  #seenIn: Bundle['places'] | undefined;
  #revealing = false;

  /** Gives the keyboard to the line it was last on, else to the first that the filter asks for. */
  override focus(options?: FocusOptions): void {
    this.#line?.focus(options);
  }

  protected override willUpdate(): void {
    const reading = this.#readings.current;
    this.#context = undefined;
    if (reading === undefined) return;
    const { bundle, focus, hover } = reading;
    const settings = reading.settings.current ?? DEFAULT_SETTINGS;
    const selected = focus.current?.kind === 'place' ? focus.current.id : undefined;
    const counts = this.#list.update(bundle, settings, reading.range.current);
    // Seen before and now are told apart with the places: more of them move the lines.
    const seen = selected === this.#selected && bundle.places === this.#seenIn;
    if (selected !== undefined && !seen && bundle.places.has(selected))
      this.#reveal(selected, reading);
    this.#selected = selected;
    this.#seenIn = bundle.places;
    const { index } = this.#walk;
    if (index >= this.limit) this.limit = Math.ceil((index + 1) / PAGE) * PAGE;
    this.#context = {
      bundle,
      counts,
      lang: settings.lang,
      day: dayOf(reading),
      selected,
      hovered: hover.current?.kind === 'place' ? hover.current.id : undefined,
      tabStop: this.#list.rows[index]?.node.key,
    };
  }

  /** Opens the list down to the place that was selected elsewhere; a line of it that is shown already stays the one. */
  #reveal(place: PlaceId, reading: Reading): void {
    const isPlace = ({ node }: PlaceRow) => node.place?.id === place;
    if (!this.#list.rows.some(isPlace)) {
      this.#list.reveal(place);
      this.#list.update(
        reading.bundle,
        reading.settings.current ?? DEFAULT_SETTINGS,
        reading.range.current,
      );
    }
    const rows = this.#list.rows.filter(isPlace);
    const row = rows.find(({ node }) => node.key === this.#walk.active) ?? rows[0];
    if (row !== undefined) this.#walk.active = row.node.key;
    this.#revealing = true;
  }

  protected override render() {
    const context = this.#context;
    if (context === undefined) return nothing;
    const { lang } = context;
    const say = words(lang);
    const { rows, filter, kinds } = this.#list;
    const shown = rows.slice(0, this.limit);
    return html`<section
      aria-label=${say.placesLabel}
      lang=${LANGUAGE_TAGS[lang]}
      dir=${directionOf(lang)}
      @focusin=${this.#ask}
    >
      ${renderFilter(filter, kinds, lang, this.#filter, () => {
        this.focus();
      })}
      <p class="count" aria-live="polite">
        ${this.#count(say)} ${this.#places.waiting ? say.searchLoadingPlaces : nothing}
      </p>
      ${this.#renderError(lang)}
      <div
        role="tree"
        aria-label=${say.placesLabel}
        @click=${this.#walk.click}
        @keydown=${this.#walk.key}
        @focusin=${this.#walk.focus}
        @focusout=${this.#walk.hover}
        @pointerover=${this.#walk.hover}
        @pointerleave=${this.#walk.hover}
      >
        ${repeat(
          shown,
          ({ node }) => node.key,
          (row) => renderLine(row, context),
        )}
      </div>
      ${
        rows.length > shown.length
          ? html`<button type="button" class="more" @click=${this.#more}>
              ${say.placesMore(Math.min(PAGE, rows.length - shown.length))}
            </button>`
          : nothing
      }
    </section>`;
  }

  #count(say: Words): string {
    const { count, isFiltered } = this.#list;
    if (count === 0) return say.placesNoMatch;
    return isFiltered ? say.placesMatch(count) : say.placesShown(count);
  }

  #renderError(lang: InterfaceLang) {
    const { error } = this.#places;
    if (error === undefined) return nothing;
    return html`<p part="error" role="alert">${words(lang).errorPart(error.message)}</p>`;
  }

  protected override updated(): void {
    const line = this.#line;
    if (this.tree !== null && line !== null) {
      if (this.#walk.moving) line.focus();
      else if (this.#revealing) scrollWithin(this.tree, line);
    }
    this.#walk.moving = false;
    this.#revealing = false;
  }

  /** The line that the Tab key reaches. */
  get #line(): HTMLElement | null {
    return this.tree?.querySelector<HTMLElement>('[tabindex="0"]') ?? null;
  }

  readonly #ask = (): void => {
    const reading = this.#readings.current;
    if (reading !== undefined) this.#places.ask(reading);
  };

  readonly #more = (): void => {
    this.limit += PAGE;
  };

  readonly #filter = (filter: PlacesFilter): void => {
    this.#list.filter = filter;
    this.#walk.active = undefined;
    this.limit = PAGE;
    this.#ask();
    this.requestUpdate();
  };
}
