import type { PlaceKind } from '../model/place.ts';
import { isOrganisationWord } from './embedding.ts';
import { isJoint, isSmallWord, type Around } from './evidence.ts';
import { foldName, hashFolded } from './fold.ts';
import type { FoundMention } from './found-mention.ts';
import { isPlaceWord } from './kind-words.ts';
import type { NameIndex } from './name-index.ts';
import { ENTRY_PERSON, ENTRY_WORD } from './names-format.ts';
import type { Option } from './options.ts';
import { isTitle } from './person-doubt.ts';
import type { Scene } from './scene-contract.ts';
import { wordsAfter, wordsBefore, type Token, type Words } from './tokens.ts';
import { words } from './word-list.ts';
import { lowerBound } from './lower-bound.ts';

/** Kinds that a name is never of by chance: a town is not meant by "the Bara river". */
const NATURAL: ReadonlySet<PlaceKind> = new Set(['river', 'pass', 'lake', 'peak']);
/** Words that say that the name before them is a place, even one that is not known here. */
const CALLED = /(?:[Dd]istrict|[Tt]ehsil|[Vv]illage|valley)s?(?![\p{L}\d])|area(?= (?:of|in) )/gu;
const WORD_BEFORE = /[\p{L}\d]$/u;
const LONGEST_NAME = 3;

/** Why the word after the name calls it what no place of that name is, as the end of a sentence; `null`: it does not. */
export function missingKind(
  { kindWord, after }: Around,
  options: readonly Option[],
): string | null {
  if (options.some(({ kind, people }) => people || kind === 'country')) return null;
  // No division is among the places; a town or district of that name is only a part of it.
  if (after.at(0)?.lower === 'division')
    return 'is called a division, and divisions are not known here';
  const kind = kindWord?.kinds[0];
  if (kindWord === null || kind === undefined || kindWord.kinds.length !== 1) return null;
  if (!NATURAL.has(kind) || after.at(0)?.text !== kindWord.text) return null;
  if (options.some((option) => option.kind === kind)) return null;
  return `is called a ${kindWord.text}, but no ${kindWord.text} of that name is known here`;
}

/**
 * Names that no place here has and that the text calls a district, tehsil,
 * village, valley or area, or says to lie in a place that is known. They stay
 * visible. `linked` are the mentions found already, by start.
 */
export function findUnknown(
  { content, names }: Scene,
  linked: readonly FoundMention[],
): FoundMention[] {
  const found: FoundMention[] = [];
  const add = ({ start, end }: Named, why: string) => {
    const met = [...found, ...around(linked, start)].some(
      (mention) => mention.start < end && start < mention.end,
    );
    if (!met) found.push(unknownMention(content, { start, end }, why));
  };
  for (const match of content.matchAll(CALLED)) {
    const kind = match[0].toLowerCase();
    // Asked behind the words, which are few: before them an engine would ask it at every letter.
    if (WORD_BEFORE.test(content.slice(Math.max(0, match.index - 2), match.index))) continue;
    const one = kind.endsWith('s') ? kind.slice(0, -1) : kind;
    for (const named of namesAt(content, match.index, kind)) {
      // With a capital it may be part of any name: "the Business District".
      const before = wordsBefore(content, named.start).at(0)?.lower ?? '';
      if (kind !== match[0] && !PREPOSITIONS.has(before)) continue;
      add(
        named,
        `is called ${one === 'area' ? 'an' : 'a'} ${one}, but no place of that name is known here`,
      );
    }
  }
  for (const { start, quote } of linked) {
    const named = lyingIn(content, names, start);
    if (named !== null) add(named, `is said to lie in ${quote}, but is not known here`);
  }
  return found.sort((a, b) => a.start - b.start);
}

function namesAt(content: string, at: number, kind: string): Named[] {
  if (kind.endsWith('s')) return rowBefore(content, at);
  const named =
    nameBefore(content, at) ?? (kind === 'area' ? null : nameAfter(content, at + kind.length));
  return named === null ? [] : [named];
}

/** "Achin, Nazian and Kot districts": each name of the row. */
function rowBefore(content: string, at: number): Named[] {
  const tokens = wordsBefore(content, at);
  const row: Named[] = [];
  for (let next = 0; ;) {
    const run = nameRun(tokens, next);
    const [last, first] = [run[0], run.at(-1)];
    if (last === undefined || first === undefined) break;
    // The first word of a sentence is no name by its capital alone.
    if (tokens.at(next + run.length) !== undefined || run.length > 1)
      row.push({ start: first.start, end: last.end });
    next += run.length;
    const joint = next;
    while (isJoint(tokens.at(next))) next++;
    if (next === joint) break;
  }
  return row;
}

const PREPOSITIONS = words('in at near from around outside');
const STAYING = words('in at near');
const TIMES = words(
  `january february march april may june july august september october november december monday tuesday wednesday
   thursday friday saturday sunday ramadan ramazan muharram eid ashura parliament`,
);

/** "at Salala in Mohmand", "in Dosalli, North Waziristan": the name before a known place. */
function lyingIn(content: string, names: NameIndex, start: number): Named | null {
  const comma = content.startsWith(', ', start - 2);
  if (!comma && !content.startsWith(' in ', start - 4)) return null;
  const tokens = wordsBefore(content, start);
  const run = nameRun(tokens, 1);
  const [last, first] = [run[0], run.at(-1)];
  const preposition = tokens.at(run.length + 1)?.lower ?? '';
  if (last === undefined || first === undefined) return null;
  if (!(comma ? PREPOSITIONS : STAYING).has(preposition)) return null;
  return run.every((token) => isPlaceName(names, token))
    ? { start: first.start, end: last.end }
    : null;
}

/** Whether the word could be of a place's name: no title, no person, no day, not in capitals alone. */
function isPlaceName(names: NameIndex, token: Token): boolean {
  const { lower, text } = token;
  if (isTitle(token) || isPlaceWord(lower) || isOrganisationWord(lower) || TIMES.has(lower))
    return false;
  if (text === text.toUpperCase() || /\d/.test(text)) return false;
  const entry = names.entry(...hashFolded(foldName(text)));
  return entry === -1 || (entry & (ENTRY_PERSON | ENTRY_WORD)) === 0;
}

/** The mentions right before and right after an offset. */
function around(linked: readonly FoundMention[], start: number): readonly FoundMention[] {
  const low = lowerBound(linked.length, (at) => (linked[at]?.start ?? 0) < start);
  return linked.slice(Math.max(0, low - 1), low + 2);
}

interface Named {
  readonly start: number;
  readonly end: number;
}

/** "Lowi Mamund tehsil"; the first word of a sentence is no name by its capital alone. */
function nameBefore(content: string, at: number): Named | null {
  const tokens = wordsBefore(content, at);
  const run = nameRun(tokens, 0);
  const [last, first] = [run[0], run.at(-1)];
  if (last === undefined || first === undefined) return null;
  if (run.length === 1 && tokens.at(1) === undefined) return null;
  return { start: first.start, end: last.end };
}

/** "the village of Ochat". */
function nameAfter(content: string, at: number): Named | null {
  const tokens = wordsAfter(content, at);
  if (tokens.at(0)?.lower !== 'of') return null;
  const run = nameRun(tokens, 1);
  const [first, last] = [run[0], run.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The words from that place on that may be one name. */
function nameRun(tokens: Words, from: number): readonly Token[] {
  const run: Token[] = [];
  while (run.length < LONGEST_NAME) {
    const token = tokens.at(from + run.length);
    if (token?.capital !== true || token.possessive || isSmallWord(token.lower)) break;
    run.push(token);
  }
  return run;
}

/** A mention of a place that is not known here. `why` ends the sentence that the quote begins. */
export function unknownMention(content: string, { start, end }: Named, why: string): FoundMention {
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
