import type { PlaceKind } from '../model/place.ts';
import { isSmallWord, type Around } from './evidence.ts';
import type { FoundMention } from './found-mention.ts';
import type { NameIndex } from './name-index.ts';
import type { Option } from './options.ts';
import type { Hit } from './scan.ts';
import { tokensAfter, tokensBefore, type Token } from './tokens.ts';

/** Kinds that a name is never of by chance: a town is not meant by "the Bara river". */
const NATURAL: ReadonlySet<PlaceKind> = new Set(['river', 'pass', 'lake', 'peak']);
/** Words that say that the name before them is a place, even one that is not known here. */
const CALLED = /(?<![\p{L}\d])(district|tehsil|village|valley)(?![\p{L}\d])/gu;
const LONGEST_NAME = 3;

/** The kind that the word after the name calls it, where no place of that name is of that kind. */
export function missingKind(
  names: NameIndex,
  { kindWord, after }: Around,
  options: readonly Option[],
): string | null {
  const kind = kindWord?.kinds[0];
  if (kindWord === null || kind === undefined || kindWord.kinds.length !== 1) return null;
  if (!NATURAL.has(kind) || after[0]?.text !== kindWord.text) return null;
  if (options.some(({ ref, people }) => people || names.kindOf(ref) === 'country')) return null;
  return options.some(({ ref }) => names.kindOf(ref) === kind) ? null : kindWord.text;
}

export const missingMention = (content: string, { start, end }: Hit, kind: string): FoundMention =>
  unknown(content, start, end, `is called a ${kind}, but no ${kind} of that name is known here`);

/**
 * Names that the text calls a district, tehsil, village or valley and that no
 * place here has. They stay visible. `linked` are the mentions found already,
 * by start.
 */
export function findUnknown(content: string, linked: readonly FoundMention[]): FoundMention[] {
  const found: FoundMention[] = [];
  for (const match of content.matchAll(CALLED)) {
    const [kind] = match;
    const named = nameBefore(content, match.index) ?? nameAfter(content, match.index + kind.length);
    if (named === null) continue;
    const { start, end } = named;
    const met = [...found.slice(-1), ...around(linked, start)].some(
      (mention) => mention.start < end && start < mention.end,
    );
    if (!met)
      found.push(
        unknown(
          content,
          start,
          end,
          `is called a ${kind}, but no place of that name is known here`,
        ),
      );
  }
  return found;
}

/** The mentions right before and right after an offset. */
function around(linked: readonly FoundMention[], start: number): readonly FoundMention[] {
  let low = 0;
  let high = linked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((linked[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return linked.slice(Math.max(0, low - 1), low + 2);
}

interface Named {
  readonly start: number;
  readonly end: number;
}

/** "Lowi Mamund tehsil"; the first word of a sentence is no name by its capital alone. */
function nameBefore(content: string, at: number): Named | null {
  const tokens = tokensBefore(content, at);
  const run = nameRun(tokens);
  const [last, first] = [run[0], run.at(-1)];
  if (last === undefined || first === undefined) return null;
  if (run.length === tokens.length && run.length === 1) return null;
  return { start: first.start, end: last.end };
}

/** "the village of Ochat". */
function nameAfter(content: string, at: number): Named | null {
  const [of, ...rest] = tokensAfter(content, at);
  if (of?.lower !== 'of') return null;
  const run = nameRun(rest);
  const [first, last] = [run[0], run.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function nameRun(tokens: readonly Token[]): Token[] {
  const run: Token[] = [];
  for (const token of tokens.slice(0, LONGEST_NAME)) {
    if (!token.capital || token.possessive || isSmallWord(token.lower)) break;
    run.push(token);
  }
  return run;
}

function unknown(content: string, start: number, end: number, why: string): FoundMention {
  const quote = content.slice(start, end);
  return {
    start,
    end,
    quote,
    sense: 'place',
    status: 'unresolved',
    place: null,
    candidates: [],
    certainty: 'uncertain',
    by: 'rule',
    why: `“${quote}” ${why}.`,
  };
}
