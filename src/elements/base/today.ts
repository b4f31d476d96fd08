import type { Day } from '../../core/model/time.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { dayBefore } from '../../core/selection/lineage.ts';

/** The reader's own day. */
export function today(): Day {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** The day of names and borders: the last of the range, or today where there is none or the reader pinned it. */
export function dayOf(reading: Reading): Day {
  const to = reading.range.current?.to ?? null;
  const pinned = reading.settings.current?.pinnedToToday ?? false;
  return to === null || pinned ? today() : dayBefore(to);
}
