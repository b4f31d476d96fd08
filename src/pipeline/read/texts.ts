import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DataError } from '../../core/model/data-error.ts';
import type { UnlinkedPassage, UnlinkedText } from '../../core/linking/contract.ts';
import type { PassageDate, Source } from '../../core/model/text.ts';
import { fillPlaceholders, type Figures } from './placeholders.ts';
import { readSources, type Sources } from './sources.ts';
import { readDate } from './date.ts';
import { parseText, type Block, type Span } from './text-file.ts';
import { readFrontMatter } from './front-matter.ts';
import { readUtf8 } from './utf8.ts';

/** A text of our own as it stands in `geodata/texts`, with what its editor says of each passage. */
export interface SourcedText extends Omit<UnlinkedText, 'passages'> {
  readonly passages: readonly SourcedPassage[];
}

export interface SourcedPassage extends UnlinkedPassage {
  /** At least one, but for headings, which have none. */
  readonly sources: readonly Source[];
  /** Given by the editor (`by: 'editor'`); dates in the words are found by the linker. */
  readonly dates: readonly PassageDate[];
}

/**
 * Reads every `.md` of a folder but `README.md`, digests first, then by id. Its `sources.csv`
 * must hold each source named. `figures` answers the placeholders; without it a
 * placeholder is an error.
 */
export async function readTexts(folder: string, figures?: Figures): Promise<SourcedText[]> {
  const sources = await readSources(join(folder, 'sources.csv'));
  const files = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const texts: SourcedText[] = [];
  for (const name of files) {
    if (name === 'README.md') continue;
    const file = join(folder, name);
    texts.push(readSourcedText(await readUtf8(file), file, sources, figures));
  }
  return texts.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function rank({ kind }: SourcedText): number {
  return kind === 'digest' ? 0 : 1;
}

/** Reads one text from what its file holds. The id must be the name of the file. */
export function readSourcedText(
  raw: string,
  file: string,
  sources: Sources,
  figures?: Figures,
): SourcedText {
  const { head, blocks } = parseText(raw, file);
  const front = readFrontMatter(head, file);
  if (`${front.text.id}.md` !== basename(file))
    throw new DataError(`the id “${front.text.id}” is not the name of the file`, { file, line: 2 });
  if (blocks.length === 0)
    throw new DataError('the text is empty', { file, line: head.length + 2 });
  const passages = blocks.map((block, index): SourcedPassage => ({
    paragraph: index + 1,
    kind: block.kind,
    content: fillPlaceholders(block.lines, file, figures),
    sources: sourcesOf(block, front.sources, file, sources),
    dates: datesOf(block, file),
  }));
  return { ...front.text, passages };
}

function sourcesOf(block: Block, ofText: readonly Span[], file: string, all: Sources): Source[] {
  if (block.kind === 'heading') return [];
  const named = block.sources.length > 0 ? block.sources : ofText;
  if (named.length === 0)
    throw new DataError('the paragraph has no sources', { file, line: block.line, column: 1 });
  const seen = new Set<string>();
  return named.map(({ text, line, column }) => {
    const source = all.get(text);
    if (source === undefined)
      throw new DataError(`source “${text}” is not in sources.csv`, { file, line, column });
    if (seen.has(text))
      throw new DataError(`source “${text}” is named twice`, { file, line, column });
    seen.add(text);
    return source;
  });
}

function datesOf(block: Block, file: string): PassageDate[] {
  return block.dates.map(({ text, line, column }) => {
    const date = readDate(text);
    if (typeof date === 'string') throw new DataError(date, { file, line, column });
    if (date.to === null) throw new DataError(`“${text}” has no end`, { file, line, column });
    return { from: date.from, to: date.to, by: 'editor' };
  });
}
