import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { addAligned } from './align-raw.ts';
import { createPassageWriter, type PassageWriter, type ReadPassage } from './passage-writer.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/;

export interface ReadDocument {
  readonly passages: readonly ReadPassage[];
  /** `undefined`: the document gives none. */
  readonly title: string | undefined;
}

/**
 * Markdown. A passage for each heading and each paragraph, wherever it stands
 * (a list, a quotation). Front matter, code, HTML and pictures are passed over.
 */
export function readMarkdown(raw: string): ReadDocument {
  const matter = FRONT_MATTER.exec(raw)?.[0] ?? '';
  // Blanked, so that every offset stays what it is.
  const body = matter.replace(/[^\n]/g, ' ') + raw.slice(matter.length);
  const writer = createPassageWriter();
  walk(fromMarkdown(body), body, writer);
  const heading = writer.passages.find(({ kind }) => kind === 'heading');
  return { passages: writer.passages, title: titleOf(matter) ?? heading?.content };
}

function titleOf(matter: string): string | undefined {
  const title = /^title:[ \t]*(.+?)[ \t]*\r?$/m.exec(matter)?.[1];
  return title?.replace(/^(["'])(.*)\1$/, '$2');
}

function walk(node: Root | Nodes, raw: string, writer: PassageWriter): void {
  if (node.type === 'heading' || node.type === 'paragraph') {
    for (const child of node.children) addInline(child, raw, writer);
    writer.end(node.type);
  } else if ('children' in node) {
    for (const child of node.children) walk(child, raw, writer);
  }
}

function addInline(node: Nodes, raw: string, writer: PassageWriter): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (node.type === 'text') addAligned(writer, node.value, raw, start, end);
  else if (node.type === 'break') writer.add('\n', start, end - start);
  else if ('children' in node) for (const child of node.children) addInline(child, raw, writer);
}
