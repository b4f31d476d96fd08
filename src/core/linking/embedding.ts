import type { Around } from './evidence.ts';
import { kindsOf } from './kind-words.ts';
import type { Token, Words } from './tokens.ts';
import { words } from './word-list.ts';
import { lowerBound } from './lower-bound.ts';

/** The larger name that a name is part of. */
export interface Embedding {
  readonly kind: 'title' | 'organisation';
  /** As it stands in the text. */
  readonly whole: string;
}

/** Nouns that make a name with a capital an organisation, a paper or a work. */
const ORGANISATION = words(
  `university universities college institute academy school schools journal review times post tribune herald observer
   gazette news express press radio television tv broadcasting ministry department bureau office council commission
   committee authority agency corporation company bank foundation trust society association federation union league
   party movement front alliance network shura army navy force forces guard guards corps rifles scouts police militia regiment rangers battalion
   court assembly parliament senate tribunal board centre center initiative programme program project fund group
   tehrik tehreek jamaat jamiat jamia lashkar jaish hizb harkat harkatul anjuman darul sipah sipahe
   tanzim jamat airlines railways cricket conference forum observatory compact
   muslim peoples treaty accord regulation regulations act secretariat constitution agreement ordinance
   economic mail mills operation gladiators zalmi united qalandars kings sultans international crescent`,
);

export const isOrganisationWord = (word: string): boolean => ORGANISATION.has(word);

/** Words that join the words of one name. */
const JOINING = words('of for e i ul al the - ‑');
const HYPHENS = words('- ‑');
/** Words that end the name of a paper or a team, and begin none. */
const ENDING = words('post times express news united international');
/** Offices are no organisations: "the Government of Pakistan" is the state. */
const STATE_WORDS = words('government republic emirate state');

/** The organisation that the name stands in, or `null`. */
export function organisationAround(
  content: string,
  span: { readonly start: number; readonly end: number; readonly possessive: boolean },
  { before, after }: Around,
): Embedding | null {
  const left = leftOf(before);
  const right = span.possessive ? [] : rightOf(after, span.end);
  if (left.length === 0 && right.length === 0) return null;
  // "Kurram Agency" is no agency that does things.
  const unit = kindsOf(right[0]?.lower ?? '') !== undefined ? 1 : 0;
  const words = [
    ...left.filter(({ lower }) => !ENDING.has(lower)),
    ...right
      .slice(unit)
      .filter(({ lower }, at) => !ENDING.has(lower) || at + unit + 1 === right.length),
  ].filter((token) => token.capital);
  if (!words.some(({ lower }) => ORGANISATION.has(lower.replace(/’/g, "'")))) {
    // "Taliban Pakistan" ends the name of a movement; "the Taliban in Pakistan" does not.
    const nearest = left[0];
    if (nearest?.lower !== 'taliban' && nearest?.lower !== 'taleban') return null;
  }
  if (left.some(({ lower }) => STATE_WORDS.has(lower)) && right.length === 0) return null;
  const start = left.at(-1)?.start ?? span.start;
  const end = right.at(-1)?.end ?? span.end;
  return { kind: 'organisation', whole: content.slice(start, end) };
}

/** The words to the left that belong to the same name, nearest first. */
function leftOf(before: Words): readonly Token[] {
  const run: Token[] = [];
  for (let at = 0, token = before.at(0); token !== undefined; token = before.at(++at)) {
    if (token.possessive || !(token.capital || JOINING.has(token.lower))) break;
    run.push(token);
  }
  while (run.at(-1)?.capital === false) run.pop();
  return run.every((token) => token.lower === 'the') ? [] : run;
}

/** The words to the right that belong to the same name, nearest first; a hyphen before a space is a dash. */
function rightOf(after: Words, end: number): readonly Token[] {
  const run: Token[] = [];
  for (let at = 0, token = after.at(0); token !== undefined; token = after.at(++at)) {
    if (!(token.capital || JOINING.has(token.lower))) break;
    if (
      HYPHENS.has(token.text) &&
      (after.at(at + 1)?.start !== token.end || token.start !== (run.at(-1)?.end ?? end))
    )
      break;
    run.push(token);
    if (token.possessive) break;
  }
  while (run.at(-1)?.capital === false) run.pop();
  return run;
}

/** A stretch between two quotation marks that looks like the title of a work. */
export interface QuotedTitle {
  readonly start: number;
  readonly end: number;
}

const QUOTED = /“([^“”]{3,300})”|"([^"\n]{3,300})"|(?<![\p{L}\d])‘([^‘\n]{3,300}?)’(?![\p{L}\d])/gu;
const SMALL = 4;
const TITLE_SHARE = 0.6;

/** Titles in quotation marks: at least three words, most of the long ones with a capital. */
export function quotedTitles(content: string): QuotedTitle[] {
  const titles: QuotedTitle[] = [];
  if (!/[“"‘]/.test(content)) return titles;
  for (const match of content.matchAll(QUOTED)) {
    const words = (match[1] ?? match[2] ?? match[3] ?? '').match(/[\p{L}\d]+/gu) ?? [];
    const long = words.filter((word) => word.length >= SMALL);
    const capital = long.filter((word) => /^\p{Lu}/u.test(word));
    if (words.length < 3 || capital.length < long.length * TITLE_SHARE) continue;
    titles.push({ start: match.index, end: match.index + match[0].length });
  }
  return titles;
}

/** The title that the span stands in. */
export function titleAround(
  titles: readonly QuotedTitle[],
  span: { readonly start: number; readonly end: number },
): QuotedTitle | undefined {
  const title = titles[lowerBound(titles.length, (at) => (titles[at]?.end ?? 0) <= span.start)];
  return title !== undefined && title.start < span.start && span.end < title.end
    ? title
    : undefined;
}
