import type { Day } from '../model/time.ts';
import type { PlaceRef } from './name-columns.ts';
import type { SenseRule } from './sense-here.ts';

/** What the whole text says, beyond one passage. */
export interface Background {
  /** Countries the text is about, most named first. */
  readonly countries: readonly PlaceRef[];
  readonly date: Day | null;
  /** Rules for what a name in English means; absent: all of them. */
  readonly senseRules?: readonly SenseRule[];
}
