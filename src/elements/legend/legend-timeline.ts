import { timelineDomain } from '../../core/layout/timeline-scale.ts';
import type { Reading } from '../../core/selection/reading.ts';
import type { InterfaceLang } from '../../core/selection/settings.ts';
import { hatch } from '../base/hatch.ts';
import { words, type Words } from '../base/words/all-words.ts';
import { formatInterval } from '../base/words/date.ts';
import { directionOf } from '../base/words/words.ts';
import type { LegendGroup, LegendRow } from './legend-row.ts';
import { AREA, changeSwatch, rangeSwatch, shapeSwatch } from './legend-swatch.ts';

const DAY = 'M14,2L18.5,8L14,14L9.5,8Z';
const SPAN = 'M4,6H24V9.5H4Z';
const EARLIER = { ltr: 'M18,3L10,8L18,13Z', rtl: 'M10,3L18,8L10,13Z' };

/** What the timeline draws. */
export function timelineGroup({ bundle }: Reading, lang: InterfaceLang): LegendGroup {
  const say = words(lang);
  const { recordSummary, events } = bundle;
  const domain = timelineDomain(recordSummary, events);
  const before = domain === null ? '' : formatInterval({ from: null, to: domain.from }, lang);
  const { day, month, year, span } = say.datePrecisions;
  const known = (when: string) => `${say.legendEvent} · ${when}`;
  return {
    title: say.timelineLabel,
    rows: [
      ...(recordSummary === null ? [] : barRows(say)),
      [rangeSwatch(), say.legendRange],
      [shapeSwatch('', DAY, 'events'), known(day)],
      [shapeSwatch('span', SPAN, 'events'), known([month, year, span].reduce(say.dateOr))],
      [shapeSwatch('span uncertain', SPAN, 'events'), say.certainties.uncertain],
      [shapeSwatch('earlier', EARLIER[directionOf(lang)], 'events'), before],
      [shapeSwatch('outside apart', DAY, 'events'), say.legendFaint],
      [shapeSwatch('here', DAY, 'events'), say.legendSelected],
      [changeSwatch(), say.legendChange],
    ],
  };
}

const barRows = (say: Words): LegendRow[] => [
  [shapeSwatch('', AREA, 'bars'), say.recordsTitle],
  [shapeSwatch('sample', AREA, 'bars', hatch), say.recordSample],
];
