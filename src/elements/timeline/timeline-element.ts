import { html, LitElement, nothing, svg } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS, type InterfaceLang } from '../../core/selection/settings.ts';
import { drawTimeline, type TimelineWords } from '../../draw/timeline.ts';
import { PartRequest } from '../base/part-request.ts';
import { ReadingController } from '../base/reading-controller.ts';
import { hatch } from '../base/hatch.ts';
import { theme } from '../base/theme.ts';
import { timelineMarkStyles } from '../base/timeline-mark-styles.ts';
import { formatEventDate, formatInterval } from '../base/words/date.ts';
import { formatYear } from '../base/words/number.ts';
import { words } from '../base/words/all-words.ts';
import { directionOf, LANGUAGE_TAGS } from '../base/words/words.ts';
import { renderControls } from './timeline-controls.ts';
import { TimelineDrag } from './timeline-drag.ts';
import { renderHandles } from './timeline-handles.ts';
import { TimelineMarks } from './timeline-marks.ts';
import { TimelinePicture, type ShownTimeline } from './timeline-picture.ts';
import { StripSize } from './strip-size.ts';
import { barSentence, shownSentence } from './timeline-sentences.ts';
import { styles } from './timeline-styles.ts';

/**
 * Event records and events over time. The chosen days filter the map, the
 * passages and the events; two handles and two date fields set them.
 *
 * @tag sarhad-timeline
 * @csspart timeline - The strip with its bars, axis and marks.
 * @csspart handle - Each of the two handles of the range.
 * @csspart event - The mark of an event.
 * @cssproperty [--sarhad-timeline-height=7.5rem] - Height of the strip.
 * @fires sarhad-error - The event records could not be loaded.
 */
export class SarhadTimelineElement extends LitElement {
  static override styles = [theme, timelineMarkStyles, styles];

  /** Overrides the reading lent by `<sarhad-atlas>`. */
  @property({ attribute: false }) reading: Reading | undefined;
  /** Id of the `<sarhad-atlas>` to read from, where it stands elsewhere on the page. */
  @property() atlas: string | undefined;
  /** Address of an `atlas.json`, for a timeline that stands alone. */
  @property() src: string | undefined;

  @query('.strip') private readonly strip!: HTMLElement | null;
  @query('g') private readonly layer!: SVGGElement | null;

  readonly #readings = new ReadingController(this);
  readonly #records = new PartRequest(this, 'records');
  readonly #picture = new TimelinePicture();
  readonly #size = new StripSize(this, () => this.strip);
  readonly #marks = new TimelineMarks(() => this.#shown?.reading);
  #shown: ShownTimeline | undefined;

  readonly #drag = new TimelineDrag(
    () => {
      if (this.#shown === undefined) return undefined;
      const { timeline, domain, reading } = this.#shown;
      return { scale: timeline.scale, domain, range: reading.range.current };
    },
    (range) => this.#shown?.reading.range.select(range),
  );

  protected override willUpdate(): void {
    this.#shown = undefined;
    const reading = this.#readings.current;
    const domain = reading && this.#picture.domain(reading.bundle);
    if (reading === undefined || domain === undefined || domain === null) return;
    const { current } = reading.range;
    if (current !== null) this.#records.ask(reading);
    const lang = langOf(reading);
    const timeline = this.#picture.layout(reading.bundle, domain, current, lang, this.#size);
    this.#shown = { timeline, domain, reading };
  }

  protected override render() {
    if (this.#shown === undefined) return nothing;
    const { reading, domain } = this.#shown;
    const lang = langOf(reading);
    const say = words(lang);
    const range = reading.range.current;
    const count = this.#picture.count(reading.bundle.records, range);
    const summary = reading.bundle.recordSummary;
    return html`<section
      aria-label=${say.timelineLabel}
      lang=${LANGUAGE_TAGS[lang]}
      dir=${directionOf(lang)}
    >
      <header>
        <p aria-live="polite">
          ${shownSentence(reading.bundle, range, count, lang)} ·
          <strong>${formatInterval(range ?? { from: null, to: null }, lang)}</strong>
        </p>
        ${renderControls(reading, domain)}
      </header>
      ${this.#renderStrip(this.#shown)}
      ${
        summary !== null && summary.sampleYears.length > 0
          ? html`<p class="note">${say.timelineSampleNote}</p>`
          : nothing
      }
      ${
        this.#records.error === undefined
          ? nothing
          : html`<p part="error" role="alert">${say.errorPart(this.#records.error.message)}</p>`
      }
    </section>`;
  }

  #renderStrip(shown: ShownTimeline) {
    return html`<div
      class="strip"
      part="timeline"
      @pointerdown=${this.#press}
      @pointermove=${(event: PointerEvent) => {
        this.#drag.move(this.#xOf(event));
      }}
      @pointerup=${this.#release}
      @pointercancel=${this.#release}
    >
      ${svg`<svg
        role="group"
        aria-label=${words(langOf(shown.reading)).events}
        @click=${this.#marks.click}
        @keydown=${this.#marks.key}
        @pointerover=${this.#marks.hover}
        @pointerleave=${this.#marks.hover}
      >
        ${hatch}
        <g></g>
      </svg>`}
      ${renderHandles(shown)}
      <span class="visually-hidden" id="help">${words(langOf(shown.reading)).timelineHelp}</span>
    </div>`;
  }

  protected override updated(): void {
    if (this.#shown === undefined || this.layer === null || this.#size.width === 0) return;
    const { timeline, reading } = this.#shown;
    const lang = langOf(reading);
    const events = new Map(reading.bundle.events.map((event) => [event.id, event]));
    const say: TimelineWords = {
      year: (year) => formatYear(year, lang),
      bar: (bar) => barSentence(bar, lang),
      event: ({ id }) => {
        const event = events.get(id);
        if (event === undefined || event.date === null) return id;
        return `${formatEventDate(event.date, lang)} · ${event.title}`;
      },
    };
    drawTimeline(this.layer, timeline, say, this.#marks.marked(timeline));
  }

  readonly #press = (event: PointerEvent): void => {
    const target = event.target as Element;
    if (event.button !== 0 || target.closest('[data-event]') !== null) return;
    const side = target instanceof HTMLElement ? target.dataset['side'] : undefined;
    this.#drag.start(this.#xOf(event), side === 'from' || side === 'to' ? side : undefined);
    this.strip?.setPointerCapture(event.pointerId);
  };

  readonly #release = (): void => {
    this.#drag.end();
  };

  /** CSS px from the left of the strip. */
  #xOf(event: PointerEvent): number {
    return event.clientX - (this.strip?.getBoundingClientRect().left ?? 0);
  }
}

const langOf = (reading: Reading): InterfaceLang =>
  (reading.settings.current ?? DEFAULT_SETTINGS).lang;
