import type { PlaceId } from '../model/ids.ts';
import type { Candidate, Mention } from '../model/mention.ts';
import type { LngLat, Precision } from '../model/place.ts';

/** Where is this? Everything but the description may be left out. */
export interface LocateQuery {
  /** A few words that say where something was: "Kozai Bandi area of Swat". */
  readonly text: string;
  readonly country?: string;
  readonly province?: string;
  readonly district?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: districts are those of that day. */
  readonly date?: string;
}

/** The answer. Where nothing is known, `place`, `name`, `point` and `precision` are `null`. */
export interface Located {
  readonly place: PlaceId | null;
  /** The place's name in English. */
  readonly name: string | null;
  readonly point: LngLat | null;
  /** What the point stands for: `centre` a settlement, `district` or `province` only the area around. */
  readonly precision: Precision | null;
  readonly certainty: Mention['certainty'];
  /** One sentence. */
  readonly why: string;
  /** What else it could be, the likeliest first, the answer among them. */
  readonly candidates: readonly Candidate[];
}
