import type { LinkedText, UnlinkedText } from '../../core/linking/contract.ts';
import type { MentionFile, PassageFile, TextFile } from '../../core/model/bundle.ts';
import type { Mention } from '../../core/model/mention.ts';
import type { PassageDate, Source } from '../../core/model/text.ts';
import type { NumberTable } from './number-table.ts';

/** What the numbers of the file will point to. */
export interface WrittenTables {
  readonly sources: NumberTable<Source>;
  readonly reasons: NumberTable<string>;
}

/** A text as the build has it: cut and linked, with what an editor said of its passages. */
export interface BuiltText {
  readonly text: Omit<UnlinkedText, 'passages'>;
  readonly passages: readonly BuiltPassage[];
}

export interface BuiltPassage {
  readonly paragraph: number;
  readonly kind: 'heading' | 'paragraph';
  readonly content: string;
  readonly sources: readonly Source[];
  readonly dates: readonly PassageDate[];
  readonly mentions: LinkedText['passages'][number]['mentions'];
}

/** The text as written: what `indexBundle` fills in is left out. */
export function compactText({ text, passages }: BuiltText, tables: WrittenTables): TextFile {
  const { id, kind, title, lang, date, author, publisher, url, licence, about, note } = text;
  return {
    id,
    kind,
    title,
    lang,
    ...(date !== undefined && { date }),
    ...(author !== undefined && { author }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(licence !== undefined && { licence }),
    ...(about.length > 0 && { about }),
    ...(note !== undefined && { note }),
    passages: passages.map((passage) => compactPassage(passage, tables)),
  };
}

function compactPassage(passage: BuiltPassage, tables: WrittenTables): PassageFile {
  const { paragraph, kind, content, sources, dates, mentions } = passage;
  return {
    paragraph,
    ...(kind !== 'paragraph' && { kind }),
    content,
    ...(sources.length > 0 && {
      sources: sources.map((source) => tables.sources.numberOf(source)),
    }),
    ...(dates.length > 0 && { dates: dates.map(compactDate) }),
    mentions: mentions.map((mention) => compactMention(mention, tables)),
  };
}

function compactDate({ from, to, by, start, end }: PassageDate): PassageDate {
  const span = start === undefined || end === undefined ? {} : { start, end };
  return { from, to, by, ...span };
}

function compactMention(
  mention: Omit<Mention, 'id' | 'passage'>,
  tables: WrittenTables,
): MentionFile {
  const { start, quote, sense, status, place, candidates, certainty, by, why } = mention;
  return {
    start,
    quote,
    ...(place !== null && { place }),
    ...(sense !== 'place' && { sense }),
    ...(status !== 'resolved' && { status }),
    ...(candidates.length > 0 && { candidates: candidates.map(roundOdds) }),
    ...(certainty !== 'certain' && { certainty }),
    ...(by !== 'gazetteer' && { by }),
    why: tables.reasons.numberOf(why),
  };
}

/** Three decimals, rounded down so that they never add up to more than 1. */
function roundOdds({ place, odds }: Mention['candidates'][number]) {
  return { place, odds: Math.floor(odds * 1000 + 1e-9) / 1000 };
}
