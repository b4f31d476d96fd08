import { createPassageWriter, type ReadDocument } from './passage-writer.ts';

interface Line {
  readonly text: string;
  /** Offset in the file. */
  readonly at: number;
}

const WRAP_WIDTH = 100;
const LEAST_WIDTH = 40;
const WRAPPED_SHARE = 0.8;
const HEADING_UNITS = 120;
const HEADING_WORDS = 14;

/**
 * Plain text. Each line that is not empty is a paragraph, as most texts that
 * were copied from a page have it, unless the lines are wrapped: then blank
 * lines part the paragraphs. Lines count as wrapped where most lines that
 * another line follows at once are 40 to 100 characters long. A heading at its
 * beginning is its title.
 */
export function readPlain(raw: string): ReadDocument {
  const lines = linesOf(raw);
  const groups = isWrapped(lines) ? byBlankLine(lines) : lines.map((line) => [line]);
  const writer = createPassageWriter();
  const filled = groups.filter((group) => group.some(({ text }) => text.trim() !== ''));
  filled.forEach((group, at) => {
    const first = group[0];
    const last = group.at(-1);
    if (first === undefined || last === undefined) return;
    const content = raw.slice(first.at, last.at + last.text.length);
    writer.add(content, first.at);
    writer.end(isHeading(content.trim(), at === filled.length - 1) ? 'heading' : 'paragraph');
  });
  const first = writer.passages[0];
  return {
    passages: writer.passages,
    title: first?.kind === 'heading' ? first.content : undefined,
  };
}

function linesOf(raw: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (;;) {
    const newline = raw.indexOf('\n', at);
    const end = newline === -1 ? raw.length : newline;
    lines.push({ text: raw.slice(at, end), at });
    if (newline === -1) return lines;
    at = newline + 1;
  }
}

function isWrapped(lines: readonly Line[]): boolean {
  const followed = lines.filter(
    (line, at) => line.text.trim() !== '' && (lines[at + 1]?.text ?? '').trim() !== '',
  );
  const wrapped = followed.filter(
    ({ text }) => text.length >= LEAST_WIDTH && text.length <= WRAP_WIDTH,
  );
  return followed.length >= 2 && wrapped.length >= followed.length * WRAPPED_SHARE;
}

function byBlankLine(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of lines) {
    if (line.text.trim() === '') {
      open = undefined;
    } else if (open === undefined) {
      open = [line];
      groups.push(open);
    } else open.push(line);
  }
  return groups;
}

/** One short line that does not end as a sentence does, with something after it. */
function isHeading(content: string, last: boolean): boolean {
  if (last || content.includes('\n') || content.length > HEADING_UNITS) return false;
  if (/^["“‘']/.test(content) || /[.!,;”"’…]$/.test(content)) return false;
  return content.split(/\s+/).length <= HEADING_WORDS && /^\p{Lu}/u.test(content);
}
