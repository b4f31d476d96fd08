import type { PlaceKind } from '../model/place.ts';
import type { Embedding } from './embedding.ts';
import type { NativeAround } from './evidence.ts';
import type { NameIndex, PlaceRef } from './name-index.ts';
import type { Option } from './options.ts';
import type { Hit } from './scan.ts';
import type { SenseRule } from './sense-here.ts';

/** A name that is taken for a place before the others are looked at. */
export interface SureName {
  readonly hit: Hit;
  readonly ref: PlaceRef;
  readonly kind: PlaceKind;
  readonly people: boolean;
}

/** What is known of a passage before its doubtful names are looked at. */
export interface Scene {
  readonly content: string;
  readonly names: NameIndex;
  /** How names in Arabic script are read; `null`: the passage has none. */
  readonly native: NativeReading | null;
  readonly hits: readonly Hit[];
  /** By start, none overlapping. */
  readonly sure: readonly SureName[];
}

/**
 * How names in Arabic script are read: what tells a place there is not what
 * tells it in English. A part of its own, so that the page fetches it for
 * texts that have such names alone.
 */
export interface NativeReading {
  readonly aroundOf: (content: string, hit: Pick<Hit, 'start' | 'end'>) => NativeAround;
  /** How much support a name needs before it is taken for a place. */
  readonly needOf: (hit: Pick<Hit, 'entry' | 'start' | 'end'>, best: Option) => number;
  /** How much the words beside it say that it is one, less what they say against it. */
  readonly surenessOf: (around: NativeAround, hit: Pick<Hit, 'entry'>) => number;
  readonly containerOf: (
    scene: Scene,
    around: NativeAround,
    options: readonly Option[],
  ) => PlaceRef | null;
  readonly isPlace: (
    scene: Scene,
    hit: Hit,
    around: NativeAround,
    options: readonly Option[],
    container: PlaceRef | null,
  ) => boolean;
  readonly listedWith: (scene: Scene, around: NativeAround) => SureName[];
  readonly organisationAround: (
    content: string,
    hit: Pick<Hit, 'start' | 'end'>,
    around: NativeAround,
  ) => Embedding | null;
  /** Where the name itself ends. */
  readonly endOf: (content: string, hit: Pick<Hit, 'start' | 'end'>) => number;
  readonly senseRules: readonly SenseRule[];
  /** What stands between two names of one row. */
  readonly joints: ReadonlySet<string>;
}
