import { readFile } from 'node:fs/promises';
import { SaxesParser } from 'saxes';
import { validateXML } from 'xmllint-wasm';

const grammar = await readFile(new URL('schemas/tei.rng', import.meta.url), 'utf8');

/** What is wrong with a document by its grammar, none where it is right. */
export async function errorsIn(xml: string): Promise<string[]> {
  const { valid, errors } = await validateXML({ xml, schema: grammar, extension: 'relaxng' });
  return valid ? [] : errors.map(({ message }) => message);
}

interface ListedElement {
  readonly children: string;
  readonly attributes: string;
}
const { elements } = JSON.parse(
  await readFile(new URL('schemas/tei-elements.json', import.meta.url), 'utf8'),
) as { elements: Readonly<Record<string, ListedElement>> };

/** What stands in a document where all TEI has no such element or attribute: `body>head`, `p@from`. */
export function unlistedIn(xml: string): string[] {
  const found = new Set<string>();
  const has = (list: string | undefined, word: string) => list?.split(' ').includes(word) === true;
  const open: string[] = [];
  const parser = createParser();
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    if (
      parent === undefined ? elements[name] === undefined : !has(elements[parent]?.children, name)
    )
      found.add(`${parent ?? ''}>${name}`);
    for (const attribute of Object.keys(attributes))
      if (attribute !== 'xmlns' && !has(elements[name]?.attributes, attribute))
        found.add(`${name}@${attribute}`);
    open.push(name);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return [...found];
}

export interface ReadName {
  readonly quote: string;
  readonly start: number;
  readonly attributes: Readonly<Record<string, string>>;
}
export interface ReadPlace {
  readonly names: {
    readonly text: string;
    readonly attributes: Readonly<Record<string, string>>;
  }[];
  readonly numbers: Record<string, string>;
  geo?: string;
  note?: string;
}
export interface ReadTei {
  /** The words of each head and paragraph, in order. */
  readonly passages: readonly { readonly content: string; readonly names: readonly ReadName[] }[];
  /** By their ids. */
  readonly places: Readonly<Record<string, ReadPlace>>;
  /** Every id. */
  readonly ids: readonly string[];
  /** Every pointer to one. */
  readonly pointers: readonly string[];
}

/** Reads a document of ours as any reader of XML would. */
export function readTei(xml: string): ReadTei {
  const passages: { content: string; names: ReadName[] }[] = [];
  const places: Record<string, ReadPlace> = {};
  const ids: string[] = [];
  const pointers: string[] = [];
  let open: { content: string; names: ReadName[] } | undefined;
  let name: { start: number; attributes: Record<string, string> } | undefined;
  let place: ReadPlace | undefined;
  let words = '';
  let last: Record<string, string> = {};
  const parser = createParser();
  parser.on('opentag', ({ name: tag, attributes }) => {
    words = '';
    last = attributes;
    const id = attributes['xml:id'];
    if (id !== undefined) ids.push(id);
    for (const key of ['ref', 'target', 'where'])
      pointers.push(...(attributes[key]?.split(' ') ?? []));
    if (tag === 'place' && id !== undefined) place = places[id] = { names: [], numbers: {} };
    if ((tag === 'p' || tag === 'head') && attributes['n'] !== undefined)
      open = { content: '', names: [] };
    else if (open !== undefined) name = { start: open.content.length, attributes };
  });
  parser.on('text', (text) => {
    words += text;
    if (open !== undefined) open.content += text;
  });
  parser.on('closetag', ({ name: tag }) => {
    if (place !== undefined) readInPlace(place, tag, words, last);
    if (tag === 'place') place = undefined;
    if (open === undefined) return;
    if (tag === 'p' || tag === 'head') {
      passages.push(open);
      open = undefined;
    } else if (name !== undefined) {
      open.names.push({ ...name, quote: open.content.slice(name.start) });
      name = undefined;
    }
  });
  parser.write(xml).close();
  return { passages, places, ids, pointers };
}

function readInPlace(
  place: ReadPlace,
  tag: string,
  text: string,
  attributes: Record<string, string>,
): void {
  if (tag === 'placeName') place.names.push({ text, attributes });
  if (tag === 'geo') place.geo = text;
  if (tag === 'note') place.note = text;
  if (tag === 'idno') place.numbers[attributes['type'] ?? ''] = text;
}

function createParser(): SaxesParser {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  return parser;
}
