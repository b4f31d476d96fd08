import { findBorderChanges } from '../../core/layout/timeline-changes.ts';
import {
  countRecords,
  indexRecordDays,
  type RecordCount,
  type RecordDays,
} from '../../core/layout/timeline-records.ts';
import { timelineDomain, type TimelineDomain } from '../../core/layout/timeline-scale.ts';
import {
  layoutTimeline,
  type Timeline,
  type TimelineNote,
  type TimelineSize,
} from '../../core/layout/timeline.ts';
import type { Bundle } from '../../core/model/bundle.ts';
import type { RecordTable } from '../../core/model/record.ts';
import type { Interval } from '../../core/model/time.ts';
import type { Reading } from '../../core/selection/reading.ts';
import type { InterfaceLang } from '../../core/selection/settings.ts';
import { formatYear } from '../base/words/number.ts';
import { words } from '../base/words/all-words.ts';
import { directionOf, hasWords } from '../base/words/words.ts';
import { changeLabel, changeTitle } from './timeline-sentences.ts';

/** What the element shows now. */
export interface ShownTimeline {
  readonly timeline: Timeline;
  readonly domain: TimelineDomain;
  readonly reading: Reading;
}

/**
 * Remembers what a brush step does not change (the notes, the sorted days of
 * the records), so that a step costs two look-ups and one layout.
 */
export class TimelinePicture {
  #notes: readonly TimelineNote[] = [];
  #notesOf: readonly unknown[] = [];
  #timeline: Timeline | undefined;
  #timelineOf: readonly unknown[] = [];
  #days: RecordDays | undefined;
  #daysOf: RecordTable | undefined;

  domain({ recordSummary, events }: Bundle): TimelineDomain | null {
    return timelineDomain(recordSummary, events);
  }

  layout(
    bundle: Bundle,
    domain: TimelineDomain,
    range: Interval | null,
    lang: InterfaceLang,
    size: Pick<TimelineSize, 'width' | 'height'>,
  ): Timeline {
    const key = [bundle, range, lang, hasWords(lang), size.width, size.height];
    if (this.#timeline !== undefined && same(key, this.#timelineOf)) return this.#timeline;
    this.#timelineOf = key;
    const { recordSummary: summary, events } = bundle;
    const notes = this.#notesIn(bundle, lang);
    const end = summary === null ? '' : formatYear(summary.completeTo, lang);
    const endLabel = words(lang).timelineRecordsEnd(end);
    const mirrored = directionOf(lang) === 'rtl';
    this.#timeline = layoutTimeline(
      { summary, events, notes, endLabel, domain, range },
      { width: size.width, height: size.height, mirrored },
    );
    return this.#timeline;
  }

  /** How many records the range holds; `undefined` until they are loaded. */
  count(table: RecordTable | null | undefined, range: Interval | null): RecordCount | undefined {
    if (table === undefined || table === null || range === null) return undefined;
    if (this.#days === undefined || this.#daysOf !== table) {
      this.#days = indexRecordDays(table);
      this.#daysOf = table;
    }
    return countRecords(this.#days, range);
  }

  #notesIn({ places }: Bundle, lang: InterfaceLang): readonly TimelineNote[] {
    const key = [places, lang, hasWords(lang)];
    if (!same(key, this.#notesOf)) {
      this.#notesOf = key;
      this.#notes = findBorderChanges(places).map((change) => ({
        day: change.day,
        label: changeLabel(change, lang),
        title: changeTitle(change, lang),
        weight: change.weight,
      }));
    }
    return this.#notes;
  }
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
