import type { PlaceId } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import type {
  Decision,
  LinkedPassage,
  LinkedText,
  UnlinkedPassage,
  UnlinkedText,
} from './contract.ts';
import type { FoundMention } from './found-mention.ts';
import { applyDecisions } from './decisions.ts';
import { findDates } from './find-dates.ts';
import { linkScene, type Background } from './link-scene.ts';
import type { NameIndex, PlaceRef } from './name-index.ts';
import { scanNames } from './scan.ts';
import { openScene, type Scene } from './scene.ts';

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
  const sceneOf = ({ content }: UnlinkedPassage) =>
    openScene(content, names, scanNames(content, names));
  // What a text is about shows early; the rest is not held in memory.
  const opening = text.passages.slice(0, OPENING).map(sceneOf);
  const background: Background = {
    countries: countriesOf(opening, names),
    date: dayOf(text.date),
  };
  const found = text.passages.map((passage, at) =>
    linkScene(opening[at] ?? sceneOf(passage), background),
  );
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

const OPENING = 200;

/** Countries by how often the text names them or places in them. */
function countriesOf(scenes: readonly Scene[], names: NameIndex): PlaceRef[] {
  const counts = new Map<PlaceRef, number>();
  for (const { sure } of scenes) {
    for (const { ref } of sure) {
      const country = names.countryOf(ref);
      if (country !== -1) counts.set(country, (counts.get(country) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([country]) => country);
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
