import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { passageId, type PlaceId } from '../../core/model/ids.ts';
import { passagesOf } from '../../core/selection/implied-passages.ts';
import type { ImpliedPassages, PassageList } from '../../core/selection/passage-list.ts';
import type { Focus } from '../../core/selection/focus.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS } from '../../core/selection/settings.ts';
import { addStyles } from '../base/add-styles.ts';
import { Later } from '../base/later.ts';
import type { mentionReasons } from '../base/mention-reasons.ts';
import { placeName } from '../base/place-name.ts';
import { ReadingController } from '../base/reading-controller.ts';
import { readingStyles } from '../base/reading-styles.ts';
import { theme } from '../base/theme.ts';
import { directionOf, LANGUAGE_TAGS, words } from '../base/words/words.ts';
import { passageCard } from './passage-card.ts';
import type { passageFilters } from './passage-filters.ts';
import type { PassageStepper } from './passage-stepper.ts';
import { passagesStyles } from './passages-styles.ts';

interface PassagesLater {
  readonly filters: typeof passageFilters;
  readonly reasons: typeof mentionReasons;
  readonly stepper: PassageStepper;
}

/** How many cards are made at first and with each "show more". */
const PAGE = 20;

/**
 * The passages that the focus implies, each with its mentions marked. For a
 * place first those that name it, then those that name only places inside it.
 * Shows nothing while nothing is selected. Put it inside `<sarhad-atlas>`, or
 * give it `atlas`, `src` or `.reading`.
 *
 * @tag sarhad-passages
 * @csspart passage - One passage with its source.
 * @csspart card - The same, as a card.
 * @csspart mention - A span of a passage that names a place.
 * @csspart error - What is wrong with the data.
 */
export class SarhadPassagesElement extends LitElement {
  static override styles = [theme, readingStyles, passagesStyles];

  /** Overrides the reading lent by `<sarhad-atlas>`. */
  @property({ attribute: false }) reading: Reading | undefined;
  /** Id of the `<sarhad-atlas>` to read from, anywhere on the page. */
  @property() atlas: string | undefined;
  /** Address of an `atlas.json`, to stand alone. */
  @property() src: string | undefined;

  @state() private shown = PAGE;

  readonly #reading = new ReadingController(this);
  #shownFocus: Focus | null = null;

  /** Filters, steps and curves come after the passages themselves. */
  readonly #later = new Later(this, async (): Promise<PassagesLater> => {
    const later = await import('./passages-later.ts');
    addStyles(this.renderRoot, later.laterStyles);
    new later.CardReporter(
      this,
      () => this.#reading.current,
      (_, id) => this.#placesOf(id),
    );
    return {
      filters: later.passageFilters,
      reasons: later.mentionReasons,
      stepper: new later.PassageStepper(this),
    };
  });

  protected override willUpdate(): void {
    const focus = this.#reading.current?.focus.current ?? null;
    if (focus === this.#shownFocus) return;
    this.#shownFocus = focus;
    this.shown = PAGE;
    this.#later.arrived?.stepper.reset();
  }

  protected override render() {
    const reading = this.#reading.current;
    const focus = reading?.focus.current ?? null;
    if (reading === undefined || focus === null) return nothing;
    const settings = reading.settings.current ?? DEFAULT_SETTINGS;
    const found = passagesOf(reading.bundle, focus, settings, reading.range.current);
    const { lang } = settings;
    const later = this.#later.arrived;
    return html`<div lang=${LANGUAGE_TAGS[lang]} dir=${directionOf(lang)}>
      ${focus.kind === 'place' ? later?.filters(reading, found) : nothing}
      ${later?.stepper.render(words(lang), found.direct.length + found.inside.length)}
      ${this.#lists(reading, focus, found)}
    </div>`;
  }

  protected override updated(): void {
    this.#later.ask();
  }

  #lists(reading: Reading, focus: Focus, found: ImpliedPassages): unknown {
    const say = words(reading.settings.current?.lang ?? 'en');
    const { direct, inside } = found;
    const place = focus.kind === 'place' ? reading.bundle.places.get(focus.id) : undefined;
    if (direct.length + inside.length === 0)
      return html`<p class="nothing">${say.passagesNone}</p>`;
    const name = place === undefined ? '' : placeName(reading, place);
    const rest = direct.length + inside.length - this.shown;
    return html`
      ${this.#cards(reading, direct, 0)}
      ${
        inside.length === 0 || this.shown <= direct.length
          ? nothing
          : html`<h3 class="inside">${say.passagesInside(name)}</h3>`
      }
      ${this.#cards(reading, inside, direct.length)}
      ${
        rest <= 0
          ? nothing
          : html`<button class="more" type="button" @click=${this.#showMore}>
              ${say.passagesMore(Math.min(PAGE, rest), rest)}
            </button>`
      }
    `;
  }

  #cards(reading: Reading, list: PassageList, before: number): TemplateResult {
    const cards = list.slice(0, Math.max(0, this.shown - before));
    return html`<div>
      ${repeat(
        cards,
        ({ passage }) => passage.id,
        (implied) => passageCard(reading, implied, this.#later.arrived?.reasons),
      )}
    </div>`;
  }

  readonly #showMore = (): void => {
    this.shown += PAGE;
  };

  #placesOf(id: string): readonly PlaceId[] {
    const reading = this.#reading.current;
    if (reading === undefined) return [];
    const mentions = reading.bundle.mentionsByPassage.get(passageId(id)) ?? [];
    const focus = reading.focus.current;
    const places = new Set<PlaceId>(focus?.kind === 'place' ? [focus.id] : []);
    for (const { place } of mentions) if (place !== null) places.add(place);
    return [...places];
  }
}
