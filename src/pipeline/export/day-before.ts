import type { Day } from '../../core/model/time.ts';

const DAY_MS = 86_400_000;

/** The day before an ISO day. */
export const dayBefore = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
