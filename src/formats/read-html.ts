import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { addAligned } from './align-raw.ts';
import { createPassageWriter, type PassageWriter } from './passage-writer.ts';
import type { ReadDocument } from './read-markdown.ts';

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** What is not part of the text. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  `script style nav template noscript iframe svg math object embed audio video canvas select option button textarea
   form input label code pre kbd samp footer aside head menu dialog`
    .trim()
    .split(/\s+/),
);
/** Elements that stand within a line; any other begins and ends a passage. */
const INLINE: ReadonlySet<string> = new Set(
  `a abbr b bdi bdo big cite data del dfn em font i ins mark q ruby s small span strike strong sub sup time tt u var
   wbr`
    .trim()
    .split(/\s+/),
);
const HEADING = /^h[1-6]$/;

/** HTML. A passage for each block of text; scripts, styles, navigation, forms and code are passed over. */
export function readHtml(raw: string): ReadDocument {
  const document = parse(raw, { sourceCodeLocationInfo: true });
  const writer = createPassageWriter();
  walk(document.childNodes, raw, writer, 'paragraph');
  writer.end('paragraph');
  const heading = writer.passages.find(({ kind }) => kind === 'heading');
  return { passages: writer.passages, title: titleIn(document.childNodes) ?? heading?.content };
}

function walk(
  nodes: readonly HtmlNode[],
  raw: string,
  writer: PassageWriter,
  kind: 'heading' | 'paragraph',
): void {
  for (const node of nodes) {
    if (node.nodeName === '#text' && 'value' in node) {
      addText(node, raw, writer);
    } else if (node.nodeName === 'br') {
      const { startOffset = 0, endOffset = 0 } = locationOf(node);
      writer.add('\n', startOffset, endOffset - startOffset);
    } else if ('childNodes' in node && !PASSED_OVER.has(node.nodeName)) {
      if (INLINE.has(node.nodeName)) {
        walk(node.childNodes, raw, writer, kind);
        continue;
      }
      writer.end(kind);
      const own = HEADING.test(node.nodeName) ? 'heading' : 'paragraph';
      walk(node.childNodes, raw, writer, own);
      writer.end(own);
    }
  }
}

const locationOf = (node: HtmlNode): { startOffset?: number; endOffset?: number } =>
  node.sourceCodeLocation ?? {};

/** Runs of white space read as one space, as a browser shows them. */
function addText(node: DefaultTreeAdapterTypes.TextNode, raw: string, writer: PassageWriter): void {
  const { startOffset = 0, endOffset = 0 } = locationOf(node);
  const collapsing: PassageWriter = {
    passages: writer.passages,
    end: writer.end,
    add(content, at, rawLength = content.length) {
      if (content.length !== rawLength) {
        writer.add(content, at, rawLength);
        return;
      }
      for (const piece of content.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
        const [text] = piece;
        const blank = /^[ \t\r\n\f]/.test(text);
        writer.add(blank ? ' ' : text, at + piece.index, text.length);
      }
    },
  };
  addAligned(collapsing, node.value, raw, startOffset, endOffset);
}

function titleIn(nodes: readonly HtmlNode[]): string | undefined {
  for (const node of nodes) {
    if (!('childNodes' in node)) continue;
    if (node.nodeName === 'title') {
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      const title = text.replace(/\s+/g, ' ').trim();
      return title === '' ? undefined : title;
    }
    const found = node.nodeName === 'svg' ? undefined : titleIn(node.childNodes);
    if (found !== undefined) return found;
  }
  return undefined;
}
