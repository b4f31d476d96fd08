import type { UnlinkedText } from './contract.ts';
import type { Background } from './background.ts';
import type { FoundMention } from './found-mention.ts';
import { linkScene } from './link-scene.ts';
import type { NameIndex, PlaceRef } from './name-index.ts';
import { scanNames } from './scan.ts';
import type { NativeReading, Scene } from './scene-contract.ts';
import { openScene } from './scene.ts';
import { WINDOW_BOUNDS, windowsOf, type WindowBounds } from './windows.ts';

/** What a text is read with. */
export interface Reader {
  readonly names: NameIndex;
  /** `null`: for texts that have no word in Arabic script. */
  readonly native: NativeReading | null;
}

/** The mentions of each passage of a text: by start, none overlapping. */
export function linkPassages(text: UnlinkedText, reader: Reader): (readonly FoundMention[])[] {
  const found = openPassages(text, reader);
  return text.passages.map((_, at) => [...found(at)]);
}

/** The same, of the passage at an index, found while they are walked, and again when walked again. */
export function openPassages(
  text: UnlinkedText,
  reader: Reader,
): (index: number) => Iterable<FoundMention> {
  const { opening, countries } = openText(text, reader);
  const background: Background = { countries, date: dayOf(text.date) };
  return (at) => {
    const content = text.passages[at]?.content ?? '';
    return content.length <= WINDOW_BOUNDS.longest
      ? linkScene(opening[at] ?? sceneOf(content, reader), background)
      : inWindows(content, reader, background);
  };
}

function* inWindows(content: string, reader: Reader, background: Background) {
  for (const mentions of linkPassage(content, reader, background)) yield* mentions;
}

/**
 * The mentions of a passage, window by window: by start, none overlapping.
 * Nothing is kept of a window when the next one is linked.
 */
export function* linkPassage(
  content: string,
  reader: Reader,
  background: Background,
  bounds?: WindowBounds,
): Generator<readonly FoundMention[]> {
  let end = 0;
  for (const { before, from, to, after } of windowsOf(content, bounds)) {
    const mentions: FoundMention[] = [];
    for (const mention of linkScene(sceneOf(content.slice(before, after), reader), background)) {
      const start = mention.start + before;
      if (start < from || start >= to || start < end) continue;
      end = mention.end + before;
      mentions.push(before === 0 ? mention : { ...mention, start, end });
    }
    yield mentions;
  }
}

const sceneOf = (content: string, { names, native }: Reader): Scene =>
  openScene(content, names, native, scanNames(content, names));

interface OpenedText {
  /** Scenes of the first passages; those that are not short are not kept. */
  readonly opening: readonly (Scene | undefined)[];
  /** Countries by how often the opening names them or places in them. */
  readonly countries: readonly PlaceRef[];
}

/** Passages that are looked at, and the length in UTF-16 units up to which one's scene is kept. */
const OPENING = 200;
const SHORT = 16_384;

/** Looks at the opening: what a text is about shows early. */
function openText(text: UnlinkedText, reader: Reader): OpenedText {
  const { names } = reader;
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
    if (content.length <= SHORT) return count(sceneOf(content, reader));
    for (const { before, from, to, after } of windowsOf(content))
      count(sceneOf(content.slice(before, after), reader), from - before, to - before);
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
