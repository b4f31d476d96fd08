import { html, nothing, type TemplateResult } from 'lit';
import { mainName } from '../../core/layout/label-names.ts';
import type { PassageHit } from '../../core/search/passage-words.ts';
import type { PlaceHit } from '../../core/search/place-names.ts';
import type { AtlasEvent } from '../../core/model/event.ts';
import type { NameLang } from '../../core/model/place.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS, type InterfaceLang } from '../../core/selection/settings.ts';
import { mentionCount } from '../../core/selection/country-counts.ts';
import { placesAbove, dayOfPlace } from '../../core/selection/lineage.ts';
import { dayOf } from '../base/today.ts';
import { formatEventDate } from '../base/words/date.ts';
import { words } from '../base/words/all-words.ts';
import type { FoundOption } from './found-options.ts';

const langOf = (reading: Reading): InterfaceLang =>
  (reading.settings.current ?? DEFAULT_SETTINGS).lang;

/** `lang` attributes: browsers know Dari as Persian of Afghanistan. */
const langTag = (lang: NameLang): string => (lang === 'prs' ? 'fa-AF' : lang === 'und' ? '' : lang);

/** The results in groups, each under its heading; options are numbered through. */
export function renderResults(
  options: readonly FoundOption[],
  active: number,
  reading: Reading,
): TemplateResult[] {
  const say = words(langOf(reading));
  const { places, events, passages, searchSimilar } = say;
  const headings = { place: places, event: events, passage: passages, similar: searchSimilar };
  // The groups in the order in which the arrow keys meet them.
  return [...new Set(options.map(({ kind }) => kind))].map(
    (kind) =>
      html`<div role="group" aria-labelledby="head-${kind}">
        <div class="head" id="head-${kind}" role="presentation">${headings[kind]}</div>
        ${options.map((option, index) =>
          option.kind === kind
            ? html`<div
                role="option"
                id="option-${index}"
                part=${kind === 'passage' ? 'snippet' : kind === 'event' ? kind : 'place'}
                aria-selected=${index === active}
              >
                ${renderOption(option, reading)}
              </div>`
            : nothing,
        )}
      </div>`,
  );
}

function renderOption(option: FoundOption, reading: Reading): TemplateResult {
  switch (option.kind) {
    case 'place':
    case 'similar':
      return renderPlace(option.hit, reading);
    case 'event':
      return renderEvent(option.hit, reading);
    case 'passage':
      return renderPassage(option.hit, reading);
  }
}

/** The name that matched; if it is not the one the place goes by now, that one too. */
function renderPlace({ place, name }: PlaceHit, reading: Reading): TemplateResult {
  const lang = langOf(reading);
  const say = words(lang);
  const { bundle } = reading;
  const settings = reading.settings.current ?? DEFAULT_SETTINGS;
  const day = dayOfPlace(place, dayOf(reading));
  const main = mainName(place, lang, day).text;
  const above = placesAbove(bundle, place, day).map((one) => mainName(one, lang, day).text);
  const mentions = mentionCount(bundle, place.id, settings, reading.range.current);
  const became = place.became.flatMap((id) => {
    const next = bundle.places.get(id);
    return next === undefined ? [] : [mainName(next, lang, dayOf(reading)).text];
  });
  return html`
    <bdi class="name" lang=${langTag(name.lang)}>${name.text}</bdi>
    ${
      name.text === main
        ? nothing
        : html`<span class="also"
            >${name.kind === 'official' ? nothing : `${say.nameKinds[name.kind]} · `}<bdi
              >${main}</bdi
            ></span
          >`
    }
    ${
      became.length === 0
        ? nothing
        : html`<span class="also">${say.searchBecame(became.join(', '))}</span>`
    }
    <span class="what"
      >${[say.kinds[place.kind], ...above].join(' · ')}${
        mentions === 0 ? nothing : html` · <span class="count">${say.mentionCount(mentions)}</span>`
      }</span
    >
  `;
}

function renderEvent(event: AtlasEvent, reading: Reading): TemplateResult {
  const lang = langOf(reading);
  return html`
    <bdi class="name event">${event.title}</bdi>
    <span class="what"
      >${event.date === null ? words(lang).undated : formatEventDate(event.date, lang)}</span
    >
  `;
}

function renderPassage({ passage, snippet }: PassageHit, { bundle }: Reading): TemplateResult {
  const text = bundle.texts.get(passage.text);
  return html`
    <bdi class="snippet" lang=${text?.lang ?? nothing}
      >${snippet.before}<mark>${snippet.found}</mark>${snippet.after}</bdi
    >
    <span class="what"><bdi>${text?.title ?? ''}</bdi> ¶${passage.paragraph}</span>
  `;
}
