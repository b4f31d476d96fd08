import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { passageId, textId, type PlaceId } from '../../core/model/ids.ts';
import type { Text } from '../../core/model/text.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS } from '../../core/selection/settings.ts';
import { isWebAddress } from '../base/card-pieces.ts';
import { CardReporter } from '../base/card-reporter.ts';
import { ReadingController } from '../base/reading-controller.ts';
import { readingStyles } from '../base/reading-styles.ts';
import { textDate } from '../base/text-date.ts';
import { theme } from '../base/theme.ts';
import { words, type Words } from '../base/words/all-words.ts';
import { directionOf, LANGUAGE_TAGS } from '../base/words/words.ts';
import { densityStrip } from './density-strip.ts';
import { InView } from './in-view.ts';
import { PassageBlocks } from './passage-blocks.ts';
import { textStyles } from './text-styles.ts';

/**
 * One text to read whole, its mentions and evidence marked. Shows the text in
 * focus, the text of the passage in focus, or the one that `text` names. The
 * map can follow the passage that is being read.
 *
 * @tag sarhad-text
 * @csspart passage - One passage.
 * @csspart mention - A span that names a place.
 * @csspart error - What is wrong with the data.
 */
export class SarhadTextElement extends LitElement {
  static override styles = [theme, readingStyles, textStyles];

  /** Overrides the reading lent by `<sarhad-atlas>`. */
  @property({ attribute: false }) reading: Reading | undefined;
  /** Id of the `<sarhad-atlas>` to read from, anywhere on the page. */
  @property() atlas: string | undefined;
  /** Address of an `atlas.json`, to stand alone. */
  @property() src: string | undefined;
  /** Id of the text to show, whatever is in focus. */
  @property() text: string | undefined;

  readonly #reading: ReadingController;
  readonly #blocks = new PassageBlocks(this);
  /** The passage that was last brought into view because it was selected. */
  #broughtUp: string | undefined;

  constructor() {
    super();
    // Before the reading: when the element leaves, it lets go of the passage while it still has a reading.
    // Being read is the passage that crosses the upper third of the view.
    new InView(this, '[data-passage]', '-30% 0px -69% 0px', (passage) => {
      const id = passage?.dataset['passage'];
      if (id !== undefined) this.#follow(id);
      else if (this.#reading.current?.inView.current != null) this.#leave(this.#reading.current);
    });
    this.#reading = new ReadingController(this);
    new CardReporter(
      this,
      () => this.#reading.current,
      (_, id) => this.#placesOf(id),
    );
  }

  protected override render() {
    const reading = this.#reading.current;
    if (reading === undefined) return nothing;
    const settings = reading.settings.current ?? DEFAULT_SETTINGS;
    const say = words(settings.lang);
    const text = this.#shown(reading);
    if (text === undefined) {
      return this.text === undefined
        ? nothing
        : html`<p part="error" role="alert">${say.errorNoText(this.text)}</p>`;
    }
    return html`<article lang=${LANGUAGE_TAGS[settings.lang]} dir=${directionOf(settings.lang)}>
      ${this.#head(reading, text, say)}
      ${guard([reading, text, say, reading.focus.current], () => densityStrip(reading, text, say))}
      ${text.passages.length === 0 ? html`<p class="nothing">${say.textEmpty}</p>` : nothing}
      <div class="passages">${this.#blocks.render(reading, text, say)}</div>
      ${text.licence === undefined ? nothing : html`<p class="licence">${text.licence}</p>`}
    </article>`;
  }

  protected override updated(): void {
    const focus = this.#reading.current?.focus.current;
    const id = focus?.kind === 'passage' ? focus.id : undefined;
    if (id === this.#broughtUp) return;
    this.#broughtUp = id;
    if (id === undefined) return;
    const passage = this.renderRoot.querySelector(`[data-passage="${CSS.escape(id)}"]`);
    passage?.scrollIntoView({ block: 'center' });
  }

  /** The places that a passage names, in its order; a country is everywhere on this map. */
  #placesOf(id: string): readonly PlaceId[] {
    const bundle = this.#reading.current?.bundle;
    const mentions = bundle?.mentionsByPassage.get(passageId(id)) ?? [];
    const places = mentions.flatMap(({ place, sense }) =>
      place === null || sense !== 'place' ? [] : [place],
    );
    return [...new Set(places)].filter((place) => bundle?.places.get(place)?.kind !== 'country');
  }

  #shown(reading: Reading): Text | undefined {
    const { bundle } = reading;
    if (this.text !== undefined) return bundle.texts.get(textId(this.text));
    const focus = reading.focus.current;
    if (focus?.kind === 'text') return bundle.texts.get(focus.id);
    const passage = focus?.kind === 'passage' ? bundle.passages.get(focus.id) : undefined;
    return passage && bundle.texts.get(passage.text);
  }

  #head(reading: Reading, text: Text, say: Words): TemplateResult {
    const settings = reading.settings.current ?? DEFAULT_SETTINGS;
    const origin = [text.author, text.publisher, textDate(text, settings.lang)].filter(
      (part) => part !== undefined,
    );
    const follow = () => {
      reading.settings.select({ ...settings, follow: !settings.follow });
      if (settings.follow) this.#leave(reading);
    };
    return html`<header>
      <p class="kind">${say.textKinds[text.kind]}</p>
      <h2><bdi lang=${text.lang}>${text.title}</bdi></h2>
      ${origin.length === 0 ? nothing : html`<p class="origin"><bdi>${origin.join(' · ')}</bdi></p>`}
      ${
        text.url === undefined || !isWebAddress(text.url)
          ? nothing
          : html`<p class="origin">
              <a href=${text.url} target="_blank" rel="noopener noreferrer">${say.textOriginal}</a>
            </p>`
      }
      ${text.note === undefined ? nothing : html`<p class="text-note" dir="auto">${text.note}</p>`}
      <button class="toggle follow" type="button" aria-pressed=${settings.follow} @click=${follow}>
        ${say.textFollow}
      </button>
    </header>`;
  }

  /** Shows on the map what the passage in view speaks of, without selecting it. */
  #follow(id: string): void {
    const reading = this.#reading.current;
    if (reading === undefined || reading.settings.current?.follow !== true) return;
    const text = this.#shown(reading);
    const passage = text?.passages.find((candidate) => candidate.id === id);
    if (passage === undefined) return;
    const read = { kind: 'passage', id: passage.id } as const;
    reading.inView.select(read);
    // Its places are shown as if it were pointed at.
    reading.hover.select(read);
  }

  #leave(reading: Reading): void {
    reading.inView.select(null);
    reading.hover.select(null);
  }
}
