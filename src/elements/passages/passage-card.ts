import { html, nothing, type TemplateResult } from 'lit';
import type { Mention } from '../../core/model/mention.ts';
import type { Passage, Text } from '../../core/model/text.ts';
import type { ImpliedPassage } from '../../core/selection/passage-list.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { dateChip, sourceList } from '../base/card-pieces.ts';
import { evidenceIn, markedPassage } from '../base/marked-passage.ts';
import type { mentionReasons } from '../base/mention-reasons.ts';
import { openReasons } from '../base/open-reasons.ts';
import { textTitle } from '../base/text-title.ts';
import { words, type Words } from '../base/words/words.ts';

/** One passage: where it stands, what it says with its mentions marked, who says so; `reasons` may come later. */
export function passageCard(
  reading: Reading,
  { passage, mentions }: ImpliedPassage,
  reasons: typeof mentionReasons | undefined,
): TemplateResult {
  const lang = reading.settings.current?.lang ?? 'en';
  const say = words(lang);
  const text = reading.bundle.texts.get(passage.text);
  const hover = (on: boolean) => () => {
    reading.hover.select(on ? { kind: 'passage', id: passage.id } : null);
  };
  const marked = new Set(mentions);
  return html`<article
    class="card"
    part="passage card"
    data-card=${`passage:${passage.id}`}
    @pointerenter=${hover(true)}
    @pointerleave=${hover(false)}
  >
    <div class="meta">
      ${text === undefined ? nothing : titleButton(reading, text, passage, say)}
      ${passage.dates.slice(0, 2).map((date) => dateChip(date, lang))}
      ${provenance(reading, passage, mentions, say, reasons)}
    </div>
    <p class=${passage.kind === 'heading' ? 'words heading' : 'words'}>
      ${markedPassage(reading, passage, (mention) => marked.has(mention), openReasons)}
    </p>
    <div class="aside">${eventLinks(reading, passage)} ${sourceList(passage.sources, say)}</div>
  </article>`;
}

function titleButton(reading: Reading, text: Text, passage: Passage, say: Words): TemplateResult {
  const open = (event: Event) => {
    event.preventDefault();
    reading.focus.select({ kind: 'passage', id: passage.id });
  };
  const paragraph = `¶${String(passage.paragraph)}`;
  return html`<span
    ><a
      class="source-title"
      href="#passage=${encodeURI(passage.id)}"
      title=${say.passageOpen}
      @click=${open}
      ><bdi>${textTitle(reading, text)}</bdi></a
    >
    · ${say.textKinds[text.kind]} ${paragraph}</span
  >`;
}

/** A chip with the sense and certainty of the marked mentions; it opens on all mentions of the passage. */
function provenance(
  reading: Reading,
  passage: Passage,
  mentions: readonly Mention[],
  say: Words,
  reasons: typeof mentionReasons | undefined,
): TemplateResult | typeof nothing {
  const all = reading.bundle.mentionsByPassage.get(passage.id) ?? [];
  const first = mentions[0] ?? all[0];
  if (first === undefined) return nothing;
  const kinds = new Set(
    (mentions.length > 0 ? mentions : all).map(
      (mention) => `${say.senses[mention.sense]} · ${say.certainties[mention.certainty]}`,
    ),
  );
  const [chip = '', ...others] = kinds;
  return html`<details class="provenance">
    <summary class="chip" title=${say.passageProvenance}>
      ${mentions.length > 0 ? chip : say.mentionCount(all.length)}${others.length > 0 && mentions.length > 0 ? ' …' : ''}
    </summary>
    ${reasons?.(reading, all)}
  </details>`;
}

function eventLinks(reading: Reading, passage: Passage): TemplateResult[] {
  const ids = new Set(evidenceIn(reading, passage.id).map(({ event }) => event));
  return reading.bundle.events
    .filter((event) => ids.has(event.id))
    .map((event) => {
      const open = () => {
        reading.focus.select({ kind: 'event', id: event.id });
      };
      return html`<button class="link event-link" type="button" @click=${open}>
        ◆ <bdi>${event.title}</bdi>
      </button>`;
    });
}
