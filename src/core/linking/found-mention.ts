import type { Mention, Sense } from '../model/mention.ts';
import type { PlaceRef } from './name-columns.ts';
import type { Hit } from './scan.ts';

/** A mention before its passage gives it an id. */
export type FoundMention = Omit<Mention, 'id' | 'passage'>;

/** A mention on its way, with the number of its place; -1: none. */
export interface LinkedName {
  readonly hit: Hit;
  readonly ref: PlaceRef;
  readonly sense: Sense;
  readonly mention: FoundMention;
}
