import { html, nothing, type TemplateResult } from 'lit';
import type { AtlasEvent, Evidence, EventPlace, Figure } from '../../core/model/event.ts';
import type { Place } from '../../core/model/place.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { sourceLink, sourceList } from '../base/card-pieces.ts';
import { placeLink } from '../base/place-link.ts';
import { formatEventDate } from '../base/words/date.ts';
import { formatNumber } from '../base/words/number.ts';
import { words, type Words } from '../base/words/all-words.ts';

/** One event: when and how sure, what, each figure with who says it, where, and what it rests on. */
export function eventCard(reading: Reading, event: AtlasEvent): TemplateResult {
  const lang = reading.settings.current?.lang ?? 'en';
  const say = words(lang);
  const focus = reading.focus.current;
  const chosen = focus?.kind === 'event' && focus.id === event.id;
  const hover = (on: boolean) => () => {
    reading.hover.select(on ? { kind: 'event', id: event.id } : null);
  };
  const open = () => {
    reading.focus.select({ kind: 'event', id: event.id });
  };
  return html`<article
    class=${chosen ? 'card chosen' : 'card'}
    part="event card"
    data-card=${`event:${event.id}`}
    @pointerenter=${hover(true)}
    @pointerleave=${hover(false)}
  >
    <div class="meta">${eventDate(event, reading, say)}<span>${kindOf(event, say)}</span></div>
    ${
      chosen
        ? html`<h2 class="event-title"><bdi>${event.title}</bdi></h2>`
        : html`<h3 class="event-title">
            <button class="link" type="button" @click=${open}><bdi>${event.title}</bdi></button>
          </h3>`
    }
    ${
      event.figures.length === 0
        ? nothing
        : html`<dl class="figures">
            ${event.figures.map((figure) => figureRow(figure, reading))}
          </dl>`
    }
    ${event.note === undefined ? nothing : html`<p class="event-note">${event.note}</p>`}
    ${eventPlaces(event, reading, say)}
    <div class="aside">${evidenceList(event, reading, say)} ${sourceList(event.sources, say)}</div>
  </article>`;
}

function eventDate(event: AtlasEvent, reading: Reading, say: Words): TemplateResult {
  const { date } = event;
  if (date === null) return html`<span class="chip">${say.eventUndated}</span>`;
  const lang = reading.settings.current?.lang ?? 'en';
  // One of several days is no span.
  const precision = date.edtf.startsWith('[') ? nothing : say.datePrecisions[date.precision];
  return html`<time datetime=${date.from} title=${precision}>${formatEventDate(date, lang)}</time
    ><span class="chip">${say.datesBy[date.by]}</span>`;
}

function kindOf(event: AtlasEvent, say: Words): string {
  const kinds: Readonly<Record<string, string>> = say.eventKinds;
  return kinds[event.kind] ?? event.kind;
}

function figureRow(figure: Figure, reading: Reading): TemplateResult {
  return html`<div>
    <dt>${figureWords(figure, reading)}</dt>
    <dd><bdi>${figure.what}</bdi> · ${sourceLink(figure.by)}</dd>
  </div>`;
}

/** The source's own words, or the number, or both ends of a range. */
function figureWords({ low, high, words: quoted }: Figure, reading: Reading): string {
  const lang = reading.settings.current?.lang ?? 'en';
  if (quoted !== undefined) return `“${quoted}”`;
  if (high === null) return words(lang).eventAtLeast(low);
  return low === high
    ? formatNumber(low, lang)
    : `${formatNumber(low, lang)}–${formatNumber(high, lang)}`;
}

/** Where it happened, and how precisely that is known. */
function eventPlaces(
  event: AtlasEvent,
  reading: Reading,
  say: Words,
): TemplateResult | typeof nothing {
  if (event.places.length === 0) return nothing;
  return html`<ul class="where">
    ${event.places.map((own) => {
      const place = reading.bundle.places.get(own.place);
      return html`<li>
        ${place === undefined ? own.place : placeLink(reading, place)}${
          own.label === undefined ? nothing : html` (<bdi>${own.label}</bdi>)`
        }
        <span class="precision">${precisionOf(own, place, say)}</span>
      </li>`;
    })}
  </ul>`;
}

/** How closely it is known where: of an area no closer than that; a line is no point at all. */
export function precisionOf(
  { precision }: EventPlace,
  place: Pick<Place, 'kind'> | undefined,
  say: Words,
): string {
  if (place?.kind === 'line') return '';
  const isArea = ['district', 'province', 'country'].includes(precision);
  return isArea ? say.recordArea : say.precisions[precision];
}

/** The words of the texts that speak of it; each leads to its passage. */
function evidenceList(
  event: AtlasEvent,
  reading: Reading,
  say: Words,
): TemplateResult | typeof nothing {
  if (event.evidence.length === 0) return nothing;
  return html`<details>
    <summary class="quiet">${say.counted(say.eventEvidence, event.evidence.length)}</summary>
    <ul class="plain">
      ${event.evidence.map((span) => html`<li>${evidenceLink(span, reading)}</li>`)}
    </ul>
  </details>`;
}

function evidenceLink(span: Evidence, reading: Reading): TemplateResult {
  const passage = reading.bundle.passages.get(span.passage);
  const text = passage && reading.bundle.texts.get(passage.text);
  return html`<button
    class="link"
    type="button"
    @click=${() => {
      reading.focus.select({ kind: 'passage', id: span.passage });
    }}
  >
    <q><bdi lang=${text?.lang ?? nothing}>${span.quote}</bdi></q>
    <bdi>${text?.title ?? ''}</bdi> ¶${String(passage?.paragraph ?? '')}
  </button>`;
}
