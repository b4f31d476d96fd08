import { describe, expect, test } from 'vitest';
import { textId } from '../../../src/core/model/ids.ts';
import { DataError } from '../../../src/core/model/data-error.ts';
import { decodeUtf8 } from '../../../src/formats/decode-utf8.ts';
import { formatOf, readText, traceText, type TextFormat } from '../../../src/formats/read-text.ts';
import { readRecord } from '../../../src/formats/read-record.ts';
import { textIdOf } from '../../../src/formats/text-id.ts';

const read = (raw: string, format: TextFormat) => readText(raw, format, textId('t'), `t.${format}`);
const contents = (raw: string, format: TextFormat) =>
  read(raw, format).passages.map(({ content }) => content);

/** Where `word` of the passages stands in the file, by the way back. */
function tracked(raw: string, format: TextFormat, word: string): string[] {
  const { text, rawSpan } = traceText(raw, format, textId('t'), 't');
  return text.passages.flatMap(({ content }, index) => {
    const start = content.indexOf(word);
    if (start === -1) return [];
    return [raw.slice(...rawSpan(index, start, start + word.length))];
  });
}

describe('plain text', () => {
  test('each line that is not empty is a paragraph', () => {
    const raw = 'A heading\n\nOne sentence here.\nAnother one here.\n\n\n  A third.  \r\n';
    expect(read(raw, 'txt').passages).toEqual([
      { paragraph: 1, kind: 'heading', content: 'A heading' },
      { paragraph: 2, kind: 'paragraph', content: 'One sentence here.' },
      { paragraph: 3, kind: 'paragraph', content: 'Another one here.' },
      { paragraph: 4, kind: 'paragraph', content: 'A third.' },
    ]);
  });

  test('wrapped lines go together up to a blank line', () => {
    const line = 'A line of a text that was wrapped at some sixty characters,';
    const raw = `${line}\n${line}\nends here.\n\n${line}\nends there.`;
    expect(contents(raw, 'txt')).toEqual([`${line}\n${line}\nends here.`, `${line}\nends there.`]);
  });

  test('offsets count the byte order mark and the line ends', () => {
    const raw = '\ufeffKabul.\r\n\r\n  Then Quetta.\r\n';
    expect(tracked(raw, 'txt', 'Quetta')).toEqual(['Quetta']);
    expect(traceText(raw, 'txt', textId('t'), 't').rawSpan(0, 0, 5)).toEqual([1, 6]);
  });

  test('a title is the heading it begins with, else the name of the file', () => {
    expect(read('The title\n\nWords.', 'txt').title).toBe('The title');
    expect(read('Words here.', 'txt').title).toBe('t');
  });
});

describe('Markdown', () => {
  const raw = [
    '---',
    'title: "A title"',
    'place: Kabul',
    '---',
    '# Heading of *it*',
    '',
    'Rockets **fell** on [Kabul](x.html), `Bannu` &amp; Que\\_tta',
    'and went on.',
    '',
    '```',
    'Peshawar',
    '```',
    '',
    '- An item of Zhob',
    '> A quotation of',
    '> Chaman',
    '',
    '<script>Khost</script>',
  ].join('\n');

  test('has a passage for each heading and paragraph, without markup, code and front matter', () => {
    expect(read(raw, 'md').passages.map(({ kind, content }) => [kind, content])).toEqual([
      ['heading', 'Heading of it'],
      ['paragraph', 'Rockets fell on Kabul,  & Que_tta\nand went on.'],
      ['paragraph', 'An item of Zhob'],
      ['paragraph', 'A quotation of\nChaman'],
    ]);
    expect(read(raw, 'md').title).toBe('A title');
  });

  test.each(['Kabul', 'went', 'Zhob', 'Chaman'])('knows where %s stood', (word) => {
    expect(tracked(raw, 'md', word)).toEqual([word]);
  });

  test('what was escaped or written as an entity maps to all of it', () => {
    expect(tracked(raw, 'md', '&')).toEqual(['&amp;']);
    expect(tracked(raw, 'md', 'Que_tta')).toEqual(['Que\\_tta']);
  });
});

describe('HTML', () => {
  const raw = `<!doctype html><html><head><title>The  title</title><style>Kabul{}</style></head>
<body><nav>Quetta</nav><h1>Heading</h1>
<p>Rockets fell on <b>Ka</b>bul
   &amp; B&#97;nnu &mdash; caf&eacute; at Zhob<br>then Chaman.<p>Second <code>Khost</code> one.
<script>document.write("Peshawar")</script><ul><li>Item of Swat</ul>Loose words.</body></html>`;

  test('has a passage for each block, without scripts, styles, navigation and code', () => {
    expect(read(raw, 'html').passages.map(({ kind, content }) => [kind, content])).toEqual([
      ['heading', 'Heading'],
      ['paragraph', 'Rockets fell on Kabul & Bannu — café at Zhob\nthen Chaman.'],
      ['paragraph', 'Second  one.'],
      ['paragraph', 'Item of Swat'],
      ['paragraph', 'Loose words.'],
    ]);
    expect(read(raw, 'html').title).toBe('The title');
  });

  test('knows where each span stood', () => {
    expect(tracked(raw, 'html', 'Kabul')).toEqual(['Ka</b>bul']);
    expect(tracked(raw, 'html', 'Bannu')).toEqual(['B&#97;nnu']);
    expect(tracked(raw, 'html', 'Zhob')).toEqual(['Zhob']);
    expect(tracked(raw, 'html', 'Chaman')).toEqual(['Chaman']);
    expect(tracked(raw, 'html', 'Swat')).toEqual(['Swat']);
  });
});

describe('bad input', () => {
  test.each([
    ['txt', ''],
    ['txt', ' \n\t\n'],
    ['txt', '\ufeff'],
    ['md', '---\ntitle: x\n---\n'],
    ['md', '```\ncode\n```'],
    ['html', '<script>1</script>'],
  ] as const)('an empty %s is an error that names the file', (format, raw) => {
    expect(() => read(raw, format)).toThrow(
      new DataError('the text is empty', { file: `t.${format}`, line: 1, column: 1 }),
    );
  });

  test.each([
    [
      'a lone continuation',
      [0x61, 0x0a, 0x62, 0x80],
      'f:2:2: is not UTF-8: byte 0x80 cannot stand here',
    ],
    ['a sequence cut short', [0xd8], 'f:1:1: is not UTF-8: byte 0xd8 cannot stand here'],
    [
      'an overlong sequence',
      [0x61, 0xc0, 0x80],
      'f:1:2: is not UTF-8: byte 0xc0 cannot stand here',
    ],
    [
      'half a surrogate pair',
      [0xed, 0xa0, 0x80],
      'f:1:1: is not UTF-8: byte 0xed cannot stand here',
    ],
    ['Latin-1', [0x4b, 0xe2, 0x62], 'f:1:2: is not UTF-8: byte 0xe2 cannot stand here'],
  ])('%s', (_, bytes, message) => {
    expect(() => decodeUtf8(Uint8Array.from(bytes), 'f')).toThrow(message);
  });

  test('good UTF-8 stays as it is, its byte order mark too', () => {
    const text = '\ufeffکابل 😀 Kābul';
    expect(decodeUtf8(new TextEncoder().encode(text), 'f')).toBe(text);
  });

  test.each([
    ['{"id":"a"', 'f:7:10: is not JSON: one object is expected on each line'],
    ['[1]', 'f:7:1: each line must be an object {"id","title","date","lang","text"}'],
    ['{"id":"a"}', 'f:7:1: “text” is missing'],
    ['{"text":["a"]}', 'f:7:1: “text” must be text'],
  ])('a record %s', (json, message) => {
    expect(() => readRecord(json, 'f', 7)).toThrow(message);
  });
});

test('a record may have any of its fields, and numbers for ids', () => {
  expect(readRecord('{"id":7,"text":"x","more":1}', 'f', 1)).toEqual({
    id: '7',
    title: undefined,
    date: undefined,
    lang: undefined,
    text: 'x',
  });
});

test('formats go by the ending of the name', () => {
  expect(['a.txt', 'A.MD', 'b.markdown', 'c.htm', 'd.html', 'e.pdf', 'f'].map(formatOf)).toEqual([
    'txt',
    'md',
    'md',
    'html',
    'html',
    undefined,
    undefined,
  ]);
});

test('ids are slugs of names', () => {
  expect(textIdOf('My Éssay (2).txt')).toBe('my-essay-2');
  expect(textIdOf('مضمون.txt')).toMatch(/^text-[0-9a-f]{8}$/);
});
