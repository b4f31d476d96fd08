import { html, type TemplateResult } from 'lit';
import { lineStyle, LINE_STYLES, type LineStyle } from '../../core/layout/lines.ts';
import { momentOf, touches } from '../../core/layout/moment.ts';
import type { LineProperties } from '../../core/model/boundary.ts';
import type { Bundle } from '../../core/model/bundle.ts';
import { placeId } from '../../core/model/ids.ts';
import { nameOf } from '../../core/model/place.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/selection/settings.ts';
import { today } from '../base/today.ts';
import { formatDay } from '../base/words/date.ts';
import { words } from '../base/words/all-words.ts';
import type { LegendRow } from './legend-row.ts';
import { lineSwatch } from './legend-swatch.ts';

/** The styles of line that occur in this worldview and time, the strongest first; each once. */
export function lineRows(
  reading: Reading,
  settings: Settings,
  wanted: (style: LineStyle) => boolean,
): LegendRow[] {
  const { lang, worldview } = settings;
  const say = words(lang);
  const lines = shownLines(reading, settings);
  const styles = new Set(lines.map((line) => lineStyle(line, worldview)));
  const label = (style: LineStyle) =>
    style === 'former' ? formerLabel(lines, settings) : say.lineStyles[style];
  return [...LINE_STYLES]
    .reverse()
    .filter((style) => styles.has(style) && wanted(style))
    .map((style) => [lineSwatch(style), label(style)]);
}

const linesOf = ({ boundaries }: Bundle): LineProperties[] =>
  boundaries.objects.lines.geometries.flatMap(({ properties }) =>
    properties !== undefined && 'status' in properties ? [properties] : [],
  );

/** The lines of the days that the map shows. */
function shownLines(
  { bundle, range }: Reading,
  { pinnedToToday }: Pick<Settings, 'pinnedToToday'>,
): LineProperties[] {
  const moment = momentOf(range.current, pinnedToToday, today());
  return linesOf(bundle).filter((line) => touches(line, moment.range));
}

function formerLabel(lines: readonly LineProperties[], { lang }: Settings): string {
  const say = words(lang);
  const ends = lines.flatMap(({ status, to }) => (status === 'former' ? (to ?? []) : [])).sort();
  const end = ends.at(-1);
  if (end === undefined) return say.lineStyles.former;
  return say.legendFormer(say.dateUntil(formatDay(end, lang)));
}

/** Lines with a name that somebody does not accept, each with who: data, not our opinion. */
export function renderRejected({ bundle, settings }: Reading): TemplateResult {
  const { lang } = settings.current ?? DEFAULT_SETTINGS;
  const say = words(lang);
  const nameOfPlace = (id: string) => {
    const place = bundle.places.get(placeId(id));
    return place === undefined ? undefined : nameOf(place, lang);
  };
  const rejected = new Map<string, Set<string>>();
  for (const { place, name, rejects } of linesOf(bundle)) {
    if (name === undefined || rejects === undefined) continue;
    const title = (place === undefined ? undefined : nameOfPlace(place)) ?? name;
    const known = rejected.get(title) ?? new Set();
    for (const country of rejects) known.add(nameOfPlace(country) ?? country);
    rejected.set(title, known);
  }
  return html`<ul class="lines">
    ${[...rejected].map(
      ([line, countries]) => html`<li>${say.legendRejected(line, [...countries].join(', '))}</li>`,
    )}
  </ul>`;
}
