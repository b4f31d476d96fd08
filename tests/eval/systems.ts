import nlp from 'compromise';
import { linkText } from '../../src/core/linking/link-text.ts';
import { pointOf, type NameIndex } from '../../src/core/linking/name-index.ts';
import { optionsOf, PROMINENT } from '../../src/core/linking/options.ts';
import { scanNames } from '../../src/core/linking/scan.ts';
import { placeId, textId } from '../../src/core/model/ids.ts';
import type { GoldText } from './gold-set.ts';
import type { Found } from './score.ts';

/** Finds places in a text; one list for each of its passages. */
export interface System {
  readonly name: string;
  /** Whether it says which place a name means. */
  readonly resolves: boolean;
  readonly find: (text: GoldText) => readonly (readonly Found[])[];
}

/** Sarhad's linker, without any person's decisions. */
export function linker(names: NameIndex): System {
  return {
    name: 'sarhad',
    resolves: true,
    find({ id, lang, date, passages }) {
      const linked = linkText(
        {
          id: textId(id),
          kind: 'article',
          title: '',
          lang,
          about: [],
          passages: passages.map(({ content }, at) => ({
            paragraph: at + 1,
            kind: 'paragraph',
            content,
          })),
          ...(date === undefined ? {} : { date }),
        },
        names,
      );
      return linked.passages.map(({ mentions }) =>
        mentions
          .filter(({ status }) => status !== 'not-a-place')
          .map(({ start, end, sense, place, certainty }) => ({
            start,
            end,
            sense,
            place,
            point: pointOfPlace(names, place),
            certainty,
          })),
      );
    },
  };
}

function pointOfPlace(names: NameIndex, place: string | null): Found['point'] {
  const ref = place === null ? undefined : names.refOf(placeId(place));
  return ref === undefined ? null : pointOf(names, ref);
}

/**
 * A plain gazetteer with a floor: the longest name with a capital that a place
 * of some prominence has, and of the places of that name the best known.
 */
export function plainGazetteer(names: NameIndex): System {
  return {
    name: 'plain gazetteer',
    resolves: true,
    find: ({ passages }) =>
      passages.map(({ content }) => {
        const found: Found[] = [];
        for (const { start, end, entry } of scanNames(content, names)) {
          if (start < (found.at(-1)?.end ?? 0)) continue;
          const best = optionsOf(names, entry).find(({ people }) => !people);
          if (best === undefined || best.rank > PROMINENT) continue;
          found.push({
            start,
            end,
            sense: null,
            place: names.idOf(best.ref),
            point: pointOf(names, best.ref),
            certainty: null,
          });
        }
        return found;
      }),
  };
}

interface CompromiseTerm {
  readonly offset: { readonly start: number; readonly length: number };
}

/** What `compromise` tags as a place; it knows neither senses nor points. */
export const compromise: System = {
  name: 'compromise',
  resolves: false,
  find: ({ passages }) =>
    passages.map(({ content }) => {
      const places = nlp(content).match('#Place+').json({ offset: true }) as CompromiseTerm[];
      return places.map(({ offset: { start, length } }) => trimmed(content, start, start + length));
    }),
};

const EDGE = /[^\p{L}\p{N}]/u;
const POSSESSIVE = /['’]s$/;

/** A span without the marks at its ends and without a possessive ending. */
function trimmed(content: string, from: number, to: number): Found {
  let [start, end] = [from, to];
  while (start < end && EDGE.test(content[start] ?? '')) start++;
  while (end > start && EDGE.test(content[end - 1] ?? '')) end--;
  if (POSSESSIVE.test(content.slice(start, end))) end -= 2;
  return { start, end, sense: null, place: null, point: null, certainty: null };
}
