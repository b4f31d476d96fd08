import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { NOTHING_FOUND, openSearch, searchAtlas, type Found } from '../../core/search/search.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS } from '../../core/selection/settings.ts';
import { PartRequest } from '../base/part-request.ts';
import { ReadingController } from '../base/reading-controller.ts';
import { theme } from '../base/theme.ts';
import { words, type Words } from '../base/words/all-words.ts';
import { directionOf, LANGUAGE_TAGS } from '../base/words/words.ts';
import { focusOf, optionsOf, titleOf, type FoundOption } from './found-options.ts';
import { renderResults } from './search-options.ts';
import { styles } from './search-styles.ts';

/**
 * Finds places by any name they have or had, in any script and with letters
 * wrong, events by their title and passages by their words. Choosing a result
 * selects it everywhere.
 *
 * @tag sarhad-search
 * @csspart field - The text field.
 * @csspart results - The list of results.
 * @csspart place - A place that was found.
 * @csspart event - An event that was found.
 * @csspart snippet - The piece of a passage that holds what was sought.
 * @csspart error - What is wrong with the data.
 * @fires sarhad-error - The rest of the places could not be loaded.
 */
export class SarhadSearchElement extends LitElement {
  static override styles = [theme, styles];

  /** Overrides the reading lent by `<sarhad-atlas>`. */
  @property({ attribute: false }) reading: Reading | undefined;
  /** Id of the `<sarhad-atlas>` to read from, where it stands elsewhere on the page. */
  @property() atlas: string | undefined;
  /** Address of an `atlas.json`, to stand alone. */
  @property() src: string | undefined;

  @state() private sought = '';
  @state() private open = false;
  /** Number of the option the arrow keys are on; −1: none. */
  @state() private active = -1;
  @query('input') private readonly field!: HTMLInputElement | null;

  readonly #readings = new ReadingController(this);
  readonly #places = new PartRequest(this, 'places');
  #found: Found = NOTHING_FOUND;
  #options: readonly FoundOption[] = [];
  #foundFor: readonly unknown[] = [];

  protected override willUpdate(): void {
    const bundle = this.#readings.current?.bundle;
    // The rest of the places has come: they are indexed before the next key stroke.
    if (bundle?.allPlaces === true && this.field?.matches(':focus') === true) openSearch(bundle);
    const sought = this.open ? this.sought.trim() : '';
    if (this.#foundFor[0] === bundle && this.#foundFor[1] === sought) return;
    this.#foundFor = [bundle, sought];
    this.#found =
      bundle === undefined || sought === '' ? NOTHING_FOUND : searchAtlas(bundle, sought);
    this.#options = optionsOf(this.#found);
    if (this.active >= this.#options.length) this.active = -1;
  }

  protected override render() {
    const reading = this.#readings.current;
    const { lang } = reading?.settings.current ?? DEFAULT_SETTINGS;
    const say = words(lang);
    const shown = this.open && this.sought.trim() !== '';
    return html`<div
      class="box"
      lang=${LANGUAGE_TAGS[lang]}
      dir=${directionOf(lang)}
      @click=${this.#click}
      @keydown=${this.#key}
      @focusout=${this.#leave}
    >
      <input
        type="search"
        part="field"
        role="combobox"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        aria-label=${say.searchLabel}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls="results"
        aria-expanded=${shown}
        aria-activedescendant=${shown && this.active >= 0 ? `option-${String(this.active)}` : nothing}
        placeholder=${say.searchPlaceholder}
        .value=${this.sought}
        @focus=${this.#ask}
        @input=${this.#input}
      />
      <div class="panel" ?hidden=${!shown}>
        <div
          id="results"
          part="results"
          role="listbox"
          aria-label=${say.searchLabel}
          @pointerdown=${(event: Event) => {
            // The field keeps the focus of the keyboard.
            event.preventDefault();
          }}
        >
          ${shown && reading !== undefined ? renderResults(this.#options, this.active, reading) : nothing}
        </div>
        <p class="note" role="status">${shown ? this.#status(say) : nothing}</p>
      </div>
    </div>`;
  }

  #status(say: Words) {
    const { error, waiting } = this.#places;
    if (error !== undefined) return html`<span part="error">${say.errorPart(error.message)}</span>`;
    const count = this.#options.length;
    const found = count === 0 ? say.searchNothing(this.sought.trim()) : say.searchFound(count);
    return waiting ? `${found} ${say.searchLoadingPlaces}` : found;
  }

  readonly #ask = (): void => {
    const reading = this.#readings.current;
    if (reading === undefined) return;
    this.#places.ask(reading);
    openSearch(reading.bundle);
  };

  readonly #input = (event: Event): void => {
    this.#ask();
    this.sought = (event.target as HTMLInputElement).value;
    this.open = true;
    this.active = -1;
  };

  readonly #key = (event: KeyboardEvent): void => {
    // Keys that finish a word of an input method are not ours.
    if (event.isComposing) return;
    const count = this.#options.length;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const from = this.open ? this.active : -1;
      this.open = true;
      if (count > 0)
        this.active = (from + (key === 'ArrowDown' ? 1 : from < 0 ? count : -1) + count) % count;
    } else if (key === 'Enter') {
      this.#choose(this.#options[Math.max(0, this.active)]);
    } else if (key === 'Escape' && (this.open || this.sought !== '')) {
      if (!this.open || this.sought.trim() === '') this.sought = '';
      this.open = false;
      this.active = -1;
    } else {
      return;
    }
    event.preventDefault();
  };

  readonly #click = ({ target }: Event): void => {
    const line = target instanceof Element ? target.closest('[role="option"]') : null;
    if (line !== null) this.#choose(this.#options[Number(line.id.slice('option-'.length))]);
    else if (target === this.field) this.open = true;
  };

  readonly #leave = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (to instanceof Node && this.renderRoot.contains(to)) return;
    this.open = false;
    this.active = -1;
  };

  #choose(option: FoundOption | undefined): void {
    const reading = this.#readings.current;
    if (option === undefined || reading === undefined) return;
    reading.focus.select(focusOf(option));
    this.sought = titleOf(option, reading.bundle);
    this.open = false;
    this.active = -1;
    this.field?.select();
  }

  protected override updated(): void {
    const line = this.renderRoot.querySelector(`#option-${String(this.active)}`);
    const list = this.renderRoot.querySelector('#results');
    if (line instanceof HTMLElement && list instanceof HTMLElement) keepInView(list, line);
  }
}

/** Scrolls the list alone: the host page stays where it is. */
function keepInView(list: HTMLElement, line: HTMLElement): void {
  const above = line.offsetTop - list.offsetTop;
  if (above < list.scrollTop) list.scrollTop = above;
  const below = above + line.offsetHeight - list.clientHeight;
  if (below > list.scrollTop) list.scrollTop = below;
}
