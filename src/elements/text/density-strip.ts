import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Passage, Text } from '../../core/model/text.ts';
import type { Reading } from '../../core/selection/reading.ts';
import type { Words } from '../base/words/all-words.ts';

/** The whole text at a glance: a bar for each passage, the taller the more places it names. */
export function densityStrip(
  reading: Reading,
  text: Text,
  say: Words,
): TemplateResult | typeof nothing {
  const counts = text.passages.map((passage) => mentionsIn(reading, passage));
  const most = Math.max(0, ...counts);
  if (most === 0 || text.passages.length < 2) return nothing;
  const focus = reading.focus.current;
  return html`<div class="density" role="group" aria-label=${say.textDensity}>
    ${text.passages.map((passage, number) => {
      const count = counts[number] ?? 0;
      const chosen = focus?.kind === 'passage' && focus.id === passage.id;
      const label = `${say.textPassageLink(passage.paragraph)}: ${say.mentionCount(count)}`;
      return html`<button
        type="button"
        class=${chosen ? 'bar chosen' : 'bar'}
        aria-label=${label}
        title=${label}
        style=${styleMap({ '--share': String(count / most) })}
        @click=${() => {
          reading.focus.select({ kind: 'passage', id: passage.id });
        }}
      ></button>`;
    })}
  </div>`;
}

function mentionsIn(reading: Reading, passage: Passage): number {
  const mentions = reading.bundle.mentionsByPassage.get(passage.id) ?? [];
  return mentions.filter((mention) => mention.place !== null).length;
}
