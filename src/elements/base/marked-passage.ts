import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { EventId, PassageId } from '../../core/model/ids.ts';
import type { Mention } from '../../core/model/mention.ts';
import type { Passage } from '../../core/model/text.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { segmentsOf, type EvidenceSpan, type Segment } from '../../core/selection/segments.ts';
import { onActivate } from './on-activate.ts';
import { placeName } from './place-name.ts';
import { words } from './words/words.ts';

/**
 * The words of a passage with its mentions as buttons and its evidence
 * underlined. `isMarked` tells the mentions of the focus from the others.
 * A mention without a place opens the explanation beside it, given by `explain`.
 */
export function markedPassage(
  reading: Reading,
  passage: Passage,
  isMarked: (mention: Mention) => boolean,
  explain: (event: Event) => void,
): TemplateResult {
  const mentions = reading.bundle.mentionsByPassage.get(passage.id) ?? [];
  const segments = segmentsOf(passage.content, mentions, evidenceIn(reading, passage.id));
  const text = reading.bundle.texts.get(passage.text);
  const content = segments.map((segment) => {
    const quote = passage.content.slice(segment.start, segment.end);
    const { mention } = segment;
    const inner =
      mention === null ? quote : mentionMark(reading, mention, quote, isMarked(mention), explain);
    return html`${evidenceMark(reading, segment, inner)}`;
  });
  return html`<span class="content" lang=${text?.lang ?? nothing} dir="auto">${content}</span>`;
}

/** The evidence that a passage holds, of all events. */
export function evidenceIn(reading: Reading, passage: PassageId): EvidenceSpan[] {
  return reading.bundle.events.flatMap((event) =>
    event.evidence
      .filter((span) => span.passage === passage)
      .map(({ start, end }) => ({ event: event.id, start, end })),
  );
}

function mentionMark(
  reading: Reading,
  mention: Mention,
  quote: string,
  isMarked: boolean,
  explain: (event: Event) => void,
): TemplateResult {
  const { place } = mention;
  const hover = (on: boolean) => () => {
    reading.hover.select(on && place !== null ? { kind: 'place', id: place } : null);
  };
  const act = (event: Event) => {
    if (place === null) explain(event);
    else reading.focus.select({ kind: 'place', id: place });
  };
  const classes = {
    mention: true,
    focus: isMarked,
    open: place === null,
    doubtful: mention.certainty !== 'certain' || mention.status === 'ambiguous',
  };
  return html`<span
    class=${classMap(classes)}
    part="mention"
    role="button"
    tabindex="0"
    title=${explanation(reading, mention)}
    @click=${act}
    @keydown=${onActivate(act)}
    @pointerenter=${hover(true)}
    @pointerleave=${hover(false)}
    @focus=${hover(true)}
    @blur=${hover(false)}
    >${quote}</span
  >`;
}

/** `Peshawar · place · certain. Why.` */
export function explanation(reading: Reading, mention: Mention): string {
  const lang = reading.settings.current?.lang ?? 'en';
  const { senses, certainties, statuses } = words(lang);
  const place = mention.place === null ? undefined : reading.bundle.places.get(mention.place);
  const what = place === undefined ? statuses[mention.status] : placeName(reading, place);
  return `${what} · ${senses[mention.sense]} · ${certainties[mention.certainty]}. ${mention.why}`;
}

function evidenceMark(reading: Reading, segment: Segment, inner: unknown): unknown {
  if (segment.events.length === 0) return inner;
  const focus = reading.focus.current;
  const chosen = segment.events.some((id) => focus?.kind === 'event' && focus.id === id);
  return html`<span class=${chosen ? 'evidence chosen' : 'evidence'}>${inner}</span
    >${segment.ends.map((id) => eventMark(reading, id))}`;
}

/** A diamond after the evidence leads to its event. */
function eventMark(reading: Reading, id: EventId): TemplateResult | typeof nothing {
  const event = reading.bundle.events.find((candidate) => candidate.id === id);
  if (event === undefined) return nothing;
  const act = () => {
    reading.focus.select({ kind: 'event', id });
  };
  return html`<span
    class="event-mark"
    role="button"
    tabindex="0"
    aria-label=${event.title}
    title=${event.title}
    @click=${act}
    @keydown=${onActivate(act)}
    >◆</span
  >`;
}
