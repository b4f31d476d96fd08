import { html, type TemplateResult } from 'lit';
import { addDays, dayNumber } from '../../core/layout/timeline-days.ts';
import {
  closedRange,
  dayAfterKey,
  moveEnd,
  shiftRange,
  type Side,
} from '../../core/layout/timeline-range.ts';
import type { Day } from '../../core/model/time.ts';
import { DEFAULT_SETTINGS } from '../../core/selection/settings.ts';
import { formatDay } from '../base/words/date.ts';
import { words } from '../base/words/all-words.ts';
import type { ShownTimeline } from './timeline-picture.ts';

/** Two sliders, one for each end of the range. With Shift, the keys move the range as a whole. */
export function renderHandles(shown: ShownTimeline): TemplateResult[] {
  return [renderHandle(shown, 'from'), renderHandle(shown, 'to')];
}

function renderHandle(shown: ShownTimeline, side: Side): TemplateResult {
  const { timeline, domain, reading } = shown;
  const { lang } = reading.settings.current ?? DEFAULT_SETTINGS;
  const say = words(lang);
  const range = reading.range.current;
  const day = closedRange(range, domain)[side];
  const spoken = formatDay(side === 'from' ? day : addDays(day, -1), lang);
  return html`<div
    class="handle ${(range?.[side] ?? null) === null ? 'open' : ''}"
    part="handle"
    role="slider"
    tabindex="0"
    data-side=${side}
    title=${spoken}
    aria-label=${side === 'from' ? say.timelineStart : say.timelineEnd}
    aria-describedby="help"
    aria-valuemin=${dayNumber(domain.from)}
    aria-valuemax=${dayNumber(domain.to)}
    aria-valuenow=${dayNumber(day)}
    aria-valuetext=${spoken}
    style="left:${String(timeline.handles[side])}px;height:${String(timeline.axisY)}px"
    @keydown=${(event: KeyboardEvent) => {
      moveByKey(event, shown, side, day);
    }}
  ></div>`;
}

function moveByKey(event: KeyboardEvent, shown: ShownTimeline, side: Side, day: Day): void {
  const { domain, reading, timeline } = shown;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const next = dayAfterKey(event.key, day, domain, timeline.mirrored);
  if (next === undefined) return;
  event.preventDefault();
  const range = reading.range.current;
  if (event.shiftKey && range !== null) {
    reading.range.select(shiftRange(range, dayNumber(next) - dayNumber(day), domain));
  } else {
    reading.range.select(moveEnd(range, side, next, domain));
  }
}
