import { html, nothing, type TemplateResult } from 'lit';
import { mainName, secondName } from '../../core/layout/label-names.ts';
import { addDays } from '../../core/layout/timeline-days.ts';
import type { Bundle } from '../../core/model/bundle.ts';
import type { NameLang } from '../../core/model/place.ts';
import type { Day } from '../../core/model/time.ts';
import type { PlaceRow } from '../../core/search/place-rows.ts';
import type { PlaceNode } from '../../core/search/place-tree.ts';
import type { PlaceCounts } from '../../core/selection/place-counts.ts';
import type { InterfaceLang } from '../../core/selection/settings.ts';
import { formatDay } from '../base/words/date.ts';
import { formatNumber } from '../base/words/number.ts';
import { words } from '../base/words/all-words.ts';

/** What all lines of the list share. */
export interface LineContext {
  readonly bundle: Bundle;
  readonly lang: InterfaceLang;
  /** Names are those of this day. */
  readonly day: Day;
  readonly counts: PlaceCounts;
  readonly selected: string | undefined;
  readonly hovered: string | undefined;
  /** Key of the line that the Tab key reaches. */
  readonly tabStop: string | undefined;
}

/** `lang` attributes: browsers know Dari as Persian of Afghanistan; `und` is left empty. */
const langTag = (lang: NameLang): string => (lang === 'prs' ? 'fa-AF' : lang === 'und' ? '' : lang);

/** The day whose names a line shows: under a parent of former times, the last day of that time. */
function dayOfLine({ link }: PlaceNode, day: Day): Day {
  return link !== null && link.to !== null && link.to <= day ? addDays(link.to, -1) : day;
}

/** The name of a line, as a reader of `lang` reads it. */
export function nameOfLine(node: PlaceNode, lang: InterfaceLang, day: Day): string {
  if (node.place !== null) return mainName(node.place, lang, dayOfLine(node, day)).text;
  return node.group === null ? '' : words(lang).placeGroups[node.group];
}

export function renderLine(row: PlaceRow, context: LineContext): TemplateResult {
  const { node, level, position, siblings, open, kept } = row;
  const { lang, day } = context;
  const id = node.place?.id;
  const selected = id !== undefined && id === context.selected;
  const classes = [
    node.place === null ? 'heading' : node.place.kind,
    kept ? '' : 'way',
    selected ? 'selected' : '',
    id !== undefined && id === context.hovered ? 'hovered' : '',
  ];
  return html`<div
    role="treeitem"
    part="place"
    class=${classes.join(' ')}
    data-key=${node.key}
    title=${spokenCounts(node, context) ?? nothing}
    tabindex=${node.key === context.tabStop ? 0 : -1}
    aria-level=${level}
    aria-posinset=${position}
    aria-setsize=${siblings}
    aria-expanded=${open ?? nothing}
    aria-selected=${node.place === null ? nothing : selected}
    style="--level:${String(level - 1)}"
  >
    <span
      class="twisty ${open === true ? 'open' : ''}"
      ?hidden=${open === null}
      aria-hidden="true"
    ></span>
    <bdi class="name">${nameOfLine(node, lang, day)}</bdi>
    ${kept ? nothing : html`<span class="visually-hidden">(${words(lang).placesWay})</span>`}
    ${renderRest(node, context)}
  </div>`;
}

function renderRest(node: PlaceNode, { bundle, lang, day, counts }: LineContext) {
  const { place } = node;
  if (place === null) return nothing;
  const say = words(lang);
  const former = formerDays(node, lang);
  const at = dayOfLine(node, day);
  const second = secondName(bundle, place, mainName(place, lang, at), at);
  const mentions = counts.mentions.get(place.id) ?? 0;
  const events = counts.events.get(place.id) ?? 0;
  return html`
    ${
      second === undefined
        ? nothing
        : html`<bdi class="second" lang=${langTag(second.lang)}>${second.text}</bdi>`
    }
    <span class="kind"
      >${say.kinds[place.kind]}${former === undefined ? nothing : ` · ${former}`}</span
    >
    ${mentions === 0 ? nothing : count('mentions', mentions, lang)}
    ${events === 0 ? nothing : count('events', events, lang)}
  `;
}

/** When the place stood here, where that is over; the end is the day of the change, as people say it. */
function formerDays({ link }: PlaceNode, lang: InterfaceLang): string | undefined {
  if (link?.to == null) return undefined;
  const say = words(lang);
  const end = formatDay(link.to, lang);
  return link.from === null ? say.dateUntil(end) : say.dateRange(formatDay(link.from, lang), end);
}

/** A number whose colour and sign say what it counts; the title of the line says it in words. */
const count = (name: string, number: number, lang: InterfaceLang) =>
  html`<span class=${name} aria-hidden="true">${formatNumber(number, lang)}</span>`;

/** `9 mentions · 4 events`, and whose they are; `undefined`: none. */
function spokenCounts({ place }: PlaceNode, { lang, counts }: LineContext): string | undefined {
  if (place === null) return undefined;
  const say = words(lang);
  const mentions = counts.mentions.get(place.id) ?? 0;
  const events = counts.events.get(place.id) ?? 0;
  const parts = [
    ...(mentions === 0 ? [] : [say.mentionCount(mentions)]),
    ...(events === 0 ? [] : [say.eventCount(events)]),
  ];
  return parts.length === 0 ? undefined : [...parts, say.countsOwn].join(' · ');
}
