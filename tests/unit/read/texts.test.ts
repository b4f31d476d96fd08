import { describe, expect, test } from 'vitest';
import { readSourcedText, readTexts } from '../../../src/pipeline/read/texts.ts';
import { createFiles } from './create-files.ts';
import { createTextFile, SOURCES } from './create-text-file.ts';

const FILE = 'texts/bannu.md';
const read = (body: string, head?: string) =>
  readSourcedText(createTextFile(body, head), FILE, SOURCES, (query) =>
    query === 'records bannu deaths' ? { words: '1,234' } : { problem: 'no such figure' },
  );

describe('a text', () => {
  test('has a passage for each block, numbered from 1, lines joined', () => {
    const { passages } = read(
      '# A heading\n\nBannu lies\nin the south.\nSources: census, map\n\nIt is old.\nSources: map\n',
    );
    expect(passages).toEqual([
      { paragraph: 1, kind: 'heading', content: 'A heading', sources: [], dates: [] },
      {
        paragraph: 2,
        kind: 'paragraph',
        content: 'Bannu lies in the south.',
        sources: [{ title: 'Census', url: 'https://example.org/census' }, { title: 'Our map' }],
        dates: [],
      },
      {
        paragraph: 3,
        kind: 'paragraph',
        content: 'It is old.',
        sources: [{ title: 'Our map' }],
        dates: [],
      },
    ]);
  });

  test('keeps what its front matter says, and leaves out what it does not', () => {
    const head =
      'title: Bannu\nabout: bannu, bannu-district\nnote: As of April 2026.\ndate: 2026-04';
    const { passages, ...text } = read('Words.\nSources: map', head);
    expect(passages).toHaveLength(1);
    expect(text).toEqual({
      id: 'bannu',
      kind: 'briefing',
      title: 'Bannu',
      lang: 'en',
      licence: 'CC BY 4.0',
      about: ['bannu', 'bannu-district'],
      note: 'As of April 2026.',
      date: '2026-04',
    });
  });

  test('gives its own sources to paragraphs that name none', () => {
    const { passages } = read('One.\n\nTwo.\nSources: map', 'title: Bannu\nsources: census');
    expect(passages.map(({ sources }) => sources.map(({ title }) => title))).toEqual([
      ['Census'],
      ['Our map'],
    ]);
  });

  test('turns dates of the editor into days, the last one exclusive', () => {
    const { passages } = read('Words.\nSources: map\nDates: 2014-12-16, 2022-12-18/2022-12-20');
    expect(passages[0]?.dates).toEqual([
      { from: '2014-12-16', to: '2014-12-17', by: 'editor' },
      { from: '2022-12-18', to: '2022-12-21', by: 'editor' },
    ]);
  });

  test('has figures where it has placeholders', () => {
    const { passages } = read('UCDP counts\n{{records bannu deaths}} deaths.\nSources: map');
    expect(passages[0]?.content).toBe('UCDP counts 1,234 deaths.');
  });

  test('may end its lines as Windows does', () => {
    const raw = createTextFile('Words.\nSources: map\n').replaceAll('\n', '\r\n');
    expect(readSourcedText(raw, FILE, SOURCES).passages[0]?.content).toBe('Words.');
  });
});

describe('a text that is wrong names file, line and column', () => {
  test.each([
    ['Words.', 'texts/bannu.md:8:1: the paragraph has no sources'],
    ['Words.\nSources: map, gdp', 'texts/bannu.md:9:15: source “gdp” is not in sources.csv'],
    ['Words.\nSources: map, map', 'texts/bannu.md:9:15: source “map” is named twice'],
    ['Words.\nSources: map,', 'texts/bannu.md:9:14: an entry of the list is empty'],
    ['Words.\nSources: map\nSources: map', 'texts/bannu.md:10:1: “Sources:” is given twice'],
    ['Words.\n\nSources: map', 'texts/bannu.md:10:1: the paragraph has no words'],
    ['Words.\nSources: map\n\nSources: map', 'texts/bannu.md:11:1: the paragraph has no words'],
    [
      'Words.\nSources: map\nMore words.',
      'texts/bannu.md:10:1: words of the paragraph may not follow its sources',
    ],
    [
      'Words.\nSources: map\nDates: 2014-13',
      /^texts\/bannu.md:10:8: “2014-13” is not an EDTF date/,
    ],
    ['Words.\nSources: map\nDates: 2014/..', 'texts/bannu.md:10:8: “2014/..” has no end'],
    ['# Heading\nWords.\nSources: map', /^texts\/bannu.md:8:1: a heading is one line/],
    ['#Heading', 'texts/bannu.md:8:1: the heading has no words'],
    [
      'Of {{records bannu dead}} dead.\nSources: map',
      'texts/bannu.md:8:4: {{records bannu dead}}: no such figure',
    ],
    ['Of {{records\nbannu}} dead.\nSources: map', /^texts\/bannu.md:8:1: a placeholder is/],
    ['', 'texts/bannu.md:7: the text is empty'],
  ])('%j', (body, message) => {
    expect(() => read(body)).toThrow(message);
  });

  test.each([
    ['title: Bannu\nid: other', 'texts/bannu.md:5:1: “id” is given twice'],
    ['title: Bannu\ncolour: red', 'texts/bannu.md:5:1: “colour” is not a key'],
    ['title:', 'texts/bannu.md:4:1: “key: value” is expected here'],
    ['note: No title', 'texts/bannu.md:1:1: the front matter has no “title”'],
    ['title: Bannu\ndate: yesterday', 'texts/bannu.md:5:7: “yesterday” is not an EDTF date'],
    ['title: Bannu\nurl: javascript:alert(1)', /^texts\/bannu.md:5:6: .* is not a web address/],
    ['title: Bannu\nsources: map, gdp', 'texts/bannu.md:5:15: source “gdp” is not in sources.csv'],
  ])('%j', (head, message) => {
    expect(() => read('Words.', head)).toThrow(message);
  });

  test('for an id that is not its file name', () => {
    const raw = createTextFile('Words.\nSources: map');
    expect(() => readSourcedText(raw, 'texts/kohat.md', SOURCES)).toThrow(
      'texts/kohat.md:2: the id “bannu” is not the name of the file',
    );
  });

  test('for front matter that is missing or never ends', () => {
    expect(() => readSourcedText('Words.', FILE, SOURCES)).toThrow(
      'texts/bannu.md:1:1: the text must begin with a line “---”',
    );
    expect(() => readSourcedText('---\nid: bannu\n', FILE, SOURCES)).toThrow(
      'texts/bannu.md:3: the line “---” that ends the front matter is missing',
    );
  });

  test('for a placeholder when there are no records', () => {
    const raw = createTextFile('Of {{records bannu deaths}}.\nSources: map');
    expect(() => readSourcedText(raw, FILE, SOURCES)).toThrow(
      'there are no event records to count',
    );
  });
});

describe('a folder of texts', () => {
  const csv = 'id,title,url\nmap,Our map,\n';

  test('gives digests first, then by id, and passes over its README', async () => {
    const text = (id: string, kind: string) =>
      `---\nid: ${id}\nkind: ${kind}\ntitle: T\nlang: en\nlicence: CC BY 4.0\n---\nWords.\nSources: map\n`;
    const folder = await createFiles({
      'sources.csv': csv,
      'README.md': 'Not a text.',
      'kabul.md': text('kabul', 'briefing'),
      'bannu.md': text('bannu', 'briefing'),
      'nation.md': text('nation', 'digest'),
    });
    const texts = await readTexts(folder);
    expect(texts.map(({ id }) => id)).toEqual(['nation', 'bannu', 'kabul']);
  });

  test('says where a text is not UTF-8', async () => {
    const words = new TextEncoder().encode(createTextFile('Pešawar x\nSources: map'));
    words[words.indexOf('x'.charCodeAt(0))] = 0xff;
    const folder = await createFiles({ 'sources.csv': csv, 'bannu.md': words });
    await expect(readTexts(folder)).rejects.toThrow(/bannu\.md:8:9: is not valid UTF-8$/);
  });
});
