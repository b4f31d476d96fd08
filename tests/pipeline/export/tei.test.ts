import { readFile } from 'node:fs/promises';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { AtlasEvent } from '../../../src/core/model/event.ts';
import { eventId, placeId } from '../../../src/core/model/ids.ts';
import type { WrittenText } from '../../../src/pipeline/export/written-text.ts';
import { xmlText } from '../../../src/pipeline/export/xml.ts';
import { FILES, linkFiles, write } from './write-texts.ts';

const grammar = await readFile(new URL('schemas/tei.rng', import.meta.url), 'utf8');

/** What is wrong with a document by its grammar, none where it is right. */
async function errorsIn(xml: string): Promise<string[]> {
  const { valid, errors } = await validateXML({ xml, schema: grammar, extension: 'relaxng' });
  return valid ? [] : errors.map(({ message }) => message);
}

interface ReadName {
  readonly quote: string;
  readonly start: number;
  readonly attributes: Readonly<Record<string, string>>;
}
interface ReadTei {
  /** The words of each head and paragraph, in order. */
  readonly passages: readonly { readonly content: string; readonly names: readonly ReadName[] }[];
  /** Every id. */
  readonly ids: readonly string[];
  /** Every pointer to one. */
  readonly pointers: readonly string[];
}

/** Reads a document of ours as any reader of XML would. */
function readTei(xml: string): ReadTei {
  const passages: { content: string; names: ReadName[] }[] = [];
  const ids: string[] = [];
  const pointers: string[] = [];
  let open: { content: string; names: ReadName[] } | undefined;
  let name: { start: number; attributes: Record<string, string> } | undefined;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (attributes['xml:id'] !== undefined) ids.push(attributes['xml:id']);
    for (const key of ['ref', 'target', 'where'])
      pointers.push(...(attributes[key]?.split(' ') ?? []));
    if ((tag === 'p' || tag === 'head') && attributes['n'] !== undefined)
      open = { content: '', names: [] };
    else if (open !== undefined) name = { start: open.content.length, attributes };
  });
  parser.on('text', (text) => {
    if (open !== undefined) open.content += text;
  });
  parser.on('closetag', ({ name: tag }) => {
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
  return { passages, ids, pointers };
}

const tei = async (texts: readonly WrittenText[]) => (await write('tei', texts)).toString();

test.each([
  ['one text', FILES.slice(0, 1)],
  ['an HTML page', FILES.slice(1, 2)],
  ['many texts', FILES],
  ['a text without a place', [{ name: 'x.txt', format: 'txt', content: 'Nobody met.' } as const]],
])('%s is valid TEI', async (_, files) => {
  expect(await errorsIn(await tei(await linkFiles(files)))).toEqual([]);
});

test.each([
  ['a paragraph after a division', '<div><head n="1">A</head></div><p n="2">B</p>'],
  [
    'a name without an id',
    '<p n="1"><placeName type="place" subtype="resolved" cert="high">A</placeName></p>',
  ],
])('the grammar refuses %s', async (_, body) => {
  const right = await tei(await linkFiles(FILES.slice(0, 1)));
  const wrong = right.replace(/<body>[\s\S]*<\/body>/, `<body>${body}</body>`);
  expect(await errorsIn(wrong)).not.toEqual([]);
});

test('a reader of the document gets the same passages, spans, quotes and places', async () => {
  const texts = await linkFiles(FILES);
  const { passages } = readTei(await tei(texts));
  const written = texts.flatMap((text) => text.passages);
  expect(passages.map(({ content }) => content)).toEqual(written.map(({ content }) => content));
  const found = passages.flatMap(({ names }) =>
    names.map(({ quote, start, attributes }) => [
      quote,
      start,
      attributes['type'],
      attributes['subtype'],
      attributes['ref']?.replace(/^#t\d-place-/, '') ?? null,
    ]),
  );
  expect(found).toEqual(
    written.flatMap(({ mentions }) =>
      mentions.map(({ row, start }) => [row.quote, start, row.sense, row.status, row.place]),
    ),
  );
  expect(found.length).toBeGreaterThan(12);
});

test('ids stand once, and pointers lead to them, in a corpus too', async () => {
  for (const files of [FILES.slice(0, 1), FILES]) {
    const { ids, pointers } = readTei(await tei(await linkFiles(files)));
    expect(new Set(ids).size).toBe(ids.length);
    expect(pointers.length).toBeGreaterThan(10);
    for (const pointer of pointers) expect(ids).toContain(pointer.slice(1));
  }
});

test('events stand beside the places', async () => {
  const [text] = await linkFiles(FILES.slice(0, 1));
  const event = (id: string, date: AtlasEvent['date']): AtlasEvent => ({
    id: eventId(id),
    title: 'A “meeting” & more',
    kind: 'talks, broken off',
    date,
    places: [
      { place: placeId('kabul'), precision: 'centre' },
      { place: placeId('quetta'), precision: 'centre' },
    ],
    actors: [],
    figures: [],
    sources: [{ title: 'A report' }],
    evidence: [],
    note: 'It was short.',
  });
  const date = {
    edtf: '',
    from: '2023-11-01',
    to: '2023-12-01',
    uncertain: false,
    by: 'text',
  } as const;
  const events = [
    event('a', { ...date, precision: 'month' }),
    event('b', { ...date, precision: 'span' }),
    event('c', { ...date, precision: 'day' }),
    event('d', null),
  ];
  if (text === undefined) throw new Error('the text is not there');
  const xml = await tei([{ ...text, events }]);
  expect(await errorsIn(xml)).toEqual([]);
  const [first, second] = xml.match(/<event .*<\/event>/g) ?? [];
  expect(first).toBe(
    '<event xml:id="event-a" type="talks-broken-off" when="2023-11" where="#place-kabul">' +
      '<label>A “meeting” &amp; more</label><note>It was short.</note></event>',
  );
  expect(second).toContain('notBefore="2023-11-01" notAfter="2023-11-30"');
});

test('what no XML can hold becomes U+FFFD, unit for unit', () => {
  expect(xmlText('a\0b\ud800c\u001bd\ufffee\r\t😀')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde&#13;\t😀');
});
