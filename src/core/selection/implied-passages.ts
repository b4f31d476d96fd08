import type { Bundle } from '../model/bundle.ts';
import type { TextId } from '../model/ids.ts';
import type { Passage } from '../model/text.ts';
import type { Interval } from '../model/time.ts';
import type { Focus } from './focus.ts';
import { NO_PASSAGES, type ImpliedPassages, type PassageSettings } from './passage-list.ts';
import { passagesOfPlace } from './place-passages.ts';
import { standingOfPassage } from './range.ts';

/**
 * The passages that a focus implies: for a place those that name it or a place
 * inside it, for an event those that give evidence of it, for a text or a
 * passage its own. The filters of `settings` act on places only; the range
 * acts on all.
 */
export function passagesOf(
  bundle: Bundle,
  focus: Focus,
  settings: PassageSettings,
  range: Interval | null,
): ImpliedPassages {
  if (focus.kind === 'place') return passagesOfPlace(bundle, focus.id, settings, range);
  const passages = ownPassages(bundle, focus);
  return tally(bundle, passages, settings, range);
}

function ownPassages(bundle: Bundle, focus: Exclude<Focus, { kind: 'place' }>): Passage[] {
  if (focus.kind === 'text') return [...(bundle.texts.get(focus.id)?.passages ?? [])];
  const ids =
    focus.kind === 'passage'
      ? [focus.id]
      : (bundle.events.find((event) => event.id === focus.id)?.evidence ?? []).map(
          (evidence) => evidence.passage,
        );
  return [...new Set(ids)].flatMap((id) => bundle.passages.get(id) ?? []);
}

function tally(
  bundle: Bundle,
  passages: readonly Passage[],
  settings: PassageSettings,
  range: Interval | null,
): ImpliedPassages {
  const counts = { in: 0, out: 0, undated: 0 };
  const byText = new Map<TextId, number>();
  const bySense = { place: 0, state: 0, people: 0, 'name-part': 0 };
  const shown = passages.filter((passage) => {
    const standing = standingOfPassage(passage, range);
    counts[standing] += 1;
    const visible = standing === 'in' || (standing === 'undated' && settings.showUndated);
    if (!visible) return false;
    byText.set(passage.text, (byText.get(passage.text) ?? 0) + 1);
    const senses = (bundle.mentionsByPassage.get(passage.id) ?? []).map(({ sense }) => sense);
    for (const sense of new Set(senses)) bySense[sense] += 1;
    return true;
  });
  return {
    direct: {
      length: shown.length,
      slice: (from, to) => shown.slice(from, to).map((passage) => ({ passage, mentions: [] })),
    },
    inside: NO_PASSAGES,
    undated: settings.showUndated ? 0 : counts.undated,
    outside: counts.out,
    bySense,
    byText,
  };
}
