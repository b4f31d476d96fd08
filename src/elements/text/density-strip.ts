import { html, nothing, type TemplateResult } from 'lit';
import { range } from 'd3';
import type { Passage, Text } from '../../core/model/text.ts';
import type { Reading } from '../../core/selection/reading.ts';
import type { Words } from '../base/words/all-words.ts';

/** More bars than that are too thin for a finger, and for the eye. */
const MOST_BARS = 100;

/**
 * The whole text at a glance: a bar for each passage, the taller the more
 * places it names; in a long text a bar for each few passages.
 */
export function densityStrip(
  reading: Reading,
  { passages }: Text,
  say: Words,
): TemplateResult | typeof nothing {
  const step = Math.ceil(passages.length / MOST_BARS);
  const bars = range(0, passages.length, step).map((from) => passages.slice(from, from + step));
  const counts = bars.map((bar) => mentionsIn(reading, bar));
  const most = Math.max(0, ...counts);
  if (most === 0 || passages.length < 2) return nothing;
  const focus = reading.focus.current;
  return html`<div class="density" role="group" aria-label=${say.textDensity}>
    ${bars.map((bar, number) => {
      const [first] = bar;
      if (first === undefined) return nothing;
      const count = counts[number] ?? 0;
      const chosen = bar.some(({ id }) => id === focus?.id);
      const ends = new Set([first, bar.at(-1) ?? first]);
      const which = [...ends].map(({ paragraph }) => say.textPassageLink(paragraph)).join(' – ');
      const label = `${which}: ${say.mentionCount(count)}`;
      return html`<button
        type="button"
        class=${chosen ? 'bar chosen' : 'bar'}
        aria-label=${label}
        title=${label}
        style="--share:${count / most}"
        @click=${() => {
          reading.focus.select({ kind: 'passage', id: first.id });
        }}
      ></button>`;
    })}
  </div>`;
}

function mentionsIn({ bundle }: Reading, passages: readonly Passage[]): number {
  const mentions = passages.flatMap(({ id }) => bundle.mentionsByPassage.get(id) ?? []);
  return mentions.filter((mention) => mention.place !== null).length;
}
