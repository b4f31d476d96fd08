import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Place } from '../../core/model/place.ts';
import { datedCount, eventsOf } from '../../core/selection/implied-events.ts';
import { passagesOf } from '../../core/selection/implied-passages.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS, type InterfaceLang } from '../../core/selection/settings.ts';
import { Later } from '../base/later.ts';
import { ReadingController } from '../base/reading-controller.ts';
import { readingStyles } from '../base/reading-styles.ts';
import { theme } from '../base/theme.ts';
import { directionOf, LANGUAGE_TAGS, words } from '../base/words/words.ts';
import { formatNumber } from '../base/words/number.ts';
import { placeHead } from './place-head.ts';
import { placeStyles } from './place-styles.ts';
import { tabList, TABS, type PlaceTab } from './place-tabs.ts';

/**
 * The card of the place in focus: where it lies, what it is and was called,
 * how precisely its point is known, and in tabs the passages that name it, the
 * events that happened there, the places near it and why it has this name.
 * Shows nothing while no place is selected.
 *
 * @tag sarhad-place
 * @slot action - Controls for the shown place, after its name.
 * @csspart place - The whole card.
 * @csspart card - The same.
 * @csspart name - The name of the place.
 * @csspart passage - One passage with its source.
 * @csspart mention - A span of a passage that names a place.
 * @csspart event - One event.
 * @csspart error - What is wrong with the data.
 */
export class SarhadPlaceElement extends LitElement {
  static override styles = [theme, readingStyles, placeStyles];

  /** Overrides the reading lent by `<sarhad-atlas>`. */
  @property({ attribute: false }) reading: Reading | undefined;
  /** Id of the `<sarhad-atlas>` to read from, anywhere on the page. */
  @property() atlas: string | undefined;
  /** Address of an `atlas.json`, to stand alone. */
  @property() src: string | undefined;

  @state() private tab: PlaceTab = 'passages';

  readonly #reading = new ReadingController(this);
  readonly #panels = new Later(this, () => import('./place-panels.ts'));
  #shown: string | undefined;

  protected override willUpdate(): void {
    const reading = this.#reading.current;
    const focus = reading?.focus.current;
    const shown = focus?.kind === 'place' ? focus.id : undefined;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.tab = 'passages';
  }

  protected override render() {
    const reading = this.#reading.current;
    const focus = reading?.focus.current;
    if (reading === undefined || focus?.kind !== 'place') return nothing;
    const { lang } = reading.settings.current ?? DEFAULT_SETTINGS;
    const place = reading.bundle.places.get(focus.id);
    return html`<div part="place card" lang=${LANGUAGE_TAGS[lang]} dir=${directionOf(lang)}>
      ${place === undefined ? this.#unknown(reading, focus.id) : this.#card(reading, place)}
    </div>`;
  }

  #unknown(reading: Reading, id: string): TemplateResult {
    const say = words(reading.settings.current?.lang ?? 'en');
    return reading.bundle.allPlaces
      ? html`<p class="nothing" role="alert">${say.errorNoPlace(id)}</p>`
      : html`<p class="nothing" role="status">${say.loading}</p>`;
  }

  #card(reading: Reading, place: Place): TemplateResult {
    const settings = reading.settings.current ?? DEFAULT_SETTINGS;
    const focus = { kind: 'place', id: place.id } as const;
    const range = reading.range.current;
    const passages = passagesOf(reading.bundle, focus, settings, range);
    const { events, inside } = eventsOf(reading.bundle, focus, settings, range);
    const dated = datedCount(events);
    const counts = {
      passages: passages.direct.length + passages.inside.length,
      events: dated,
      undated: events.length - dated,
    };
    const choose = (tab: PlaceTab) => {
      this.tab = tab;
    };
    const say = words(settings.lang);
    return html`
      ${placeHead(reading, place)}
      <slot name="action"></slot>
      ${tabList(say, this.tab, inDigits(counts, settings.lang), choose)}
      ${
        passages.inside.length + inside.size > 0
          ? html`<p class="what">${say.placeCountsInside}</p>`
          : nothing
      }
      ${TABS.map(
        (tab) =>
          html`<div
            role="tabpanel"
            id=${`panel-${tab}`}
            aria-labelledby=${`tab-${tab}`}
            ?hidden=${tab !== this.tab}
          >
            ${tab === this.tab ? this.#panel(reading, place, passages.direct.length, counts) : nothing}
          </div>`,
      )}
    `;
  }

  #panel(
    reading: Reading,
    place: Place,
    direct: number,
    counts: { readonly passages: number; readonly events: number },
  ): unknown {
    if (this.tab === 'events') return html`<sarhad-events .reading=${reading}></sarhad-events>`;
    if (this.tab === 'passages') {
      const empty = counts.passages === 0 && !hasHidden(reading, place);
      return html`${direct === 0 ? this.#panels.current?.nothingHere(reading, place, counts) : nothing}
        <sarhad-passages .reading=${reading} ?hidden=${empty}></sarhad-passages>`;
    }
    const panels = this.#panels.current;
    const { error } = this.#panels;
    if (error !== undefined) return html`<p part="error" role="alert">${error.message}</p>`;
    if (panels === undefined) return nothing;
    return this.tab === 'near' ? panels.nearPanel(reading, place) : panels.whyPanel(reading, place);
  }
}

/** Whether other senses, texts or years would show something: then the filters must be at hand. */
function hasHidden(reading: Reading, place: Place): boolean {
  return (reading.bundle.mentionsByPlace.get(place.id)?.length ?? 0) > 0;
}

/** What has no date stands apart: it may be an option that someone wrote of, and no event. */
const inDigits = (
  counts: { passages: number; events: number; undated: number },
  lang: InterfaceLang,
) => ({
  passages: formatNumber(counts.passages, lang),
  events:
    counts.undated === 0
      ? formatNumber(counts.events, lang)
      : `${formatNumber(counts.events, lang)} ${words(lang).passagesUndated(counts.undated)}`,
});
