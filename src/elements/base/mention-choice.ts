import { html, nothing, type TemplateResult } from 'lit';
import type { PlaceId } from '../../core/model/ids.ts';
import type { Mention } from '../../core/model/mention.ts';
import { isWhole } from '../../core/model/occurrences.ts';
import { placesAbove, dayOfPlace } from '../../core/selection/lineage.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { placeName } from './place-name.ts';
import { dayOf } from './today.ts';
import { words } from './words/all-words.ts';

/** What stands for the linker's own reading among the options; no place has such an id. */
const AS_LINKED = '?';

/**
 * Where the linker was in doubt: what the words may name, for the reader to
 * choose from. Nothing where it was not, and where `decisions.csv` could not
 * name the spot, for the words are part of a longer one.
 */
export function mentionChoice(reading: Reading, mention: Mention): TemplateResult | typeof nothing {
  const { bundle } = reading;
  const { candidates, id, place, quote, status } = mention;
  const isDecided = bundle.decided.has(id);
  if (candidates.length === 0 && status !== 'unresolved' && !isDecided) return nothing;
  const content = bundle.passages.get(mention.passage)?.content ?? '';
  if (!isWhole(content, mention.start, mention.end)) return nothing;
  const say = words(reading.settings.current?.lang ?? 'en');
  const option = (value: string, name: string) =>
    html`<option value=${value} .selected=${value === (isDecided ? (place ?? '') : AS_LINKED)}>
      ${name}
    </option>`;
  const choose = ({ currentTarget }: Event) => {
    const { value } = currentTarget as HTMLSelectElement;
    const chosen = candidates.find((candidate) => candidate.place === value)?.place ?? null;
    reading.decide(
      id,
      value === AS_LINKED
        ? undefined
        : {
            ...mention,
            place: chosen,
            status: chosen === null ? 'not-a-place' : 'resolved',
            certainty: 'certain',
            by: 'person',
            why: say.mentionChosen,
          },
    );
  };
  return html`<select aria-label=${say.mentionChoose(quote)} @change=${choose}>
    ${option(AS_LINKED, say.mentionAsLinked)}
    ${candidates.map((candidate) =>
      option(
        candidate.place,
        `${candidateName(reading, candidate.place)} (${String(Math.round(candidate.odds * 100))} %)`,
      ),
    )}
    ${option('', say.statuses['not-a-place'])}
  </select>`;
}

/** `Khost (district), Khost (province)`; by its id while the places of the atlas are not loaded. */
function candidateName(reading: Reading, id: PlaceId): string {
  const place = reading.bundle.places.get(id);
  if (place === undefined) return id;
  const say = words(reading.settings.current?.lang ?? 'en');
  const [above] = placesAbove(reading.bundle, place, dayOfPlace(place, dayOf(reading)));
  return [place, ...(above === undefined ? [] : [above])]
    .map((one) => say.placeOfKind(placeName(reading, one), say.kinds[one.kind]))
    .join(', ');
}
