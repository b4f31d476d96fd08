import { html, nothing, type TemplateResult } from 'lit';
import type { PlaceId } from '../../core/model/ids.ts';
import type { RecordTable } from '../../core/model/record.ts';
import { isSample, recordsOf } from '../../core/selection/implied-records.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { placeLink } from '../base/place-link.ts';
import { addDays, formatDay } from '../base/words/date.ts';
import { formatNumber } from '../base/words/number.ts';
import { words, type Words } from '../base/words/all-words.ts';

/** UCDP date_prec from which on the day itself is not known. */
const DAY_UNKNOWN = 2;
/** UCDP where_prec from which on a record stands for an area. */
const AREA = 4;

/** The event records of the place in focus, or of the whole atlas, latest first. */
export function recordList(
  reading: Reading,
  table: RecordTable,
  place: PlaceId | null,
  shown: number,
): TemplateResult {
  const say = words(reading.settings.current?.lang ?? 'en');
  const found = recordsOf(reading.bundle, table, place, reading.range.current);
  return html`
    <p class="records-count">
      ${say.recordsFound(found.rows.length)}
      ${found.sample ? say.placeRecordsSample : say.placeRecordsReported}
    </p>
    <ol class="plain records">
      ${found.rows.slice(0, shown).map((row) => recordRow(reading, table, row, say))}
    </ol>
    <p class="attribution">${reading.bundle.recordSummary?.attribution ?? nothing}</p>
  `;
}

/** How many more there are to show. */
export function recordsLeft(
  reading: Reading,
  table: RecordTable,
  place: PlaceId | null,
  shown: number,
): number {
  return Math.max(
    0,
    recordsOf(reading.bundle, table, place, reading.range.current).rows.length - shown,
  );
}

function recordRow(reading: Reading, table: RecordTable, row: number, say: Words): TemplateResult {
  const lang = reading.settings.current?.lang ?? 'en';
  const id = table.place[row];
  const place = id === undefined ? undefined : reading.bundle.places.get(id);
  const n = (value: number | undefined) => formatNumber(value ?? 0, lang);
  const low = table.low[row];
  const high = table.high[row];
  const range = low === high ? '' : ` (${n(low)}–${n(high)})`;
  return html`<li>
    <div class="meta">
      <span>${recordDate(reading, table, row)}</span>
      ${place === undefined ? (id ?? nothing) : placeLink(reading, place)}
      ${
        (table.wherePrecision[row] ?? 0) >= AREA
          ? html`<span class="chip">${say.precisions.district}</span>`
          : nothing
      }
      ${
        isSample(table.release[row] ?? '')
          ? html`<span class="chip">${say.recordSample}</span>`
          : nothing
      }
    </div>
    <div>
      <bdi>${table.sideA[row]}</bdi> – <bdi>${table.sideB[row]}</bdi>
      <span class="deaths">${say.recordDeaths(`${n(table.best[row])}${range}`)}</span>
    </div>
  </li>`;
}

/** The day where it is known, else the days between which it lies. */
function recordDate(reading: Reading, table: RecordTable, row: number): string {
  const lang = reading.settings.current?.lang ?? 'en';
  const from = formatDay(table.from[row] ?? '', lang);
  if ((table.datePrecision[row] ?? 0) < DAY_UNKNOWN) return from;
  const to = formatDay(addDays(table.to[row] ?? '', -1), lang);
  return from === to ? from : words(lang).dateRange(from, to);
}
