import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LinkedText } from '../../../src/core/linking/contract.ts';
import type { FoundMention } from '../../../src/core/linking/found-mention.ts';
import { linkText } from '../../../src/core/linking/link-text.ts';
import { SENSES } from '../../../src/core/model/mention.ts';
import { createDecision, createNames, createText } from './create-names.ts';

/** What texts of the region are made of, and what no text should hold. */
const PIECES = [
  ...['Kabul', 'Bannu', 'Peshawar', 'Khyber', 'Kurram', 'Tank', 'But', 'War', 'Pak-Afghan border'],
  ...[
    'Pakistan',
    'Afghan',
    'Barmal, Paktika',
    'Khyber Agency',
    'Kunar River',
    'Islamabad’s',
    'U.S.',
  ],
  ...[
    'district of ',
    'University of ',
    'near ',
    'Quetta Shura',
    '“',
    '”',
    '(',
    ')',
    '-',
    ', ',
    '. ',
  ],
  ...[
    'کابل',
    'پېښور',
    'پشاور',
    '\u200c',
    '\u202e',
    '\u202c',
    '\u2066',
    '\ufeff',
    '\0',
    '\ud800',
    '\udfff',
  ],
  ...[
    '😀',
    'e\u0301',
    '\n',
    '\r\n',
    '\t',
    '\u2028',
    ' ',
    ' ',
    ' ',
    '2007',
    '12 May 2023',
    '<b>',
    '&amp;',
    '\ufffd',
  ],
];
const paragraph = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
      .map((units) => String.fromCharCode(...units)),
  },
);
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 6 });
const link = (all: readonly string[]) => linkText(createText(all), createNames());
const QUICK = { numRuns: 150 };

/** Mentions, passage by passage, as a person would compare them. */
const shown = ({ passages }: LinkedText) => passages.map(({ mentions }) => mentions);

describe('whatever the text', () => {
  test('a span is inside its passage and equals its quote', () => {
    fc.assert(
      fc.property(paragraphs, (all) => {
        for (const [at, { mentions, dates }] of link(all).passages.entries()) {
          const content = all[at] ?? '';
          for (const { start, end, quote } of mentions) {
            expect(end).toBeGreaterThan(start);
            expect(content.slice(start, end)).toBe(quote);
          }
          for (const { start = 0, end = 0 } of dates)
            expect(0 <= start && start <= end && end <= content.length).toBe(true);
        }
      }),
      QUICK,
    );
  });

  test('mentions stand in order and never overlap', () => {
    fc.assert(
      fc.property(paragraphs, (all) => {
        for (const { mentions } of link(all).passages)
          for (const [at, { start }] of mentions.entries())
            expect(start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
      }),
      QUICK,
    );
  });

  test('each mention is sound: one sense, one status, a reason, odds that add up, places that are there', () => {
    fc.assert(
      fc.property(paragraphs, (all) => {
        const linked = link(all);
        const known = new Set<string>(linked.places.map(({ id }) => id));
        for (const mention of linked.passages.flatMap(({ mentions }) => mentions)) {
          expect(SENSES).toContain(mention.sense);
          expect(mention.why).not.toBe('');
          expect(hasPlace(mention)).toBe(mention.place !== null);
          const odds = mention.candidates.reduce((sum, candidate) => sum + candidate.odds, 0);
          expect(odds).toBeLessThanOrEqual(1 + 1e-9);
          for (const id of [mention.place, ...mention.candidates.map(({ place }) => place)])
            if (id !== null) expect(known).toContain(id);
        }
      }),
      QUICK,
    );
  });

  test('the same text gives the same mentions, whatever was linked before it', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (all, others) => {
        const before = shown(link(all));
        link(others);
        expect(shown(link(all))).toEqual(before);
      }),
      QUICK,
    );
  });

  test('texts do not know of each other: their order changes nothing', () => {
    fc.assert(
      fc.property(fc.array(paragraphs, { minLength: 2, maxLength: 4 }), (texts) => {
        const forwards = texts.map((all) => shown(link(all)));
        const backwards = [...texts].reverse().map((all) => shown(link(all)));
        expect(backwards.reverse()).toEqual(forwards);
      }),
      { numRuns: 50 },
    );
  });

  test('a decision that matched is in the text, and displaces what it overlaps', () => {
    const decision = createDecision({ quote: 'Kabul', place: null, sense: 'name-part' });
    fc.assert(
      fc.property(paragraphs, (all) => {
        const linked = linkText(createText(all), createNames(), [decision]);
        const decided = linked.passages.flatMap(({ mentions }) =>
          mentions.filter(({ by }) => by === 'person'),
        );
        expect(decided).toHaveLength(linked.unused.length === 0 ? 1 : 0);
        for (const { mentions } of linked.passages)
          for (const [at, { start }] of mentions.entries())
            expect(start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
      }),
      QUICK,
    );
  });
});

const hasPlace = ({ status }: FoundMention): boolean =>
  status === 'resolved' || status === 'ambiguous';

describe('a decision that says where', () => {
  const all = ['Kabul and Kabul.', 'Then Kabul.'];
  const decide = (quote: string, passage: number, start: number) =>
    linkText(createText(all), createNames(), [
      createDecision({ quote, place: null, at: { passage, start } }),
    ]);

  test('is about that place alone', () => {
    const { passages, unused } = decide('Kabul', 0, 10);
    expect(unused).toEqual([]);
    expect(passages.map(({ mentions }) => mentions.map(({ start, by }) => [start, by]))).toEqual([
      [
        [0, 'gazetteer'],
        [10, 'person'],
      ],
      [[5, 'gazetteer']],
    ]);
  });

  test.each([
    ['other words', 'Kabul', 0, 9],
    ['no passage', 'Kabul', 2, 0],
    ['the end', 'Kabul', 1, 11],
  ])('is unused where there are %s', (_, quote, passage, start) => {
    expect(decide(quote, passage, start).unused).toHaveLength(1);
  });
});

describe('ten thousand times the same name', () => {
  test.each(['Kabul ', 'Kabul, ', 'Kabul. ', 'Islamabad and ', 'Pak-Afghan border '])(
    '%s',
    (words) => {
      const { passages } = link([words.repeat(10_000)]);
      expect(passages[0]?.mentions.length).toBeGreaterThanOrEqual(10_000);
    },
  );
});
