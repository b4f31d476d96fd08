import type { PlaceId } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import type { Decision, LinkedPassage, LinkedText, UnlinkedText } from './contract.ts';
import type { FoundMention } from './found-mention.ts';
import { applyDecisions } from './decisions.ts';
import { findDates } from './find-dates.ts';
import type { Background } from './background.ts';
import { linkScene } from './link-scene.ts';
import type { NameIndex, PlaceRef } from './name-index.ts';
import { scanNames } from './scan.ts';
import { openScene, type Scene } from './scene.ts';
import { WINDOW_BOUNDS, windowsOf, type WindowBounds } from './windows.ts';

/**
 * Finds the places that a text names, says what each mention means and which
 * place it is. Linear in the text; the same text always gives the same
 * mentions. A person's decisions win over everything found here.
 */
export function linkText(
  text: UnlinkedText,
  names: NameIndex,
  decisions: readonly Decision[] = [],
): LinkedText {
  const { opening, countries } = openText(text, names);
  const background: Background = { countries, date: dayOf(text.date) };
  const found = text.passages.map(({ content }, at) => {
    const isLong = content.length > WINDOW_BOUNDS.longest;
    return isLong
      ? [...linkPassage(content, names, background)].flat()
      : linkScene(opening[at] ?? sceneOf(content, names), background);
  });
  const own = decisions.filter((decision) => decision.text === text.id);
  const { passages, unused } = applyDecisions(text, found, own, names);
  return {
    id: text.id,
    passages: passages.map((mentions, at): LinkedPassage => ({
      mentions,
      dates: findDates(text.passages[at]?.content ?? ''),
    })),
    places: placesOf(passages, names),
    unused,
  };
}

/**
 * The mentions of a passage, window by window: by start, none overlapping.
 * Nothing is kept of a window when the next one is linked.
 */
export function* linkPassage(
  content: string,
  names: NameIndex,
  background: Background,
  bounds?: WindowBounds,
): Generator<readonly FoundMention[]> {
  let end = 0;
  for (const { before, from, to, after } of windowsOf(content, bounds)) {
    const mentions: FoundMention[] = [];
    for (const mention of linkScene(sceneOf(content.slice(before, after), names), background)) {
      const start = mention.start + before;
      if (start < from || start >= to || start < end) continue;
      end = mention.end + before;
      mentions.push(before === 0 ? mention : { ...mention, start, end });
    }
    yield mentions;
  }
}

const sceneOf = (content: string, names: NameIndex): Scene =>
  openScene(content, names, scanNames(content, names));

interface OpenedText {
  /** Scenes of the first passages; those that are long are not kept. */
  readonly opening: readonly (Scene | undefined)[];
  /** Countries by how often the opening names them or places in them. */
  readonly countries: readonly PlaceRef[];
}

const OPENING = 200;

/** Looks at the opening: what a text is about shows early. */
function openText(text: UnlinkedText, names: NameIndex): OpenedText {
  const counts = new Map<PlaceRef, number>();
  const count = (scene: Scene, from = 0, to = Infinity) => {
    for (const { hit, ref } of scene.sure) {
      const country = names.countryOf(ref);
      if (country !== -1 && hit.start >= from && hit.start < to)
        counts.set(country, (counts.get(country) ?? 0) + 1);
    }
    return scene;
  };
  const opening = text.passages.slice(0, OPENING).map(({ content }) => {
    if (content.length <= WINDOW_BOUNDS.longest) return count(sceneOf(content, names));
    for (const { before, from, to, after } of windowsOf(content))
      count(sceneOf(content.slice(before, after), names), from - before, to - before);
    return undefined;
  });
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return { opening, countries: byCount.map(([country]) => country) };
}

/** The day a text is dated by: the middle of a year or month that is all that is known. */
function dayOf(edtf: string | undefined): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(edtf ?? '') ?? [];
  if (year === undefined) return null;
  return `${year}-${month ?? '07'}-${day ?? (month === undefined ? '01' : '15')}`;
}

/** Every place a mention or a candidate names, in the order of the text, each once. */
function placesOf(passages: readonly (readonly FoundMention[])[], names: NameIndex): Place[] {
  const ids = new Set<PlaceId>();
  for (const mentions of passages) {
    for (const { place, candidates } of mentions) {
      if (place !== null) ids.add(place);
      for (const candidate of candidates) ids.add(candidate.place);
    }
  }
  return [...ids].flatMap((id) => {
    const ref = names.refOf(id);
    return ref === undefined ? [] : [names.placeOf(ref)];
  });
}
