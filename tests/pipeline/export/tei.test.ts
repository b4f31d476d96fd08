import { expect, test } from 'vitest';
import type { AtlasEvent } from '../../../src/core/model/event.ts';
import { eventId, placeId } from '../../../src/core/model/ids.ts';
import type { WrittenText } from '../../../src/pipeline/export/written-text.ts';
import { xmlText } from '../../../src/pipeline/export/xml.ts';
import { createPlace } from '../../unit/linking/create-names.ts';
import { errorsIn, readTei, unlistedIn } from './read-tei.ts';
import { FILES, linkFiles, write } from './write-texts.ts';

const tei = async (texts: readonly WrittenText[]) => (await write('tei', texts)).toString();

test.each([
  ['one text', FILES.slice(0, 1)],
  ['an HTML page', FILES.slice(1, 2)],
  ['many texts', FILES],
  ['a text without a place', [{ name: 'x.txt', format: 'txt', content: 'Nobody met.' } as const]],
])('%s is valid TEI', async (_, files) => {
  const xml = await tei(await linkFiles(files));
  expect(await errorsIn(xml)).toEqual([]);
  expect(unlistedIn(xml)).toEqual([]);
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

test('the lists of all TEI refuse what is in none of them', async () => {
  const right = await tei(await linkFiles(FILES.slice(0, 1)));
  const wrong = right
    .replace('<body>', '<body><geo/><paragraph/>')
    .replace('<p n=', '<p from="2020" n=');
  expect(unlistedIn(wrong)).toEqual(['body>geo', 'body>paragraph', 'p@from']);
});

test('languages and days that are none leave it valid', async () => {
  const records = [
    { lang: 'en"><x y="', date: '2021-02-31', text: 'They met in Kabul.' },
    { lang: 'en_GB', date: '0000', text: 'They met in Kabul.' },
    { lang: '', date: 'May', text: 'They met in Kabul.' },
  ];
  const content = records.map((record) => JSON.stringify(record)).join('\n');
  const xml = await tei(await linkFiles([{ name: 'x.json', format: 'json', content }]));
  expect(await errorsIn(xml)).toEqual([]);
  expect(xml.match(/<text xml:lang="[^"]*"/g)).toEqual([
    '<text xml:lang="und"',
    '<text xml:lang="en-GB"',
    '<text xml:lang="und"',
  ]);
});

test('but for the white space between them, the passages of a plain text are the file', async () => {
  for (const file of FILES.filter(({ format }) => format === 'txt' || format === 'json')) {
    const texts = await linkFiles([file]);
    const { passages } = readTei(await tei(texts));
    const raw = [...new Set(texts.flatMap((text) => text.passages.map(({ source }) => source)))];
    expect(passages.map(({ content }) => content.replace(/\s/g, '')).join('')).toBe(
      raw.map((source) => source.raw.replace(/[\s\ufeff]/g, '')).join(''),
    );
  }
});

test('each place reads back: names, where it lies, its numbers elsewhere, its note', async () => {
  const fata = createPlace('fata', {
    kind: 'territory',
    rank: 2,
    point: [70.5, 33.25],
    more: {
      names: [
        { text: 'FATA & <more>', lang: 'en', kind: 'former', from: '1970-07-01', to: '2018-05-31' },
        { text: 'فاٹا', lang: 'ur', kind: 'official' },
        { text: 'Fata', lang: 'und', kind: 'variant' },
      ],
      wikidata: 'Q1',
      geonames: 2,
      note: 'Seven “agencies”.',
    },
  });
  const [text] = await linkFiles([
    { name: 'x.txt', format: 'txt', content: 'They met in Kabul and in Quetta.' },
  ]);
  const [passage] = text?.passages ?? [];
  const [first, second] = passage?.mentions ?? [];
  if (text === undefined || passage === undefined || first === undefined || second === undefined)
    throw new Error('nothing was found');
  const xml = await tei([
    { ...text, passages: [{ ...passage, mentions: [{ ...first, place: fata }, second] }] },
  ]);
  expect(await errorsIn(xml)).toEqual([]);
  const { places } = readTei(xml);
  expect(places['place-fata']).toEqual({
    names: [
      {
        text: 'FATA & <more>',
        attributes: { 'xml:lang': 'en', type: 'former', from: '1970-07-01', to: '2018-05-30' },
      },
      { text: 'فاٹا', attributes: { 'xml:lang': 'ur', type: 'official' } },
      { text: 'Fata', attributes: { type: 'variant' } },
    ],
    geo: '33.25 70.5',
    note: 'Seven “agencies”.',
    numbers: { wikidata: 'Q1', geonames: '2' },
  });
  expect(places['place-quetta']?.names.map((name) => name.text)).toEqual(['Quetta']);
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
  expect(unlistedIn(xml)).toEqual([]);
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
