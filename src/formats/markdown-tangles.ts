import { DataError } from '../core/model/data-error.ts';

/** Far beyond what a person writes; the time to read grows with the square of it. */
const DEEPEST = 100;
/** Emphases and links of one paragraph. */
const MOST_INLINE = 2000;
/** Comments and the like that a paragraph opens: each that is not closed is sought to its end. */
const MOST_OPENED = 100;
/** What a list that deep begins with, two columns for each. */
const WIDEST_INDENT = DEEPEST * 2;

const MARKERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const MARKER = />|[-+*](?=[ \t])|\d{1,9}[.)]/g;
const DEEP_ITEM = new RegExp(`^[ \\t>]{${String(WIDEST_INDENT)},}(?:[-+*]|\\d{1,9}[.)])[ \\t]`);

/** What opens a link or emphasis (groups 1 and 2), or closes one. */
const INLINE = /(\]\()|\)|((?<!\S)[*_]+(?=\S))|(?<=\S)[*_]+(?!\S)/g;

const FENCE = /^[ \t>]*(?:`{3}[^`]*$|~{3})/;
const MARKS = /[*_]+|\]\(/g;
const OPENED = /<[!?]/g;

const tooDeep = (what: string): string =>
  `${what} stand in each other more than ${String(DEEPEST)} deep`;

/**
 * Refuses Markdown whose lists, quotations, links or emphases stand in each
 * other deeper than a hundred, or by the thousand in one paragraph: reading it
 * would take far longer than its length says. Code is passed over. Linear.
 */
export function refuseTangles(markdown: string, file: string): void {
  let links = 0;
  let emphases = 0;
  let marks = 0;
  let opened = 0;
  let code = false;
  for (const [at, line] of markdown.split(/\r\n|\r|\n/).entries()) {
    const refuse = (what: string, column: number): never => {
      throw new DataError(what, { file, line: at + 1, column });
    };
    if (FENCE.test(line)) code = !code;
    if (code) continue;
    const markers = MARKERS.exec(line)?.[0] ?? '';
    if (markers.length > DEEPEST && [...markers.matchAll(MARKER)].length > DEEPEST)
      refuse(tooDeep('lists and quotations'), 1);
    if (DEEP_ITEM.test(line)) refuse(tooDeep('lists'), WIDEST_INDENT + 1);
    // Neither goes on beyond the paragraph.
    if (line.trim() === '') links = emphases = marks = opened = 0;
    marks += count(line, MARKS);
    if (marks > MOST_INLINE)
      refuse(`more than ${String(MOST_INLINE)} emphases and links stand in one paragraph`, 1);
    opened += count(line, OPENED);
    if (opened > MOST_OPENED)
      refuse(`more than ${String(MOST_OPENED)} comments begin in one paragraph`, 1);
    for (const { 0: found, 1: link, 2: emphasis, index } of line.matchAll(INLINE)) {
      if (link !== undefined) links++;
      else if (emphasis !== undefined) emphases++;
      else if (found === ')') links = Math.max(0, links - 1);
      // One that is opened and never closed costs nothing.
      else if (emphases > DEEPEST) refuse(tooDeep('emphases'), index + 1);
      else emphases = Math.max(0, emphases - 1);
      if (links > DEEPEST) refuse(tooDeep('links'), index + 1);
    }
  }
}

const count = (line: string, pattern: RegExp): number => line.match(pattern)?.length ?? 0;
