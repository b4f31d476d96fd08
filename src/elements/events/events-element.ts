import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PlaceId } from '../../core/model/ids.ts';
import type { Focus } from '../../core/selection/focus.ts';
import { eventsOf, type ImpliedEvents } from '../../core/selection/implied-events.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/selection/settings.ts';
import { CardReporter } from '../base/card-reporter.ts';
import { PartRequest } from '../base/part-request.ts';
import { ReadingController } from '../base/reading-controller.ts';
import { readingStyles } from '../base/reading-styles.ts';
import { theme } from '../base/theme.ts';
import { words } from '../base/words/all-words.ts';
import { directionOf, LANGUAGE_TAGS } from '../base/words/words.ts';
import { eventCard } from './event-card.ts';
import { eventsStyles } from './events-styles.ts';
import { recordList, recordsLeft } from './record-list.ts';

/** How many records are listed at first and with each "show more". */
const PAGE = 25;

/**
 * The events of the focus and the range: when, what, each figure beside who
 * says it, and the sources. Without a focus all events of the range. Below
 * them, when opened, the event records of the place.
 *
 * @tag sarhad-events
 * @csspart event - One event.
 * @csspart card - The same, as a card.
 * @csspart error - What is wrong with the data.
 * @fires sarhad-error - The event records could not be loaded.
 */
export class SarhadEventsElement extends LitElement {
  static override styles = [theme, readingStyles, eventsStyles];

  /** Overrides the reading lent by `<sarhad-atlas>`. */
  @property({ attribute: false }) reading: Reading | undefined;
  /** Id of the `<sarhad-atlas>` to read from, anywhere on the page. */
  @property() atlas: string | undefined;
  /** Address of an `atlas.json`, to stand alone. */
  @property() src: string | undefined;

  @state() private recordsOpen = false;
  @state() private shown = PAGE;

  readonly #reading = new ReadingController(this);
  readonly #records = new PartRequest(this, 'records');
  #shownFocus: Focus | null = null;

  constructor() {
    super();
    new CardReporter(
      this,
      () => this.#reading.current,
      (_, id) => this.#placesOf(id),
    );
  }

  protected override willUpdate(): void {
    const reading = this.#reading.current;
    const focus = reading?.focus.current ?? null;
    if (focus !== this.#shownFocus) {
      this.#shownFocus = focus;
      this.shown = PAGE;
    }
    if (reading !== undefined && this.recordsOpen) this.#records.ask(reading);
  }

  protected override render() {
    const reading = this.#reading.current;
    if (reading === undefined) return nothing;
    const settings = reading.settings.current ?? DEFAULT_SETTINGS;
    const focus = reading.focus.current;
    const found = eventsOf(reading.bundle, focus, settings, reading.range.current);
    return html`<div lang=${LANGUAGE_TAGS[settings.lang]} dir=${directionOf(settings.lang)}>
      ${this.#leftOut(reading, settings, found)}
      ${
        found.events.length === 0
          ? html`<p class="nothing">${words(settings.lang).eventsNone}</p>`
          : repeat(
              found.events,
              (event) => event.id,
              (event) => eventCard(reading, event),
            )
      }
      ${focus === null || focus.kind === 'place' ? this.#recordSection(reading, focus) : nothing}
    </div>`;
  }

  #leftOut(
    reading: Reading,
    settings: Settings,
    { undated, outside }: ImpliedEvents,
  ): TemplateResult | typeof nothing {
    const say = words(settings.lang);
    if (undated + outside === 0) return nothing;
    const showUndated = () => {
      reading.settings.select({ ...settings, showUndated: true });
    };
    return html`<div class="controls">
      ${
        undated === 0
          ? nothing
          : html`<button class="toggle" type="button" aria-pressed="false" @click=${showUndated}>
              ${say.passagesUndated(undated)}
            </button>`
      }
      ${outside === 0 ? nothing : html`<span>${say.eventsOutside(outside)}</span>`}
    </div>`;
  }

  #recordSection(reading: Reading, focus: Focus | null): TemplateResult | typeof nothing {
    const { bundle } = reading;
    if (bundle.parts.records === undefined || bundle.recordSummary === null) return nothing;
    const say = words(reading.settings.current?.lang ?? 'en');
    const toggled = (event: Event) => {
      this.recordsOpen = (event.target as HTMLDetailsElement).open;
    };
    return html`<details class="record-section" ?open=${this.recordsOpen} @toggle=${toggled}>
      <summary class="quiet">${say.recordsTitle}</summary>
      ${this.recordsOpen ? this.#recordRows(reading, focus?.kind === 'place' ? focus.id : null) : nothing}
    </details>`;
  }

  #recordRows(reading: Reading, place: PlaceId | null): TemplateResult {
    const say = words(reading.settings.current?.lang ?? 'en');
    const { error } = this.#records;
    const { records } = reading.bundle;
    if (error !== undefined) {
      const again = () => {
        this.#records.again(reading);
        this.requestUpdate();
      };
      return html`<p part="error" role="alert">${say.errorPart(error.message)}</p>
        <button class="more" type="button" @click=${again}>${say.tryAgain}</button>`;
    }
    if (records === undefined || records === null) {
      return html`<p class="nothing" role="status">${say.loading}</p>`;
    }
    const left = recordsLeft(reading, records, place, this.shown);
    const more = () => {
      this.shown += PAGE;
    };
    return html`${recordList(reading, records, place, this.shown)}
    ${
      left === 0
        ? nothing
        : html`<button class="more" type="button" @click=${more}>${say.showMore}</button>`
    }`;
  }

  #placesOf(id: string): readonly PlaceId[] {
    const reading = this.#reading.current;
    const event = reading?.bundle.events.find((candidate) => candidate.id === id);
    return event?.places.map((own) => own.place) ?? [];
  }
}
