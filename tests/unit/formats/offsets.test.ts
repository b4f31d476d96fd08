import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textId } from '../../../src/core/model/ids.ts';
import { traceText, type TextFormat } from '../../../src/formats/read-text.ts';

/** Where each `Word…` of the passages stands in the file, by the way back. */
function tracked(raw: string, format: TextFormat): (readonly [read: string, raw: string])[] {
  const { text, rawSpan } = traceText(raw, format, textId('t'), 't');
  return text.passages.flatMap(({ content }, index) =>
    [...content.matchAll(/Word\d+/g)].map(
      (found) =>
        [
          found[0],
          raw.slice(...rawSpan(index, found.index, found.index + found[0].length)),
        ] as const,
    ),
  );
}

/** Words with what may stand between them; each word stands in the file once. */
const between = (...pieces: readonly string[]) =>
  fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 })
    .map((gaps) => gaps.map((gap, at) => `Word${String(at)}${gap}`).join(''));

const ANYWHERE = [
  ' ',
  ', ',
  '\n',
  '\r\n',
  '\r',
  '\0',
  ' &amp; ',
  ' &#233; ',
  ' &eacute;',
  '&b ',
  ' AT&T; ',
];
const STRANGE = [
  '\u202e',
  '\ufeff',
  '\u200d',
  '😀',
  '\ud800',
  '\udc00 ',
  'é',
  '\ufffd',
  '\u2028',
  ' ک ',
];

describe('a word stands where the way back says, whatever stands around it', () => {
  test.each([
    ['txt', [...ANYWHERE, ...STRANGE, '\n\n', '<b>', '*', '`']],
    [
      'html',
      [
        ...ANYWHERE,
        ...STRANGE,
        '<b>',
        '</i>',
        '</b>',
        '<br>',
        '<p>',
        '<!-- a > b -->',
        '<td>',
        '&copy2024 ',
        ' < 3 ',
        '<script>x</script>',
        '</x y="&amp;">',
      ],
    ],
    [
      'md',
      [
        ...ANYWHERE,
        ...STRANGE,
        '\n\n',
        ' **',
        '** ',
        ' _a_ ',
        '\\*',
        '\\',
        ' `x` ',
        '\n> ',
        '\n- ',
        '\n    ',
        '](',
        ' [a](b) ',
        '&copy ',
        ' < 3 ',
        '<b>',
        '  \n',
      ],
    ],
  ] as const)('%s', (format, pieces) => {
    fc.assert(
      fc.property(between(...pieces), (raw) => {
        for (const [read, stands] of tracked(raw, format)) expect(stands).toBe(read);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is left out or replaced moves nothing after it', () => {
  test.each([
    ['html', 'a\0Word1 &amp; Word2\rWord3\r\nWord4'],
    ['html', 'Word1</b>bWord2 <table>Word3<tr>Word4'],
    ['html', 'Word1 &amp; x?a=1&b=Word2 &copy2024 Word3 &unknown; Word4'],
    ['html', 'Word1 &amp;amp; Word2 &#38;#38; Word3'],
    ['md', 'a\0Word1 &amp; Word2\rWord3\r\nWord4'],
    ['md', 'Word1 &amp; AT&T; Word2 &b Word3 &amp Word4 &amp;amp; Word5'],
    ['md', '> Word1 \\* Word2\n> Word3 &eacute; Word4'],
  ] as const)('%s %j', (format, raw) => {
    const found = tracked(raw, format);
    expect(found.map(([read]) => read)).toEqual(raw.match(/Word\d/g));
    expect(found.map(([, stands]) => stands)).toEqual(raw.match(/Word\d/g));
  });
});

describe('nesting', () => {
  const words = (raw: string, format: TextFormat) =>
    tracked(raw, format).map(([, stands]) => stands);

  test('a page is read however deep it is', () => {
    expect(words(`${'<div>'.repeat(30_000)}Word1`, 'html')).toEqual(['Word1']);
    expect(words(`<p>${'<span>'.repeat(30_000)}Word1</p>Word2`, 'html')).toEqual([
      'Word1',
      'Word2',
    ]);
  });

  test('emphasis that is never closed is read', () => {
    expect(words(`${'*a _b '.repeat(900)}Word1`, 'md')).toEqual(['Word1']);
  });

  test.each([
    [
      'quotations',
      `Before.\n\n${'>'.repeat(200)} Word1`,
      't:3:1: lists and quotations stand in each other more than 100 deep',
    ],
    [
      'lists on a line',
      `${'- '.repeat(200)}Word1`,
      't:1:1: lists and quotations stand in each other more than 100 deep',
    ],
    [
      'lists by indent',
      Array.from({ length: 200 }, (_, at) => `${'  '.repeat(at)}- Word1`).join('\n'),
      't:101:201: lists stand in each other more than 100 deep',
    ],
    [
      'too many emphases',
      `a*b\n${'a*'.repeat(2000)}Word1`,
      't:2:1: more than 2000 emphases and links stand in one paragraph',
    ],
    [
      'emphases',
      `${'*a _b '.repeat(200)}Word1${' b_ a*'.repeat(200)}`,
      't:1:1208: emphases stand in each other more than 100 deep',
    ],
    [
      'links',
      `a\n${'[a]('.repeat(200)}Word1`,
      't:2:403: links stand in each other more than 100 deep',
    ],
    [
      'comments that nothing ends',
      `a\n${'b <!-- '.repeat(50)}\n${'b <![CDATA[ <? '.repeat(30)}\n\nWord1`,
      't:3:1: more than 100 comments begin in one paragraph',
    ],
  ])('%s are refused', (_, raw, message) => {
    expect(() => words(raw, 'md')).toThrow(message);
  });

  test('comments of many paragraphs are not', () => {
    expect(words('Word1 <!-- a -->\n\n'.repeat(150), 'md')).toHaveLength(150);
  });

  test('code may hold what it likes', () => {
    expect(
      words(`\`\`\`\n${'a_b '.repeat(3000)}\n${'>'.repeat(300)}\n\`\`\`\nWord1`, 'md'),
    ).toEqual(['Word1']);
  });

  test('long lists, rows of links, rules and brackets are not', () => {
    const list = '- Word1\n'.repeat(300);
    const links = '[Word1](b) '.repeat(300);
    expect(
      words(`${list}\n${links}\n\n${'-'.repeat(300)}\n\n${'[ '.repeat(300)}`, 'md'),
    ).toHaveLength(600);
  });
});
