import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { addAligned } from './align-raw.ts';
import { createPassageWriter, type PassageWriter, type ReadDocument } from './passage-writer.ts';

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

/** Children of a node that are still to be read, and how their passages end. */
interface Level {
  readonly nodes: readonly HtmlNode[];
  readonly kind: 'heading' | 'paragraph';
  /** A passage ends with the last of them. */
  readonly block: boolean;
  next: number;
}

/** In the order of the file. A stack of our own: pages may be nested deeper than calls can be. */
function walk(
  nodes: readonly HtmlNode[],
  raw: string,
  writer: PassageWriter,
  kind: 'heading' | 'paragraph',
): void {
  const stack: Level[] = [{ nodes, kind, block: false, next: 0 }];
  for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
    const node = level.nodes[level.next++];
    if (node === undefined) {
      if (level.block) writer.end(level.kind);
      stack.pop();
    } else if (node.nodeName === '#text' && 'value' in node) {
      addText(node, raw, writer);
    } else if (node.nodeName === 'br') {
      const { startOffset = 0, endOffset = 0 } = locationOf(node);
      writer.add('\n', startOffset, endOffset - startOffset);
    } else if ('childNodes' in node && !PASSED_OVER.has(node.nodeName)) {
      const inline = INLINE.has(node.nodeName);
      if (!inline) writer.end(level.kind);
      const own = HEADING.test(node.nodeName) ? 'heading' : 'paragraph';
      stack.push({
        nodes: node.childNodes,
        kind: inline ? level.kind : own,
        block: !inline,
        next: 0,
      });
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
        writer.add(/^[ \t\r\n\f]+$/.test(content) ? ' ' : content, at, rawLength);
        return;
      }
      for (const piece of content.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
        const [text] = piece;
        const blank = /^[ \t\r\n\f]/.test(text);
        writer.add(blank ? ' ' : text, at + piece.index, text.length);
      }
    },
  };
  addAligned(collapsing, node.value, raw, startOffset, endOffset, 'html');
}

/** The first title that is not of a drawing. */
function titleIn(nodes: readonly HtmlNode[]): string | undefined {
  const open = [...nodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('childNodes' in node) || node.nodeName === 'svg') continue;
    if (node.nodeName === 'title') {
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      const title = text.replace(/\s+/g, ' ').trim();
      return title === '' ? undefined : title;
    }
    for (let at = node.childNodes.length - 1; at >= 0; at--) {
      const child = node.childNodes[at];
      if (child !== undefined) open.push(child);
    }
  }
  return undefined;
}
