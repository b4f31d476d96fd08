import { CLASS, GAP, OTHER } from './fold.ts';

/**
 * A stretch of a long passage that is linked by itself: what is found in
 * `[from, to)` counts, the rest of `[before, after)` is there to be seen from
 * it. Offsets in UTF-16 units of the passage. The windows of a passage follow
 * one another without a gap.
 */
export interface Window {
  readonly before: number;
  readonly from: number;
  readonly to: number;
  readonly after: number;
}

/** In UTF-16 units. */
export interface WindowBounds {
  /** A passage up to this length is one window; of a longer one, about half of it is. */
  readonly longest: number;
  /** How far from a name the linker looks, at least. */
  readonly sight: number;
  /** After so much text without a clean place the passage is cut wherever a word ends. */
  readonly patience: number;
}

export const WINDOW_BOUNDS: WindowBounds = { longest: 131_072, sight: 4096, patience: 1_048_576 };

/**
 * Where one text ends and another might begin, for all that the linker sees: a
 * sentence ends here by a sign that ends no abbreviation, so that no name and
 * no look at the words beside a name goes across; or here is the middle of
 * fourteen small words, which is more than a name has and more than is looked
 * at beside one.
 */
const CLEAN = /(?:[a-z]{5}\.|[!?…۔؟])[ \n]+(?=[^ \n])|(?: [a-z]{1,30}){7} (?=(?:[a-z]{1,30} ){7})/g;
/** A title in quotation marks is no longer than that. */
const LONGEST_QUOTED = 304;
const OPENING_QUOTE = /[“"‘]/;

/**
 * The windows of a passage. Linked one by one they give what the passage gives
 * as a whole, because they are cut at clean places only, and because each is
 * seen with all that is in sight of it. That ends where a megabyte has no
 * clean place (one name ten million times): there, names near the cut do not
 * see beyond it. Cuts depend on nothing but the passage.
 */
export function* windowsOf(content: string, bounds = WINDOW_BOUNDS): Generator<Window> {
  const end = content.length;
  let [before, from] = [0, 0];
  while (end - from > bounds.longest) {
    const next = cleanPlace(content, from + bounds.longest / 2, bounds);
    const to = cleanPlace(content, next + bounds.sight, bounds);
    const after = cleanPlace(content, to + bounds.sight, bounds);
    yield { before, from, to, after };
    [before, from] = [next, to];
  }
  if (from < end || end === 0) yield { before, from, to: end, after: end };
}

/** The first clean place from `start` on, or the end. */
function cleanPlace(content: string, start: number, { patience }: WindowBounds): number {
  if (start >= content.length) return content.length;
  const from = Math.max(0, start - LONGEST_QUOTED);
  const near = content.slice(from, start + patience);
  CLEAN.lastIndex = start - from;
  for (let match = CLEAN.exec(near); match !== null; match = CLEAN.exec(near)) {
    const place = match.index + match[0].length;
    if (!OPENING_QUOTE.test(near.slice(Math.max(0, place - LONGEST_QUOTED), place)))
      return from + place;
  }
  return wordEnd(content, start + patience);
}

/** The first place from `start` on where no word and no name goes on, or the end. */
function wordEnd(content: string, start: number): number {
  let at = start;
  while (at < content.length) {
    const kind = CLASS[content.charCodeAt(at)] ?? OTHER;
    const isHalf = (content.charCodeAt(at) & 0xfc00) === 0xdc00;
    if ((kind === OTHER || kind === GAP) && !isHalf) return at;
    at++;
  }
  return content.length;
}
