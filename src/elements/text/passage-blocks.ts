import { range } from 'd3';
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Passage, Text } from '../../core/model/text.ts';
import type { Reading } from '../../core/selection/reading.ts';
import type { ReadingHost } from '../base/reading-controller.ts';
import { InView } from './in-view.ts';
import { textPassage } from './text-passage.ts';

/** Passages that are marked together. */
const BLOCK = 40;

/**
 * The passages of a text in blocks. Far from the view, where a long text has
 * most of them, stand the bare words: to be found and printed, and marked when
 * the reader comes near or a passage among them is selected.
 */
export class PassageBlocks {
  /** The blocks that have come into view, as `data-block` has them. */
  readonly #seen = new Set<string>();

  constructor(host: ReadingHost) {
    new InView(host, '[data-block]', '0px', (block) => {
      this.#seen.add(block?.dataset['block'] ?? '');
      host.requestUpdate();
    });
  }

  render(reading: Reading, { id, lang, passages }: Text): TemplateResult {
    const focus = reading.focus.current;
    const chosen = Math.floor(passages.findIndex((passage) => passage.id === focus?.id) / BLOCK);
    const blocks = range(0, passages.length, BLOCK).map((from, number) => {
      const some = passages.slice(from, from + BLOCK);
      // Those beside one that is seen are next.
      const isNear =
        [0, chosen].includes(number) ||
        [number - 1, number, number + 1].some((near) => this.#seen.has(id + String(near)));
      return html`<div data-block=${id + String(number)}>
        ${isNear ? some.map((passage) => textPassage(reading, passage)) : bare(some, lang)}
      </div>`;
    });
    return html`${keyed(id, blocks)}`;
  }
}

const bare = (passages: readonly Passage[], lang: string): TemplateResult =>
  html`<p class="words bare" lang=${lang} dir="auto">
    ${passages.map(({ content }) => `${content}\n\n`)}
  </p>`;
