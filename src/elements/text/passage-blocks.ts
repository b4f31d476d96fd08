import { range } from 'd3';
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Passage, Text } from '../../core/model/text.ts';
import type { Reading } from '../../core/selection/reading.ts';
import type { ReadingHost } from '../base/reading-controller.ts';
import type { Words } from '../base/words/all-words.ts';
import { InView } from './in-view.ts';
import { textPassage } from './text-passage.ts';

/** Passages that are marked together. */
const BLOCK = 10;

/**
 * The passages of a text in blocks. Far from the view, where a long text has
 * most of them, stand the bare words: to be found and printed, and marked when
 * the reader comes near or a passage among them is selected.
 */
export class PassageBlocks {
  /** The blocks that have come into view, as `data-block` has them. */
  readonly #seen = new Set<string>();
  /** Passages of which the reader has asked for the reasons. */
  readonly #unfolded = new Set<string>();

  readonly #host: ReadingHost;

  constructor(host: ReadingHost) {
    this.#host = host;
    new InView(host, '[data-block]', '0px', (block) => {
      this.#seen.add(block?.dataset['block'] ?? '');
      host.requestUpdate();
    });
  }

  /** A block is written anew only where something in it changes: a reader who scrolls adds to what stands. */
  render(reading: Reading, { id, lang, passages }: Text, say: Words): TemplateResult {
    const { current: focus } = reading.focus;
    // Names are those of the reader's day and language.
    const all = [reading, reading.range.current, reading.settings.current, say];
    const chosen = Math.floor(passages.findIndex((passage) => passage.id === focus?.id) / BLOCK);
    const blocks = range(0, passages.length, BLOCK).map((from, number) => {
      const some = passages.slice(from, from + BLOCK);
      // Those beside one that is seen are next.
      const isNear =
        [0, chosen].includes(number) ||
        [number - 1, number, number + 1].some((near) => this.#seen.has(id + String(near)));
      const inFocus = number === chosen || focus?.kind === 'event' ? focus : null;
      const unfolded = some.filter((passage) => this.#unfolded.has(passage.id));
      return html`<div data-block=${id + String(number)}>
        ${guard([...all, isNear, inFocus, unfolded.length], () =>
          isNear
            ? some.map((passage) =>
                textPassage(reading, passage, unfolded.includes(passage), () => {
                  this.#unfolded.add(passage.id);
                  this.#host.requestUpdate();
                }),
              )
            : bare(some, lang),
        )}
      </div>`;
    });
    return html`${keyed(id, blocks)}`;
  }
}

const bare = (passages: readonly Passage[], lang: string): TemplateResult =>
  html`<p class="words bare" lang=${lang} dir="auto">
    ${passages.map(({ content }) => content).join('\n\n')}
  </p>`;
