import { existsSync, readFileSync } from 'node:fs';
import type { Sense } from '../../src/core/model/mention.ts';
import { SENSES } from '../../src/core/model/mention.ts';
import { DataError } from '../../src/core/model/data-error.ts';
import type { GoldMention, GoldSet, GoldText, GoldType } from './gold-set.ts';

const FOLDER = 'tests/eval/gold';
const SETS = [
  { name: 'own news and essay sentences, tuned on', file: 'en-dev.ndjson', heldOut: false },
  { name: 'own news and essay sentences, held out', file: 'en-held-out.ndjson', heldOut: true },
  { name: 'own Urdu, Pashto and Dari, tuned on', file: 'native-dev.ndjson', heldOut: false },
  { name: 'own Urdu, Pashto and Dari, held out', file: 'native-held-out.ndjson', heldOut: true },
] as const;

/** A sentence of the project's own gold, as `gold/README.md` describes it. */
export interface GoldLine {
  readonly id: string;
  readonly lang: string;
  readonly date: string | null;
  readonly kind: string;
  readonly text: string;
  readonly mentions: readonly GoldLineMention[];
}

export interface GoldLineMention {
  readonly quote: string;
  /** Which occurrence of the quote in the text, from 1. */
  readonly occurrence: number;
  readonly sense: string;
  readonly type: string;
  readonly place: string | null;
  readonly lng: number | null;
  readonly lat: number | null;
  readonly regional: boolean;
  /** Absent: `false`. */
  readonly optional?: boolean;
  readonly note?: string;
}

/** The project's own gold, as far as it is there. A quote that does not stand in its text is an error. */
export function readOwnGold(): GoldSet[] {
  return SETS.flatMap(({ name, file, heldOut }) => {
    const path = `${FOLDER}/${file}`;
    if (!existsSync(path)) return [];
    const texts = readGoldLines(file).map((line, at) => goldTextOf(line, path, at + 1));
    return [{ name, heldOut, texts }];
  });
}

/** The sentences of a file of the gold, one a line. */
export const readGoldLines = (file: string): GoldLine[] =>
  readFileSync(`${FOLDER}/${file}`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldLine);

/** What stands on line `line` of `file`. */
export function goldTextOf(
  { id, lang, date, text, mentions }: GoldLine,
  file: string,
  line: number,
): GoldText {
  return {
    id,
    lang,
    ...(date === null ? {} : { date }),
    passages: [
      {
        content: text,
        mentions: mentions.map((mention) => {
          const start = startOf(text, mention);
          if (start === -1)
            throw new DataError(`“${mention.quote}” does not stand in the text`, { file, line });
          return mentionOf(mention, start, file, line);
        }),
      },
    ],
  };
}

function mentionOf(
  mention: GoldLineMention,
  start: number,
  file: string,
  line: number,
): GoldMention {
  const { quote, place, lng, lat, regional, optional } = mention;
  const sense = SENSES.find((known) => known === mention.sense);
  if (sense === undefined) throw new DataError(`“${mention.sense}” is no sense`, { file, line });
  return {
    start,
    end: start + quote.length,
    senses: [sense],
    type: typeOf(mention.type, sense),
    place,
    point: lng === null || lat === null ? null : [lng, lat],
    regional,
    optional: optional === true,
  };
}

/** A people is a demonym whatever the gold calls its type. */
function typeOf(type: string, sense: Sense): GoldType {
  if (sense === 'people' || type === 'demonym') return 'demonym';
  return type === 'metonymic' || type === 'embedded' ? type : 'literal';
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Where the n-th occurrence of the quote as whole words begins; -1: there is none. */
export function startOf(text: string, { quote, occurrence }: GoldLineMention): number {
  let seen = 0;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    const whole = !LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + quote.length] ?? '');
    if (whole && ++seen === occurrence) return at;
  }
  return -1;
}
