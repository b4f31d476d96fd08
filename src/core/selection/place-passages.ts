import type { Bundle } from '../model/bundle.ts';
import type { PlaceId } from '../model/ids.ts';
import { SENSES, type Mention, type Sense } from '../model/mention.ts';
import type { Interval } from '../model/time.ts';
import { focusIndex, type FocusIndex } from './focus-index.ts';
import { placesInside } from './lineage.ts';
import type { ImpliedPassages, PassageList, PassageSettings } from './passage-list.ts';
import { standingOfPassage } from './range.ts';

/** What the mentions of the places say of each passage, by the passage's number. */
interface Marks {
  /** Bit `s`: the passage names the focus in sense `s`; bit `s + 4`: a place inside it. */
  readonly senses: Uint8Array;
  /** Numbers of the passages marked, ascending. */
  readonly touched: Int32Array;
}

const INSIDE = 4;
const bitOf = (sense: Sense): number => 1 << SENSES.indexOf(sense);
const bitsOf = (senses: readonly Sense[]): number =>
  senses.reduce((bits, sense) => bits | bitOf(sense), 0);

/** `passagesOf` for a place: its cost follows the mentions of the places asked for, not all mentions. */
export function passagesOfPlace(
  bundle: Bundle,
  place: PlaceId,
  settings: PassageSettings,
  range: Interval | null,
): ImpliedPassages {
  const index = focusIndex(bundle);
  const inside = placesInside(bundle, place, range);
  const chosen = bitsOf(settings.senses);
  const marks = markPassages(index, place, inside);
  const found = sortPassages(index, marks, { chosen, settings, range });
  clear(marks);
  const order = textsAboutFirst(bundle, index, place);
  const list = (own: readonly number[], places: ReadonlySet<PlaceId>) =>
    passageList(bundle, index, order(own), (mention) => {
      if (mention.place === null || !places.has(mention.place)) return false;
      return (chosen & bitOf(mention.sense)) !== 0;
    });
  return {
    ...found,
    direct: list(found.direct, new Set([place])),
    inside: list(found.inside, new Set([place, ...inside])),
  };
}

/** Marks in the scratch of the index; `clear` must follow. */
function markPassages(index: FocusIndex, place: PlaceId, inside: ReadonlySet<PlaceId>): Marks {
  const { passageOfMention, senseOfMention, mentionsOfPlace } = index;
  const { senses, touched } = index.scratch;
  let count = 0;
  const mark = (mentions: Int32Array | undefined, shift: number) => {
    if (mentions === undefined) return;
    for (const mention of mentions) {
      const passage = passageOfMention[mention] ?? 0;
      const bit = 1 << (senseOfMention[mention] ?? 0);
      const before = senses[passage] ?? 0;
      if (before === 0) {
        touched[count] = passage;
        count += 1;
      }
      senses[passage] = before | (bit << shift);
    }
  };
  mark(mentionsOfPlace.get(place), 0);
  for (const id of inside) mark(mentionsOfPlace.get(id), INSIDE);
  return { senses, touched: ascending(senses, touched, count) };
}

/** Many are found in order faster by looking at all passages than by sorting. */
function ascending(senses: Uint8Array, touched: Int32Array, count: number): Int32Array {
  const own = touched.subarray(0, count);
  if (count < senses.length / 16) return own.sort();
  let filled = 0;
  for (let number = 0; filled < count; number += 1) {
    if (senses[number] === 0) continue;
    own[filled] = number;
    filled += 1;
  }
  return own;
}

function clear({ senses, touched }: Marks): void {
  for (const number of touched) senses[number] = 0;
}

interface Wanted {
  readonly chosen: number;
  readonly settings: PassageSettings;
  readonly range: Interval | null;
}

function sortPassages(index: FocusIndex, marks: Marks, wanted: Wanted) {
  const { chosen, settings, range } = wanted;
  const { texts } = index;
  const perText = new Int32Array(texts.length);
  const perSense = new Int32Array(1 << INSIDE);
  const direct: number[] = [];
  const inside: number[] = [];
  const left = { undated: 0, out: 0 };
  for (const number of marks.touched) {
    const mark = marks.senses[number] ?? 0;
    const text = index.textOfPassage[number] ?? 0;
    const here = settings.text === null || texts[text] === settings.text;
    const isWanted = (mark & (chosen | (chosen << INSIDE))) !== 0;
    const passage = range === null ? undefined : index.passages[number];
    const standing = passage === undefined ? 'in' : standingOfPassage(passage, range);
    if (standing === 'out' || (standing === 'undated' && !settings.showUndated)) {
      if (isWanted && here) left[standing] += 1;
      continue;
    }
    const senses = (mark | (mark >> INSIDE)) & ((1 << INSIDE) - 1);
    if (here) perSense[senses] = (perSense[senses] ?? 0) + 1;
    if (!isWanted) continue;
    perText[text] = (perText[text] ?? 0) + 1;
    if (!here) continue;
    const list = (mark & chosen) !== 0 ? direct : inside;
    list.push(number);
  }
  const counted = texts.map((text, number) => [text, perText[number] ?? 0] as const);
  return {
    direct,
    inside,
    undated: left.undated,
    outside: left.out,
    bySense: senseCounts(perSense),
    byText: new Map(counted.filter(([, count]) => count > 0)),
  };
}

/** From passages per set of senses to passages per sense. */
function senseCounts(perSet: Int32Array): Record<Sense, number> {
  const counts = { place: 0, state: 0, people: 0, 'name-part': 0 };
  for (const sense of SENSES) {
    for (const [set, count] of perSet.entries()) {
      if ((set & bitOf(sense)) !== 0) counts[sense] += count;
    }
  }
  return counts;
}

/** Puts the passages of texts that are about the place first, in order of how much they are. */
function textsAboutFirst(bundle: Bundle, index: FocusIndex, place: PlaceId) {
  const about = [...bundle.texts.values()]
    .map((text, number) => ({ number, weight: text.about.indexOf(place) }))
    .filter(({ weight }) => weight >= 0)
    .sort((a, b) => a.weight - b.weight || a.number - b.number)
    .map(({ number }) => number);
  return (passages: readonly number[]): readonly number[] => {
    if (about.length === 0) return passages;
    const first = about.map(() => [] as number[]);
    const rest: number[] = [];
    for (const passage of passages) {
      const at = about.indexOf(index.textOfPassage[passage] ?? -1);
      (first[at] ?? rest).push(passage);
    }
    return [...first.flat(), ...rest];
  };
}

function passageList(
  bundle: Bundle,
  index: FocusIndex,
  found: readonly number[],
  marks: (mention: Mention) => boolean,
): PassageList {
  return {
    length: found.length,
    slice: (from, to) =>
      found.slice(from, to).flatMap((number) => {
        const passage = index.passages[number];
        if (passage === undefined) return [];
        const own = bundle.mentionsByPassage.get(passage.id) ?? [];
        return [{ passage, mentions: own.filter(marks) }];
      }),
  };
}
