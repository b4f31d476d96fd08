import { DataError } from '../../core/model/data-error.ts';

/** A piece of a line and where it stands, from 1. */
export interface Span {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** One passage as written: a heading, or a paragraph with the lines `Sources:` and `Dates:` under it. */
export interface Block {
  readonly kind: 'heading' | 'paragraph';
  /** Of its first line. */
  readonly line: number;
  /** The words, line by line. */
  readonly lines: readonly Span[];
  readonly sources: readonly Span[];
  readonly dates: readonly Span[];
}

/** The lines `key: value` between the two `---`, and the blocks after them, which blank lines part. */
export interface TextFileParts {
  readonly head: readonly Span[];
  readonly blocks: readonly Block[];
}

const FENCE = '---';
const HEADING = /^#+ +/;
const LIST = /^(Sources|Dates):/;

export function parseText(raw: string, file: string): TextFileParts {
  const lines = raw
    .split(/\r?\n/)
    .map((text, index): Span => ({ text, line: index + 1, column: 1 }));
  if (lines[0]?.text !== FENCE)
    throw new DataError('the text must begin with a line “---”', { file, line: 1, column: 1 });
  const close = lines.findIndex((line, index) => index > 0 && line.text === FENCE);
  if (close === -1)
    throw new DataError('the line “---” that ends the front matter is missing', {
      file,
      line: lines.length,
    });
  return {
    head: lines.slice(1, close),
    blocks: groupByBlankLine(lines.slice(close + 1)).map((group) => readBlock(group, file)),
  };
}

type Group = readonly [Span, ...Span[]];

function groupByBlankLine(lines: readonly Span[]): Group[] {
  const groups: [Span, ...Span[]][] = [];
  let open = false;
  for (const line of lines) {
    const blank = line.text.trim() === '';
    if (!blank && open) groups.at(-1)?.push(line);
    else if (!blank) groups.push([line]);
    open = !blank;
  }
  return groups;
}

function readBlock(group: Group, file: string): Block {
  const first = group[0];
  const listsFrom = group.findIndex((line) => LIST.test(line.text));
  const words = listsFrom === -1 ? group : group.slice(0, listsFrom);
  const lists = listsFrom === -1 ? [] : group.slice(listsFrom);
  const { line, column } = first;
  if (words.length === 0) throw new DataError('the paragraph has no words', { file, line, column });
  const marks = HEADING.exec(first.text)?.[0];
  if (marks !== undefined && group.length > 1)
    throw new DataError('a heading is one line, with a blank line after it', {
      file,
      line,
      column,
    });
  if (marks === undefined && first.text.startsWith('#'))
    throw new DataError('the heading has no words', { file, line, column });
  return {
    kind: marks === undefined ? 'paragraph' : 'heading',
    line,
    lines: words.map((span) => trimSpan(span, marks?.length ?? 0)),
    ...readLists(lists, file),
  };
}

function readLists(lines: readonly Span[], file: string): Pick<Block, 'sources' | 'dates'> {
  const lists: { Sources: Span[]; Dates: Span[] } = { Sources: [], Dates: [] };
  for (const { text, line } of lines) {
    const name = LIST.exec(text)?.[1] as 'Sources' | 'Dates' | undefined;
    if (name === undefined)
      throw new DataError('words of the paragraph may not follow its sources', {
        file,
        line,
        column: 1,
      });
    if (lists[name].length > 0)
      throw new DataError(`“${name}:” is given twice`, { file, line, column: 1 });
    lists[name].push(...splitList(text, line, name.length + 1, file));
  }
  return { sources: lists.Sources, dates: lists.Dates };
}

/** The entries of a comma-separated list that begins at `offset` of a line. */
export function splitList(text: string, line: number, offset: number, file: string): Span[] {
  let column = offset + 1;
  return text
    .slice(offset)
    .split(',')
    .map((entry) => {
      const span = trimSpan({ text: entry, line, column }, 0);
      if (span.text === '')
        throw new DataError('an entry of the list is empty', { file, line, column });
      column += entry.length + 1;
      return span;
    });
}

function trimSpan({ text, line, column }: Span, marks: number): Span {
  const rest = text.slice(marks);
  const indent = rest.length - rest.trimStart().length;
  return { text: rest.trim(), line, column: column + marks + indent };
}
