import { html, type TemplateResult } from 'lit';
import { lineStyle, LINE_STYLES, type LineStyle } from '../../core/layout/lines.ts';
import { momentOf, touches } from '../../core/layout/moment.ts';
import type { LineProperties } from '../../core/model/boundary.ts';
import type { Bundle } from '../../core/model/bundle.ts';
import { placeId } from '../../core/model/ids.ts';
import { nameOf } from '../../core/model/place.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS, type Overlay, type Settings } from '../../core/selection/settings.ts';
import { today } from '../base/today.ts';
import { formatDay } from '../base/words/date.ts';
import { words, type Words } from '../base/words/all-words.ts';
import {
  arcSwatch,
  areaSwatch,
  curveSwatch,
  dotSwatch,
  eventSwatch,
  glazeSwatch,
  lineSwatch,
} from './legend-swatch.ts';

/** One line of the legend: a mark and what it means. */
interface LegendRow {
  readonly swatch: TemplateResult;
  readonly label: string;
  /** A reader meets it at once; the others are a step away. */
  readonly first?: true;
}

const row = (swatch: TemplateResult, label: string): LegendRow => ({ swatch, label });
const firstRow = (swatch: TemplateResult, label: string): LegendRow => ({
  swatch,
  label,
  first: true,
});

/** What is on the map now: lines that the data have in this worldview and time, and the overlays that are on. */
function allRows(reading: Reading): LegendRow[] {
  const settings = reading.settings.current ?? DEFAULT_SETTINGS;
  return [...lineRows(reading, settings), ...markRows(settings)];
}

const FIRST_LINES: readonly LineStyle[] = ['contested', 'former'];

/** The few marks that a reader meets first. */
export function renderFirstMarks(reading: Reading): TemplateResult {
  return renderRows(allRows(reading).filter(({ first }) => first === true));
}

/** The rest. */
export function renderOtherMarks(reading: Reading): TemplateResult {
  return renderRows(allRows(reading).filter(({ first }) => first !== true));
}

const renderRows = (rows: readonly LegendRow[]): TemplateResult =>
  html`<ul class="marks">
    ${rows.map(({ swatch, label }) => html`<li>${swatch}<span>${label}</span></li>`)}
  </ul>`;

function markRows({ overlays, lang }: Settings): LegendRow[] {
  const say = words(lang);
  const on = (overlay: Overlay) => overlays.includes(overlay);
  return [
    ...(on('areas') ? [firstRow(glazeSwatch(), say.legendMentionArea)] : []),
    ...(on('dots') ? dotRows(say) : []),
    ...(on('events') ? eventRows(say) : []),
    row(areaSwatch('outline selected filled'), say.legendSelected),
    ...(on('curves') ? curveRows(say) : []),
    ...(on('arcs') ? [row(arcSwatch(), say.legendArc)] : []),
  ];
}

const dotRows = (say: Words): LegendRow[] => [
  firstRow(dotSwatch(''), say.legendMentionDot),
  row(dotSwatch('hollow dashed'), say.legendDoubtful),
];

const eventRows = (say: Words): LegendRow[] => [
  firstRow(eventSwatch(''), say.legendEvent),
  row(eventSwatch('hollow'), say.legendEventArea),
];

const curveRows = (say: Words): LegendRow[] => [
  row(curveSwatch(''), say.legendPassageCurve),
  row(curveSwatch('event'), say.legendEventCurve),
];

/** The styles of line that occur, the strongest first; each once, whatever the number of lines. */
function lineRows(reading: Reading, settings: Settings): LegendRow[] {
  const { lang, worldview } = settings;
  const say = words(lang);
  const lines = shownLines(reading, settings);
  const styles = new Set(lines.map((line) => lineStyle(line, worldview)));
  const label = (style: LineStyle) =>
    style === 'former' ? formerLabel(lines, settings) : say.lineStyles[style];
  return [...LINE_STYLES]
    .reverse()
    .filter((style) => styles.has(style))
    .map((style) => {
      const make = FIRST_LINES.includes(style) ? firstRow : row;
      return make(lineSwatch(style), label(style));
    });
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
