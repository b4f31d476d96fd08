import type { AtlasPart, Bundle } from '../model/bundle.ts';
import type { MentionId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { Interval } from '../model/time.ts';
import type { CardAnchor } from './cards.ts';
import type { Focus } from './focus.ts';
import type { Selection } from './selection.ts';
import type { Settings } from './settings.ts';

/**
 * Atlas data and selection together, as `<sarhad-atlas>` lends it. The
 * selections live as long as the atlas; when more data arrive a new reading
 * with a richer bundle and the same selections is lent.
 */
export interface Reading {
  readonly bundle: Bundle;
  readonly focus: Selection<Focus>;
  readonly hover: Selection<Focus>;
  /**
   * The passage that is being read, for a map that follows the reading; not
   * selected, and no reason to move for a map that does not follow.
   */
  readonly inView: Selection<Focus>;
  readonly range: Selection<Interval>;
  /** Never `null`. */
  readonly settings: Selection<Settings>;
  /** The cards that are visible now, as last reported by the elements that show them. */
  readonly cards: Selection<readonly CardAnchor[]>;
  /**
   * Asks for a part of the atlas; resolves to its bytes (one fetch however
   * often it is asked for). For `details`, `places`, `boundaries` and `records` a new
   * reading that holds them is lent before this resolves. Rejects with the
   * reason where the part is missing, truncated or not what its hash says.
   */
  readonly request: (part: AtlasPart) => Promise<ArrayBuffer>;
  /**
   * Puts what the reader decided in the place of a mention, for as long as the
   * atlas is open; `undefined`: as it was linked. A new reading is lent.
   */
  readonly decide: (id: MentionId, mention: Mention | undefined) => void;
}
