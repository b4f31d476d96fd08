import type { Bundle } from '../model/bundle.ts';
import type { PassageId, PlaceId } from '../model/ids.ts';
import type { Focus } from './focus.ts';
import { focusIndex } from './focus-index.ts';

export interface RelatedPlace {
  readonly place: PlaceId;
  /** Passages of the focus that also name this place. */
  readonly passages: number;
}

/**
 * The places named in the same passages as the focus, most often first, ties
 * by id. For an event: those named in its evidence passages.
 */
export function relatedTo(bundle: Bundle, focus: Focus): RelatedPlace[] {
  const index = focusIndex(bundle);
  const own = focus.kind === 'place' ? index.places.indexOf(focus.id) : -1;
  const counts = new Int32Array(index.places.length);
  const lastPassage = new Int32Array(index.places.length).fill(-1);
  for (const passage of passageNumbers(bundle, focus)) {
    const end = index.firstMention[passage + 1] ?? 0;
    for (let mention = index.firstMention[passage] ?? 0; mention < end; mention += 1) {
      const place = index.placeOfMention[mention] ?? -1;
      if (place < 0 || place === own || lastPassage[place] === passage) continue;
      lastPassage[place] = passage;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return index.places
    .map((place, number) => ({ place, passages: counts[number] ?? 0 }))
    .filter(({ passages }) => passages > 0)
    .sort((a, b) => b.passages - a.passages || (a.place < b.place ? -1 : 1));
}

function* passageNumbers(bundle: Bundle, focus: Focus): Generator<number> {
  const index = focusIndex(bundle);
  if (focus.kind === 'place') {
    let last = -1;
    for (const mention of index.mentionsOfPlace.get(focus.id) ?? []) {
      const passage = index.passageOfMention[mention] ?? -1;
      if (passage !== last) yield passage;
      last = passage;
    }
    return;
  }
  if (focus.kind === 'text') {
    const text = index.texts.indexOf(focus.id);
    const end = index.firstPassage[text + 1] ?? 0;
    for (let passage = index.firstPassage[text] ?? end; passage < end; passage += 1) yield passage;
    return;
  }
  const ids: readonly PassageId[] =
    focus.kind === 'passage'
      ? [focus.id]
      : (bundle.events.find((event) => event.id === focus.id)?.evidence ?? []).map(
          ({ passage }) => passage,
        );
  for (const id of new Set(ids)) {
    const number = index.passages.findIndex((passage) => passage.id === id);
    if (number >= 0) yield number;
  }
}
