import { html, nothing, type TemplateResult } from 'lit';
import { addDays } from '../../core/layout/timeline-days.ts';
import { closedRange, moveEnd } from '../../core/layout/timeline-range.ts';
import type { TimelineDomain } from '../../core/layout/timeline-scale.ts';
import type { Interval } from '../../core/model/time.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/selection/settings.ts';
import { words } from '../base/words/all-words.ts';
import { undatedCounts } from './timeline-sentences.ts';

/** The fields for both ends, the way back to all years, and the two switches. */
export function renderControls(reading: Reading, domain: TimelineDomain): TemplateResult {
  const settings = reading.settings.current ?? DEFAULT_SETTINGS;
  const say = words(settings.lang);
  const range = reading.range.current;
  return html`<div class="controls">
    ${renderFields(reading, domain, settings)}
    <button
      type="button"
      ?disabled=${range === null}
      @click=${() => {
        reading.range.select(null);
      }}
    >
      ${say.timelineClear}
    </button>
    ${renderUndated(reading, settings)}
    <label>
      <input
        type="checkbox"
        .checked=${settings.pinnedToToday}
        @change=${(event: Event) => {
          const pinnedToToday = (event.target as HTMLInputElement).checked;
          reading.settings.select({ ...settings, pinnedToToday });
        }}
      />
      ${say.timelinePin}
    </label>
  </div>`;
}

/** The second field shows the last day of the range; the range itself ends the day after. */
function renderFields(reading: Reading, domain: TimelineDomain, { lang }: Settings) {
  const say = words(lang);
  const range = reading.range.current;
  const { from, to } = closedRange(range, domain);
  const last = addDays(domain.to, -1);
  const field = (label: string, value: string, choose: (value: string) => Interval | null) =>
    html`<label>
      ${label}
      <input
        type="date"
        .value=${value}
        min=${domain.from}
        max=${last}
        @change=${(event: Event) => {
          reading.range.select(choose((event.target as HTMLInputElement).value));
        }}
      />
    </label>`;
  return [
    field(say.timelineFrom, from, (value) =>
      moveEnd(range, 'from', value === '' ? domain.from : value, domain),
    ),
    field(say.timelineTo, addDays(to, -1), (value) =>
      moveEnd(range, 'to', value === '' ? domain.to : addDays(value, 1), domain),
    ),
  ];
}

/** The bucket of what has no date: how much it is, and whether it stays while a range is set. */
function renderUndated(reading: Reading, settings: Settings) {
  const undated = undatedCounts(reading.bundle);
  if (undated.passages + undated.events === 0) return nothing;
  return html`<label>
    <input
      type="checkbox"
      .checked=${settings.showUndated}
      @change=${(event: Event) => {
        const showUndated = (event.target as HTMLInputElement).checked;
        reading.settings.select({ ...settings, showUndated });
      }}
    />
    ${words(settings.lang).timelineShowUndated(undated.passages, undated.events)}
  </label>`;
}
