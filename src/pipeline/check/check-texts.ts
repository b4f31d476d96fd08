import type { AtlasFile, DetailsFile, MentionFile, PassageFile } from '../../core/model/bundle.ts';
import type { JsonFile } from './json-file.ts';
import type { Problems } from './problems.ts';

/** What the checks of texts and events ask of the atlas as a whole. */
export interface Known {
  /** Ids of all places, those of the part `places` included. */
  readonly places: ReadonlySet<string>;
  /** Content by passage id. */
  readonly passages: ReadonlyMap<string, string>;
  /** The part `details`; `undefined`: all is in `atlas.json`. */
  readonly details: DetailsFile | undefined;
}

/** Texts: ids, numbers of passages, spans, order and overlap of mentions, what they refer to. */
export function checkTexts(
  atlas: AtlasFile,
  json: JsonFile,
  known: Known,
  problems: Problems,
): void {
  const ids = new Set<string>();
  for (const [number, text] of atlas.texts.entries()) {
    const at = `/texts/${String(number)}`;
    if (ids.has(text.id)) problems.at(json, `${at}/id`, `a text before it has the id “${text.id}”`);
    ids.add(text.id);
    for (const [index, place] of (text.about ?? []).entries()) {
      if (!known.places.has(place))
        problems.at(json, `${at}/about/${String(index)}`, `there is no place “${place}”`);
    }
    let last = 0;
    for (const [index, passage] of text.passages.entries()) {
      const passageAt = `${at}/passages/${String(index)}`;
      if (passage.paragraph <= last)
        problems.at(json, `${passageAt}/paragraph`, 'paragraphs are not in order');
      last = passage.paragraph;
      checkPassage(passage, passageAt, json, known, problems);
    }
  }
}

function checkPassage(
  passage: PassageFile,
  at: string,
  json: JsonFile,
  known: Known,
  problems: Problems,
): void {
  checkDates(passage, passage.content, at, json, problems);
  let last = 0;
  for (const [index, mention] of passage.mentions.entries()) {
    const mentionAt = `${at}/mentions/${String(index)}`;
    const wrong = spanProblem(mention, passage.content);
    if (wrong !== undefined) problems.at(json, mentionAt, wrong);
    if (mention.start < last)
      problems.at(json, `${mentionAt}/start`, 'begins before the mention ahead of it has ended');
    last = mention.end ?? mention.start + mention.quote.length;
    checkMention(mention, mentionAt, json, known, problems);
  }
}

/** Dates of a passage, in whichever file they are. */
export function checkDates(
  { dates = [] }: Pick<PassageFile, 'dates'>,
  content: string,
  at: string,
  json: JsonFile,
  problems: Problems,
): void {
  for (const [index, { from, to, end = 0 }] of dates.entries()) {
    if (from >= to) problems.at(json, `${at}/dates/${String(index)}`, 'ends before it begins');
    if (end > content.length)
      problems.at(json, `${at}/dates/${String(index)}/end`, 'lies after the end of the passage');
  }
}

/** What is wrong with a span, as a sentence; `undefined` where the text at the span is the quote. */
export function spanProblem(
  { start, end, quote }: Pick<MentionFile, 'start' | 'end' | 'quote'>,
  content: string,
): string | undefined {
  const stop = end ?? start + quote.length;
  const found = content.slice(start, stop);
  if (found === quote) return undefined;
  return `the text at ${String(start)}–${String(stop)} is “${found}”, not the quote “${quote}”`;
}

function checkMention(
  mention: MentionFile,
  at: string,
  json: JsonFile,
  known: Known,
  problems: Problems,
): void {
  const { status = 'resolved', place = null } = mention;
  if (place !== null && !known.places.has(place))
    problems.at(json, `${at}/place`, `there is no place “${place}”`);
  const chosen = status === 'resolved' || status === 'ambiguous';
  if (chosen !== (place !== null))
    problems.at(json, at, `is ${status} but has ${place === null ? 'no' : 'a'} place`);
  if (known.details === undefined) {
    if (mention.why === undefined) problems.at(json, at, 'does not say why');
    if (status === 'ambiguous' && (mention.candidates ?? []).length < 2)
      problems.at(json, at, 'is ambiguous but has fewer than two candidates');
  }
  checkCandidates(mention, at, json, known, problems);
}

/** Candidates of a mention, in whichever file they are. */
export function checkCandidates(
  { candidates = [] }: Pick<MentionFile, 'candidates'>,
  at: string,
  json: JsonFile,
  known: Known,
  problems: Problems,
): void {
  let odds = 0;
  for (const [index, candidate] of candidates.entries()) {
    odds += candidate.odds;
    if (!known.places.has(candidate.place))
      problems.at(
        json,
        `${at}/candidates/${String(index)}/place`,
        `there is no place “${candidate.place}”`,
      );
  }
  if (odds > 1 + 1e-9)
    problems.at(json, `${at}/candidates`, `the odds add up to ${odds.toFixed(3)}, more than 1`);
}
