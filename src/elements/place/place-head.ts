import { html, nothing, type TemplateResult } from 'lit';
import { officialIn, type Place, type PlaceName } from '../../core/model/place.ts';
import { dayOfPlace, linesAbove } from '../../core/selection/lineage.ts';
import type { Reading } from '../../core/selection/reading.ts';
import type { InterfaceLang } from '../../core/selection/settings.ts';
import { placeLink } from '../base/place-link.ts';
import { placeName } from '../base/place-name.ts';
import { dayOf } from '../base/today.ts';
import { formatSaid } from '../base/words/said-date.ts';
import { LANGUAGE_TAGS, words, type Words } from '../base/words/words.ts';
import { datedWords } from './dated-words.ts';
import { recordsLine } from './records-line.ts';

const SCRIPTS: readonly InterfaceLang[] = ['en', 'ur', 'ps', 'prs'];

/** Where the place lies, its names, and one line of what it is. */
export function placeHead(reading: Reading, place: Place): TemplateResult {
  const lang = reading.settings.current?.lang ?? 'en';
  const say = words(lang);
  return html`
    ${breadcrumb(reading, place, say)}
    <h2 part="name"><bdi>${placeName(reading, place)}</bdi></h2>
    ${otherScripts(reading, place)}
    <p class="what">${whatItIs(reading, place, say)}</p>
    ${place.shapeNote === undefined ? nothing : html`<p class="what shape" lang="en" dir="ltr">${place.shapeNote}</p>`}
    ${place.note === undefined ? nothing : html`<p class="what" lang="en" dir="ltr">${place.note}</p>`}
    ${recordsLine(reading, place, say)}
  `;
}

/** A list for each country it lies in; a country and a line between two have none. */
function breadcrumb(reading: Reading, place: Place, say: Words): TemplateResult | typeof nothing {
  const day = dayOfPlace(place, dayOf(reading));
  const lines = linesAbove(reading.bundle, place, day);
  if (lines.length === 0) return nothing;
  const own = placeName(reading, place);
  // A district is often named as its town: the kind tells them apart.
  const nameAbove = (parent: Place) => {
    const name = placeName(reading, parent);
    return name === own ? say.placeOfKind(name, say.kinds[parent.kind]) : name;
  };
  return html`<nav aria-label=${say.placeBreadcrumb} class="breadcrumb">
    ${lines.map(
      (line) =>
        html`<ol>
          ${line.reverse().map((parent) => html`<li>${placeLink(reading, parent, nameAbove(parent))}</li>`)}
        </ol>`,
    )}
  </nav>`;
}

/** The name in the other languages, each spelling once. */
function otherScripts(reading: Reading, place: Place): TemplateResult | typeof nothing {
  const shown = new Set([placeName(reading, place)]);
  const names = SCRIPTS.flatMap((lang) => {
    const name = officialIn(place, lang);
    if (name === undefined || shown.has(name.text)) return [];
    shown.add(name.text);
    return [{ text: name.text, lang }];
  });
  if (names.length === 0) return nothing;
  return html`<p class="scripts">
    ${names.map(
      ({ text, lang }, number) =>
        html`${number === 0 ? nothing : ' · '}<bdi lang=${LANGUAGE_TAGS[lang]}>${text}</bdi>`,
    )}
  </p>`;
}

function whatItIs(reading: Reading, place: Place, say: Words): unknown {
  const lang = reading.settings.current?.lang ?? 'en';
  const parts: unknown[] = [kindOf(reading, place, say)];
  parts.push(datedWords(place.valid, lang, place));
  for (const name of formerNames(reading, place)) {
    const until = name.to === undefined ? undefined : formatSaid(name.to, name.toSaid, lang);
    parts.push(
      until === undefined ? say.placeFormerly(name.text) : say.placeFormerlyUntil(name.text, until),
    );
  }
  parts.push(precisionOf(place, say));
  const became = place.became.flatMap((id) => reading.bundle.places.get(id) ?? []);
  return html`${parts
    .filter((part) => part !== '')
    .map((part, number) => html`${number === 0 ? nothing : ' · '}<bdi>${part}</bdi>`)}${
    became.length === 0
      ? nothing
      : html` · ${say.placeBecame}
        ${became.map(
          (next, number) => html`${number === 0 ? nothing : ', '}${placeLink(reading, next)}`,
        )}`
  }`;
}

/** What it is; under a former name, what it is today. */
function kindOf(reading: Reading, place: Place, say: Words): string {
  const kind = say.kinds[place.kind];
  const shown = placeName(reading, place);
  const isFormer = place.names.some((name) => name.text === shown && name.kind === 'former');
  return isFormer && place.valid.to === null ? say.placeOfKind(kind, say.today) : kind;
}

/** Former names in the reader's language, else in English, other than the one shown as the name. */
function formerNames(reading: Reading, place: Place): readonly PlaceName[] {
  const lang = reading.settings.current?.lang ?? 'en';
  const shown = placeName(reading, place);
  const former = place.names.filter((name) => name.kind === 'former' && name.text !== shown);
  const own = former.filter((name) => name.lang === lang);
  const chosen = own.length > 0 ? own : former.filter((name) => name.lang === 'en');
  return chosen.slice(0, 2);
}

/** What its point stands for; an area or a line that is drawn is no point. */
export function precisionOf(place: Place, say: Words): string {
  if (place.point === null || place.shape !== null) return '';
  const precision = say.precisions[place.precision];
  return place.radiusKm === undefined ? precision : `${precision}, ${say.withinKm(place.radiusKm)}`;
}
