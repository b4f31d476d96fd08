import { html, nothing, type TemplateResult } from 'lit';
import type { PassageDate, Source } from '../../core/model/text.ts';
import type { InterfaceLang } from '../../core/selection/settings.ts';
import { formatInterval } from './words/date.ts';
import { words, type Words } from './words/words.ts';

/** A date that stands in a passage or was given to it, and who says so. */
export function dateChip(date: PassageDate, lang: InterfaceLang): TemplateResult {
  const title = words(lang).datesBy[date.by];
  return html`<time datetime=${date.from} title=${title}
    >${formatInterval(date, lang)}${date.by === 'editor' ? '*' : ''}</time
  >`;
}

/** Sources beside a passage or an event, folded away. */
export function sourceList(
  sources: readonly Source[],
  say: Words,
): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`<details class="sources">
    <summary class="quiet">
      ${say.counted(sources.length === 1 ? say.source : say.sources, sources.length)}
    </summary>
    <ul class="plain">
      ${sources.map((source) => html`<li>${sourceLink(source)}</li>`)}
    </ul>
  </details>`;
}

/** A source by its title; a link only where it has an address on the web. */
export function sourceLink(source: Source): TemplateResult {
  const title = html`<bdi>${source.title}</bdi>`;
  const { url } = source;
  return url !== undefined && isWebAddress(url)
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>`
    : title;
}

/** Only http and https: an address from data must never run anything. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);
