import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { addAligned } from './align-raw.ts';
import { refuseTangles } from './markdown-tangles.ts';
import { createPassageWriter, type PassageWriter, type ReadDocument } from './passage-writer.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Markdown. A passage for each heading and each paragraph, wherever it stands
 * (a list, a quotation). Front matter, code, HTML and pictures are passed over.
 * Markdown that no reader could read in time is an error.
 */
export function readMarkdown(raw: string, fileName: string): ReadDocument {
  const matter = FRONT_MATTER.exec(raw)?.[0] ?? '';
  // Blanked, so that every offset stays what it is.
  const body = matter.replace(/[^\n]/g, ' ') + raw.slice(matter.length);
  refuseTangles(body, fileName);
  const writer = createPassageWriter();
  walk(fromMarkdown(body), body, writer);
  const heading = writer.passages.find(({ kind }) => kind === 'heading');
  return { passages: writer.passages, title: titleOf(matter) ?? heading?.content };
}

function titleOf(matter: string): string | undefined {
  const title = /^title:[ \t]*(.+?)[ \t]*\r?$/m.exec(matter)?.[1];
  return title?.replace(/^(["'])(.*)\1$/, '$2');
}

/** Headings and paragraphs in the order of the file, however deep they stand. */
function walk(root: Root, raw: string, writer: PassageWriter): void {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'heading' || node.type === 'paragraph') {
      addInline(node.children, raw, writer);
      writer.end(node.type);
    } else if ('children' in node) pushReversed(node.children, open);
  }
}

/** A stack of our own: emphasis may be nested deeper than calls can be. */
function addInline(children: readonly Nodes[], raw: string, writer: PassageWriter): void {
  const open: Nodes[] = [];
  pushReversed(children, open);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type === 'text') addAligned(writer, node.value, raw, start, end, 'md');
    else if (node.type === 'break') writer.add('\n', start, end - start);
    else if ('children' in node) pushReversed(node.children, open);
  }
}

/** So that the first comes off the stack first. */
function pushReversed(nodes: readonly Nodes[], stack: Nodes[]): void {
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at];
    if (node !== undefined) stack.push(node);
  }
}
