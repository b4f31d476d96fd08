import { html, nothing, type TemplateResult } from 'lit';
import type { Place, PlaceName } from '../../core/model/place.ts';
import type { Interval } from '../../core/model/time.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { placeLink } from '../base/place-link.ts';
import { words, type Words } from '../base/words/all-words.ts';
import { LANGUAGE_TAGS } from '../base/words/words.ts';
import { datedWords } from './dated-words.ts';

/** Its names in time with who says so, what it belonged to and became, and where to read on. */
export function whyPanel(reading: Reading, place: Place): TemplateResult {
  const lang = reading.settings.current?.lang ?? 'en';
  const say = words(lang);
  const days = (interval: Interval) => datedWords(interval, lang);
  return html`
    <table>
      <caption class="visually-hidden">
        ${say.placeNames}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say.placeName}</th>
          <th scope="col">${say.language}</th>
          <th scope="col">${say.placeNameKind}</th>
        </tr>
      </thead>
      <tbody>
        ${inOrder(place.names).map((name) => nameRow(name, name.source ?? place.namesFrom, datedWords(nameInterval(name), lang, name), say))}
      </tbody>
    </table>
    ${
      place.parents.length === 0
        ? nothing
        : html`<h3 class="list-title">${say.placeBelonged}</h3>
            <ul class="pairs">
              ${place.parents.map((link) => {
                const parent = reading.bundle.places.get(link.place);
                return parent === undefined
                  ? nothing
                  : html`<li>
                      ${placeLink(reading, parent)}<span class="number">${days(link)}</span>
                    </li>`;
              })}
            </ul>`
    }
    ${linksOut(place, say)}
  `;
}

const nameInterval = (name: PlaceName): Interval => ({
  from: name.from ?? null,
  to: name.to ?? null,
});

const KINDS: readonly PlaceName['kind'][] = ['official', 'former', 'variant'];

/** Official first, then former by their end, then other spellings. */
function inOrder(names: readonly PlaceName[]): PlaceName[] {
  return [...names].sort(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (b.to ?? '').localeCompare(a.to ?? ''),
  );
}

function nameRow(
  name: PlaceName,
  source: string | undefined,
  days: string,
  say: Words,
): TemplateResult {
  const tag = name.lang === 'und' ? nothing : LANGUAGE_TAGS[name.lang];
  return html`<tr>
    <th scope="row"><bdi lang=${tag}>${name.text}</bdi></th>
    <td>${say.nameLangs[name.lang]}</td>
    <td>
      ${[name.lang === 'und' ? '' : say.nameKinds[name.kind], days].filter(Boolean).join(', ')}
      ${source === undefined ? nothing : html`<div class="name-source"><bdi>${source}</bdi></div>`}
    </td>
  </tr>`;
}

/** Plain links: nothing is asked of these sites until the reader follows one. */
function linksOut(place: Place, say: Words): TemplateResult | typeof nothing {
  const { wikidata, geonames } = place;
  if (wikidata === undefined && geonames === undefined) return nothing;
  const link = (url: string, name: string) =>
    html`<a href=${url} target="_blank" rel="noopener noreferrer" title=${say.opensOutside}
      >${name}</a
    >`;
  return html`<p class="links">
    ${
      wikidata === undefined
        ? nothing
        : link(`https://www.wikidata.org/wiki/${wikidata}`, `Wikidata ${wikidata}`)
    }
    ${
      geonames === undefined
        ? nothing
        : link(`https://www.geonames.org/${String(geonames)}`, `GeoNames ${String(geonames)}`)
    }
  </p>`;
}
