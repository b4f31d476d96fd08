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
  const shown = { from, to: addDays(to, -1) };
  const choose = (end: 'from' | 'to', day: string): Interval | null =>
    moveEnd(range, end, end === 'from' ? day : addDays(day, 1), domain);
  const field = (end: 'from' | 'to', label: string) =>
    html`<label>
      ${label}
      <input
        type="date"
        name=${end}
        .value=${shown[end]}
        min=${domain.from}
        max=${last}
        @change=${({ target }: Event) => {
          const input = target as HTMLInputElement;
          if (input.value === '') input.value = end === 'from' ? domain.from : last;
          const ends = { ...shown, [end]: input.value };
          input.setCustomValidity(ends.from > ends.to ? say.errorRangeOrder : '');
          if (!isValid(input)) return;
          reading.range.select(choose(end, input.value));
          redress(input, shown);
        }}
      />
    </label>`;
  return [field('from', say.timelineFrom), field('to', say.timelineTo)];
}

/** A day that cannot be is said at the field, and changes nothing; a year of fewer than four figures is still being typed. */
function isValid(input: HTMLInputElement): boolean {
  return input.value < '1000' ? input.checkValidity() : input.reportValidity();
}

/** The other end stands as it is chosen: what was asked of it in vain is forgotten. */
function redress(chosen: HTMLInputElement, shown: Readonly<Record<'from' | 'to', string>>): void {
  const other = chosen.name === 'from' ? 'to' : 'from';
  const field = chosen
    .closest('.controls')
    ?.querySelector<HTMLInputElement>(`input[name=${other}]`);
  if (field === null || field === undefined) return;
  field.setCustomValidity('');
  field.value = shown[other];
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
