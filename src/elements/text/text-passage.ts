import { html, nothing, type TemplateResult } from 'lit';
import type { Passage } from '../../core/model/text.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { dateChip, sourceList } from '../base/card-pieces.ts';
import { markedPassage } from '../base/marked-passage.ts';
import { mentionReasons } from '../base/mention-reasons.ts';
import { openReasons } from '../base/open-reasons.ts';
import { words } from '../base/words/all-words.ts';

/**
 * One passage of a text that is read whole: its number beside it, its sources and links beneath.
 * The reasons of its mentions, with the choices that the browser would look at one by one, are
 * written when they are asked for.
 */
export function textPassage(
  reading: Reading,
  passage: Passage,
  isUnfolded: boolean,
  unfold: () => void,
): TemplateResult {
  const lang = reading.settings.current?.lang ?? 'en';
  const say = words(lang);
  const focus = reading.focus.current;
  const chosen = focus?.kind === 'passage' && focus.id === passage.id;
  const heading = passage.kind === 'heading';
  const mentions = reading.bundle.mentionsByPassage.get(passage.id) ?? [];
  const number = `¶${String(passage.paragraph)}`;
  const select = (event: Event) => {
    event.preventDefault();
    reading.focus.select({ kind: 'passage', id: passage.id });
  };
  const content = markedPassage(
    reading,
    passage,
    (mention) => mention.sense === 'place',
    openReasons,
  );
  return html`<section
    class=${`passage${chosen ? ' chosen' : ''}${heading ? ' heading' : ''}`}
    part="passage"
    data-passage=${passage.id}
    data-card=${chosen ? `passage:${passage.id}` : nothing}
  >
    <a
      class="number"
      href="#passage=${encodeURI(passage.id)}"
      aria-label=${say.textPassageLink(passage.paragraph)}
      aria-current=${chosen ? 'true' : nothing}
      @click=${select}
      >${number}</a
    >
    ${heading ? html`<h3 class="words heading">${content}</h3>` : html`<p class="words">${content}</p>`}
    <div class="aside">
      ${passage.dates.slice(0, 2).map((date) => dateChip(date, lang))}
      ${
        mentions.length === 0
          ? nothing
          : html`<details class="provenance" @toggle=${unfold}>
              <summary class="quiet">${say.mentionCount(mentions.length)}</summary>
              ${isUnfolded ? mentionReasons(reading, mentions) : nothing}
            </details>`
      }
      ${sourceList(passage.sources, say)}
    </div>
  </section>`;
}
