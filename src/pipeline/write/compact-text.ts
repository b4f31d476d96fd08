import type { LinkedText, UnlinkedText } from '../../core/linking/contract.ts';
import type {
  MentionDetails,
  MentionFile,
  PassageDetails,
  PassageFile,
  TextFile,
} from '../../core/model/bundle.ts';
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

/** The text as written to `atlas.json`: what `indexBundle` fills in, and what stands behind it, is left out. */
export function compactText({ text, passages }: BuiltText): TextFile {
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
    passages: passages.map(compactPassage),
  };
}

function compactPassage({ paragraph, kind, content, mentions }: BuiltPassage): PassageFile {
  return {
    paragraph,
    ...(kind !== 'paragraph' && { kind }),
    content,
    mentions: mentions.map(compactMention),
  };
}

function compactMention(mention: BuiltPassage['mentions'][number]): MentionFile {
  const { start, quote, sense, status, place, certainty } = mention;
  return {
    start,
    quote,
    ...(place !== null && { place }),
    ...(sense !== 'place' && { sense }),
    ...(status !== 'resolved' && { status }),
    ...(certainty !== 'certain' && { certainty }),
  };
}

/** What stands behind a passage, for the part `details`. */
export function passageDetails(passage: BuiltPassage, tables: WrittenTables): PassageDetails {
  const { sources, dates, mentions } = passage;
  return {
    ...(sources.length > 0 && {
      sources: sources.map((source) => tables.sources.numberOf(source)),
    }),
    ...(dates.length > 0 && { dates: dates.map(compactDate) }),
    ...(mentions.length > 0 && {
      mentions: mentions.map((mention) => mentionDetails(mention, tables)),
    }),
  };
}

function compactDate({ from, to, by, start, end }: PassageDate): PassageDate {
  const span = start === undefined || end === undefined ? {} : { start, end };
  return { from, to, by, ...span };
}

function mentionDetails(
  { why, by, candidates }: BuiltPassage['mentions'][number],
  tables: WrittenTables,
): MentionDetails {
  return {
    why: tables.reasons.numberOf(why),
    ...(by !== 'gazetteer' && { by }),
    ...(candidates.length > 0 && { candidates: candidates.map(roundOdds) }),
  };
}

/** Three decimals, rounded down so that they never add up to more than 1. */
function roundOdds({ place, odds }: Mention['candidates'][number]) {
  return { place, odds: Math.floor(odds * 1000 + 1e-9) / 1000 };
}
