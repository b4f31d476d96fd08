import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../core/model/text.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { textDate } from '../base/text-date.ts';
import { words, type Words } from '../base/words/words.ts';
import type { ColumnView } from './column-view.ts';

/** What the column shows: one of the lists, what is in focus, or where to begin. */
export function columnContent(
  reading: Reading,
  view: ColumnView,
  openText: () => void,
): TemplateResult {
  const say = words(reading.settings.current?.lang ?? 'en');
  switch (view) {
    case 'places':
      return html`<h2>${say.places}</h2>
        <sarhad-places></sarhad-places>`;
    case 'texts':
      return html`<h2>${say.texts}</h2>
        ${textList(reading, say, openText)}`;
    case 'events':
      return html`<h2>${say.events}</h2>
        <sarhad-events></sarhad-events>`;
    case 'focus':
      return focusContent(reading, say, openText);
  }
}

function focusContent(reading: Reading, say: Words, openText: () => void): TemplateResult {
  const focus = reading.focus.current;
  switch (focus?.kind) {
    case undefined:
      return html`<h2 class="tagline">${say.atlasTagline}</h2>
        <p class="how-to">${say.atlasHowTo}</p>
        ${textList(reading, say, openText)}`;
    case 'place':
      return html`<sarhad-place></sarhad-place>`;
    case 'event':
      return html`<sarhad-events></sarhad-events><sarhad-passages></sarhad-passages>`;
    case 'text':
    case 'passage':
      return html`<sarhad-text></sarhad-text>`;
  }
}

const KINDS: readonly Text['kind'][] = ['article', 'essay', 'digest', 'briefing'];

/** The texts to read, by kind; those the reader brought first. */
function textList(reading: Reading, say: Words, openText: () => void): TemplateResult {
  const texts = [...reading.bundle.texts.values()];
  return html`
    ${texts.length === 0 ? html`<p class="state">${say.atlasNoTexts}</p>` : nothing}
    ${KINDS.map((kind) => {
      const own = texts.filter((text) => text.kind === kind);
      return own.length === 0
        ? nothing
        : html`<h3>${say.textKindsMany[kind]}</h3>
            <ul class="texts">
              ${own.map((text) => textRow(reading, text, say))}
            </ul>`;
    })}
    <p class="open-text">
      <button class="more" type="button" @click=${openText}>${say.atlasOpenText}</button>
      <span>${say.atlasOpenTextNote}</span>
    </p>
  `;
}

function textRow(reading: Reading, text: Text, say: Words): TemplateResult {
  const open = () => {
    reading.focus.select({ kind: 'text', id: text.id });
  };
  const lang = reading.settings.current?.lang ?? 'en';
  const origin = [text.publisher, textDate(text, lang)]
    .filter((part) => part !== undefined)
    .join(' · ');
  return html`<li>
    <button class="text-title" type="button" @click=${open}>
      <bdi lang=${text.lang}>${text.title}</bdi>
    </button>
    <span class="origin"
      >${origin === '' ? nothing : html`<bdi>${origin}</bdi> · `}${say.passageCount(
        text.passages.length,
      )}</span
    >
  </li>`;
}
