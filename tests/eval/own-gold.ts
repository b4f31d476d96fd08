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

interface Line {
  readonly id: string;
  readonly lang: string;
  readonly date: string | null;
  readonly text: string;
  readonly mentions: readonly LineMention[];
}

interface LineMention {
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
}

/** The project's own gold, as far as it is there. A quote that does not stand in its text is an error. */
export function readOwnGold(): GoldSet[] {
  return SETS.flatMap(({ name, file, heldOut }) => {
    const path = `${FOLDER}/${file}`;
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, 'utf8').split('\n');
    const texts = lines.flatMap((line, at) =>
      line.trim() === '' ? [] : [readGoldLine(line, path, at + 1)],
    );
    return [{ name, heldOut, texts }];
  });
}

/** One sentence of the gold. */
export function readGoldLine(json: string, file: string, line: number): GoldText {
  const { id, lang, date, text, mentions } = JSON.parse(json) as Line;
  return {
    id,
    lang,
    ...(date === null ? {} : { date }),
    passages: [
      {
        content: text,
        mentions: mentions.map((mention) => {
          const start = startOf(text, mention.quote, mention.occurrence);
          if (start === -1)
            throw new DataError(`“${mention.quote}” does not stand in the text`, { file, line });
          return mentionOf(mention, start, file, line);
        }),
      },
    ],
  };
}

function mentionOf(mention: LineMention, start: number, file: string, line: number): GoldMention {
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
function startOf(text: string, quote: string, occurrence: number): number {
  let seen = 0;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    const whole = !LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + quote.length] ?? '');
    if (whole && ++seen === occurrence) return at;
  }
  return -1;
}
