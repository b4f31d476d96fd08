import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../core/model/place.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { formatYear } from '../base/words/number.ts';
import type { Words } from '../base/words/words.ts';

/** What the event records say of the place and all inside it: a count of what was reported. */
export function recordsLine(
  reading: Reading,
  place: Place,
  say: Words,
): TemplateResult | typeof nothing {
  const records = reading.bundle.recordSummary?.places[place.id];
  if (records === undefined || records.events === 0) return nothing;
  const lang = reading.settings.current?.lang ?? 'en';
  const first = formatYear(records.firstYear, lang);
  const last = formatYear(records.lastYear, lang);
  const years = first === last ? first : say.dateRange(first, last);
  return html`<p class="what records">
    ${say.placeRecords(records.events, years, records.best, records.low, records.high)}
    ${records.sample ? say.placeRecordsSample : say.placeRecordsReported}
  </p>`;
}
