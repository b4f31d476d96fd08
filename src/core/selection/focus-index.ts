import type { Bundle } from '../model/bundle.ts';
import type { PlaceId, TextId } from '../model/ids.ts';
import { SENSES, type Mention } from '../model/mention.ts';
import type { Passage } from '../model/text.ts';

/**
 * The mentions in columns, so that the question "which passages?" reads a few
 * numbers for each mention of the places asked for and never all mentions.
 * Mentions, passages and texts are numbered from 0 in the order of the bundle.
 */
export interface FocusIndex {
  readonly passages: readonly Passage[];
  /** Number of the text of each passage; texts come in the order of the bundle. */
  readonly textOfPassage: Int32Array;
  /** Passages of text `n` are `[firstPassage[n], firstPassage[n + 1])`. */
  readonly firstPassage: Int32Array;
  readonly passageOfMention: Int32Array;
  /** Number in `SENSES`. */
  readonly senseOfMention: Uint8Array;
  /** Number in `places`, or -1 where nothing is chosen. */
  readonly placeOfMention: Int32Array;
  /** Mentions of passage `n` are `[firstMention[n], firstMention[n + 1])`. */
  readonly firstMention: Int32Array;
  readonly places: readonly PlaceId[];
  /** Numbers of the mentions of a place, ascending. */
  readonly mentionsOfPlace: ReadonlyMap<PlaceId, Int32Array>;
  readonly texts: readonly TextId[];
  /**
   * Kept for the next question, because making such arrays anew for each would
   * set the garbage collector on a million mentions. All zero between questions.
   */
  readonly scratch: Scratch;
}

/** One entry for each passage. */
export interface Scratch {
  readonly senses: Uint8Array;
  readonly touched: Int32Array;
}

const known = new WeakMap<readonly Mention[], FocusIndex>();

/** Made once for all bundles that share their mentions; linear in them. */
export function focusIndex(bundle: Bundle): FocusIndex {
  let index = known.get(bundle.mentions);
  if (index === undefined) {
    index = makeIndex(bundle);
    known.set(bundle.mentions, index);
  }
  return index;
}

function makeIndex(bundle: Bundle): FocusIndex {
  const size = bundle.passages.size;
  const scratch: Scratch = {
    senses: new Uint8Array(size),
    touched: new Int32Array(size),
  };
  return {
    ...passageColumns(bundle),
    ...mentionColumns(bundle),
    texts: [...bundle.texts.keys()],
    scratch,
  };
}

function passageColumns(bundle: Bundle) {
  const passages = [...bundle.passages.values()];
  const textOfPassage = new Int32Array(passages.length);
  const firstPassage = new Int32Array(bundle.texts.size + 1);
  let passage = 0;
  let text = 0;
  for (const { passages: own } of bundle.texts.values()) {
    firstPassage[text] = passage;
    textOfPassage.fill(text, passage, passage + own.length);
    passage += own.length;
    text += 1;
  }
  firstPassage[text] = passage;
  return { passages, textOfPassage, firstPassage };
}

function mentionColumns(bundle: Bundle) {
  const { mentions } = bundle;
  const places = [...bundle.mentionsByPlace.keys()];
  const placeNumbers = new Map(places.map((place, number) => [place, number]));
  const passageOfMention = new Int32Array(mentions.length);
  const senseOfMention = new Uint8Array(mentions.length);
  const placeOfMention = new Int32Array(mentions.length);
  const firstMention = new Int32Array(bundle.passages.size + 1);
  const mentionsOfPlace = new Map<PlaceId, Int32Array>();
  for (const [place, own] of bundle.mentionsByPlace) {
    mentionsOfPlace.set(place, new Int32Array(own.length));
  }
  const filled = new Int32Array(places.length);
  let number = 0;
  let passage = 0;
  for (const id of bundle.passages.keys()) {
    firstMention[passage] = number;
    for (const mention of bundle.mentionsByPassage.get(id) ?? []) {
      passageOfMention[number] = passage;
      senseOfMention[number] = SENSES.indexOf(mention.sense);
      const place = mention.place === null ? -1 : (placeNumbers.get(mention.place) ?? -1);
      placeOfMention[number] = place;
      if (place >= 0 && mention.place !== null) {
        const next = filled[place] ?? 0;
        const own = mentionsOfPlace.get(mention.place);
        if (own !== undefined) own[next] = number;
        filled[place] = next + 1;
      }
      number += 1;
    }
    passage += 1;
  }
  firstMention[passage] = number;
  return {
    places,
    passageOfMention,
    senseOfMention,
    placeOfMention,
    firstMention,
    mentionsOfPlace,
  };
}
