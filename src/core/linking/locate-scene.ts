import type { Areas } from './locate-areas.ts';
import type { Frontier } from './locate-frontier.ts';
import type { Phrase } from './locate-phrases.ts';
import type { Reading } from './locate-readings.ts';
import type { Told } from './locate-told.ts';
import type { NameIndex, PlaceRef } from './name-index.ts';

/** What all readings are scored with. */
export interface Scene {
  readonly names: NameIndex;
  readonly areas: Areas;
  readonly told: Told;
  /** In the order of the text. */
  readonly phrases: readonly Phrase[];
  /** By phrase. */
  readonly readings: readonly (readonly Reading[])[];
  /** Areas that the text names, at most one a phrase. */
  readonly named: readonly Reading[];
  /** Towns that later phrases name, at most one a phrase. */
  readonly hosts: readonly Reading[];
  readonly frontier: Frontier;
  readonly kmOutside: (area: PlaceRef, ref: PlaceRef) => number;
}
