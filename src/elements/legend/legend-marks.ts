import type { LineStyle } from '../../core/layout/lines.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS, type Overlay, type Settings } from '../../core/selection/settings.ts';
import { words, type Words } from '../base/words/all-words.ts';
import { lineRows } from './legend-lines.ts';
import type { LegendGroup, LegendRow } from './legend-row.ts';
import {
  AREA,
  curveSwatch,
  dotSwatch,
  eventSwatch,
  glazeSwatch,
  groundSwatch,
  shapeSwatch,
  tallySwatch,
} from './legend-swatch.ts';
import { timelineGroup } from './legend-timeline.ts';

const RECORDS = 'M6,3a1.6,1.6 0 1 1-.1,0zM13,9a1.6,1.6 0 1 1-.1,0zM20,5a1.6,1.6 0 1 1-.1,0z';
const WAY = 'M1,11Q14,3 27,8';

const isFirst = (style: LineStyle): boolean => style === 'contested' || style === 'former';

const switches =
  ({ overlays }: Settings) =>
  (overlay: Overlay, rows: readonly LegendRow[]): readonly LegendRow[] =>
    overlays.includes(overlay) ? rows : [];

/** The few marks that a reader meets first. */
export function firstRows(reading: Reading): readonly LegendRow[] {
  const settings = reading.settings.current ?? DEFAULT_SETTINGS;
  const say = words(settings.lang);
  const on = switches(settings);
  return [
    ...lineRows(reading, settings, isFirst),
    ...on('areas', [[glazeSwatch(), say.legendMentionArea]]),
    ...on('dots', [[dotSwatch(''), say.legendMentionDot]]),
    ...on('events', [[eventSwatch(''), say.legendEvent]]),
  ];
}

/** The rest of what is on the map now: lines that the data have, and the overlays that are on. */
export function otherGroups(reading: Reading): readonly LegendGroup[] {
  const settings = reading.settings.current ?? DEFAULT_SETTINGS;
  const say = words(settings.lang);
  const on = switches(settings);
  return [
    {
      title: say.mapLabel,
      rows: [
        ...lineRows(reading, settings, (style) => !isFirst(style)),
        ...groundRows(say),
        [shapeSwatch('outline selected filled', AREA), say.legendSelected],
      ],
    },
    {
      title: say.texts,
      rows: [
        ...on('areas', [[tallySwatch('mentions', '12'), say.mentionCount(12)]]),
        ...on('dots', dotRows(say)),
        ...on('curves', curveRows(say)),
        ...on('arcs', [[shapeSwatch('arc', 'M2,13Q14,-5 26,13'), say.legendArc]]),
      ],
    },
    { title: say.events, rows: on('events', eventRows(say)) },
    timelineGroup(reading, settings.lang),
  ];
}

const groundRows = (say: Words): LegendRow[] => [
  [shapeSwatch('land', AREA), say.placeGroups.world],
  [groundSwatch(), say.placeGroups.nature],
  [shapeSwatch('road', WAY), say.legendRoad],
  [shapeSwatch('railway', WAY), say.legendRailway],
];

const dotRows = (say: Words): LegendRow[] => [
  [dotSwatch('', 0), say.mentionCount(0)],
  [dotSwatch('hollow'), say.legendDoubtful],
  [dotSwatch('dashed'), say.precisions.approximate],
];

const curveRows = (say: Words): LegendRow[] => [
  [curveSwatch(''), say.legendPassageCurve],
  [curveSwatch('event'), say.legendEventCurve],
  [curveSwatch('leaves'), say.legendLeaves],
];

const eventRows = (say: Words): LegendRow[] => [
  [eventSwatch('', '3'), say.eventCount(3)],
  [tallySwatch('events', '◇ 3'), say.recordArea],
  [eventSwatch('hollow'), say.legendEventArea],
  [shapeSwatch('records', RECORDS), say.recordsTitle],
];
