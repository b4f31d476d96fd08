import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkText } from '../../../src/core/linking/link-text.ts';
import { SENSE_RULES } from '../../../src/core/linking/sense-rules.ts';
import { placeId, textId } from '../../../src/core/model/ids.ts';
import { createDecision, createNames, createText, linkOne } from './create-names.ts';

const found = (content: string, date?: string) =>
  linkOne(content, date === undefined ? {} : { date }).map(
    ({ quote, place }) => `${quote} = ${String(place)}`,
  );

describe('names are found', () => {
  test.each([
    ['Militancy in areas like ex-Fata rose.', ['Fata = fata']],
    ['In FATA it rose.', ['FATA = fata']],
    ['Rockets fell on Bannu’s market.', ['Bannu = bannu']],
    ["Rockets fell on Bannu's market.", ['Bannu = bannu']],
    ['The United States’ departure was quick.', ['United States = united-states']],
    ['In Khyber\u00a0Pakhtunkhwa it rained.', ['Khyber\u00a0Pakhtunkhwa = khyber-pakhtunkhwa']],
    ['In Khyber-Pakhtunkhwa it rained.', ['Khyber-Pakhtunkhwa = khyber-pakhtunkhwa']],
    ['They met in “Peshawar”.', ['Peshawar = peshawar']],
    ['They met in KĀBOL.', ['KĀBOL = kabul']],
    ['The US and the U.S. agreed.', ['US = united-states', 'U.S. = united-states']],
    ['It gave us an idea; all of us went.', []],
    ['They met in KP.', ['KP = khyber-pakhtunkhwa']],
    ['The Kp. of it.', []],
  ])('%s', (content, expected) => {
    expect(found(content)).toEqual(expected);
  });
});

describe('the Pak-Afghan border', () => {
  test('is two countries and a line', () => {
    const mentions = linkOne('They fenced the Pak-Afghan border.');
    expect(mentions.map(({ quote, place, sense }) => [quote, place, sense])).toEqual([
      ['Pak', 'pakistan', 'people'],
      ['Afghan', 'afghanistan', 'people'],
      ['border', 'durand-line', 'place'],
    ]);
    expect(mentions[2]).toMatchObject({ by: 'rule', start: 27, end: 33 });
  });

  test('any other border is none', () => {
    expect(found('They fenced the Pak-Iran border.')).toEqual(['Pak = pakistan', 'Iran = iran']);
  });
});

describe('names that are not places here', () => {
  test.each([
    'But nobody came. War is bad.',
    'Anwaar ul Haq Kakar spoke.',
    'The commander Khalid Khorasani was killed.',
    'Abdul Wali Mohmand was killed.',
    'He drove a tank. Tank shells fell.',
    'TTP and APS are letters.',
  ])('%s', (content) => {
    expect(found(content)).toEqual([]);
  });
});

describe('names that are words or persons, and places here', () => {
  test.each([
    ['He was born in the village of Kakar in Balochistan.', 'Kakar = gn-103'],
    ['Tank is a district.', 'Tank = tank-district'],
    ['They crossed at Ghulamkhan into Pakistan.', 'Ghulamkhan = ghulam-khan'],
    ['The Tank district is dry.', 'Tank district = tank-district'],
    ['They crossed at Ghulam Khan into Pakistan.', 'Ghulam Khan = ghulam-khan'],
  ])('%s', (content, expected) => {
    expect(found(content)).toContain(expected);
  });
});

describe('the right one of many', () => {
  test.each([
    ['Bannu is a city.', 'Bannu = bannu'],
    ['The Peshawar District is large.', 'Peshawar District = peshawar-district'],
    ['The people of Bannu district voted.', 'Bannu district = bannu-district'],
    ['They live in Kandahar.', 'Kandahar = kandahar'],
    ['The province of Kandahar is dry.', 'Kandahar = kandahar-province'],
    ['Militants in Kurram fought.', 'Kurram = kurram'],
    ['The Kurram river rose.', 'Kurram river = kurram-river'],
    ['Kunar borders Bajaur.', 'Kunar = kunar'],
    ['The Kunar River rose.', 'Kunar River = kunar-river'],
    ['Khyber is a district.', 'Khyber = khyber'],
    ['The Khyber Pass was shut.', 'Khyber Pass = khyber-pass'],
    ['The Khyber Agency was merged.', 'Khyber Agency = khyber'],
    ['A bomb went off in Islamabad.', 'Islamabad = islamabad'],
    ['It happened in Barmal, Paktika.', 'Barmal = gn-106'],
    ['It happened in Barmal, Balochistan.', 'Barmal = gn-107'],
    ['In Paktika they fled to Zangi.', 'Zangi = gn-109'],
    ['The suicide attack in Peshawar Mosque killed many.', 'Peshawar = peshawar'],
  ])('%s', (content, expected) => {
    expect(found(content)).toContain(expected);
  });

  test('the others are listed with their odds, which add up to one at most', () => {
    const [mention] = linkOne('They live in Kandahar.');
    expect(mention?.candidates.map(({ place }) => place)).toEqual([
      'kandahar',
      'kandahar-province',
    ]);
    const odds = mention?.candidates.map((candidate) => candidate.odds) ?? [];
    expect(odds).toEqual([...odds].sort((a, b) => b - a));
    expect(odds.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1);
  });

  test('a little known place alone is not called certain', () => {
    expect(linkOne('They fled to Naray Baba.')[0]?.certainty).toBe('less-certain');
    expect(linkOne('They fled to Naray Baba, Bajaur.')[0]?.certainty).toBe('certain');
  });

  test('equal claims are ambiguous', () => {
    const [mention] = linkOne('They fled to Barmal.');
    expect(mention).toMatchObject({ status: 'ambiguous', certainty: 'uncertain' });
    expect(mention?.candidates.map(({ place }) => place).sort()).toEqual(['gn-106', 'gn-107']);
  });
});

describe('what is not known', () => {
  test.each([
    ['They reached Lowi Mamund tehsil.', 'Lowi Mamund'],
    ['They reached the village of Ochat on foot.', 'Ochat'],
    ['It flows into the Bannu river.', 'Bannu'],
  ])('%s', (content, quote) => {
    const [mention, ...more] = linkOne(content);
    expect(mention).toMatchObject({ quote, status: 'unresolved', place: null, sense: 'place' });
    expect(mention?.why).toContain('known here');
    expect(more).toEqual([]);
  });

  test.each(['Each district voted.', 'The Merged district voted.', 'A village of 300 people.'])(
    'nothing is named: %s',
    (content) => {
      expect(linkOne(content)).toEqual([]);
    },
  );
});

describe('sense rules', () => {
  const examples = SENSE_RULES.flatMap((rule) =>
    rule.examples.map((example) => [rule.id, example, rule.sense] as const),
  );

  test.each(examples)('%s: %s', (_, example, sense) => {
    const start = example.indexOf('[');
    const quote = example.slice(start + 1, example.indexOf(']'));
    const mention = linkOne(example.replace(/[[\]]/g, '')).find((one) => one.start === start);
    expect(mention).toMatchObject({ quote, sense });
  });

  test('each rule has an example that no earlier rule takes', () => {
    for (const rule of SENSE_RULES) {
      const whys = rule.examples.map((example) => {
        const start = example.indexOf('[');
        return linkOne(example.replace(/[[\]]/g, '')).find((one) => one.start === start)?.why ?? '';
      });
      const said = typeof rule.why === 'string' ? rule.why : undefined;
      if (said !== undefined)
        expect(
          whys.some((why) => why.includes(said)),
          rule.id,
        ).toBe(true);
    }
  });

  test('ids are unique, and why is one sentence', () => {
    expect(new Set(SENSE_RULES.map(({ id }) => id)).size).toBe(SENSE_RULES.length);
    const [mention] = linkOne('Rockets fell on Kabul.');
    expect(mention?.why).toMatch(/^“Kabul” is .+ because .+\.$/);
  });
});

describe('decisions', () => {
  const text = createText(['Kabul fell. In Kabul they met.', 'Kabul again.']);
  const names = createNames();

  test('a person overrules what was found', () => {
    const decision = createDecision({ occurrence: 2, place: null, sense: 'name-part' });
    const { passages, unused } = linkText(text, names, [decision]);
    expect(unused).toEqual([]);
    const [first, second] = passages[0]?.mentions ?? [];
    expect(first).toMatchObject({ start: 0, by: 'gazetteer', status: 'resolved' });
    expect(second).toMatchObject({ start: 15, by: 'person', status: 'not-a-place', place: null });
  });

  test('counts occurrences over passages', () => {
    const decision = createDecision({ occurrence: 3, place: placeId('kunar') });
    const { passages, places } = linkText(text, names, [decision]);
    expect(passages[1]?.mentions[0]).toMatchObject({
      start: 0,
      place: 'kunar',
      certainty: 'certain',
    });
    expect(places.map(({ id }) => id)).toContain('kunar');
  });

  test('marks words that were not found, and takes the place of what it overlaps', () => {
    const decision = createDecision({ quote: 'In Kabul they' });
    const mentions = linkText(text, names, [decision]).passages[0]?.mentions ?? [];
    expect(mentions.map(({ quote }) => quote)).toEqual(['Kabul', 'In Kabul they']);
  });

  test.each([
    ['an occurrence too many', createDecision({ occurrence: 4 })],
    ['words that do not stand there', createDecision({ quote: 'Quetta' })],
    ['part of a word', createDecision({ quote: 'Kab' })],
    ['a place that does not exist', createDecision({ place: placeId('atlantis') })],
  ])('%s is unused', (_, decision) => {
    expect(linkText(text, names, [decision]).unused).toEqual([decision]);
  });

  test('those for other texts are left alone', () => {
    const other = createDecision({ text: textId('other') });
    expect(linkText(text, names, [other]).unused).toEqual([]);
  });
});

describe('whatever the text', () => {
  const names = createNames();
  const word = fc.constantFrom(
    'Kabul',
    'Pak',
    '-',
    'Afghan',
    'border',
    'Khyber',
    'Pass',
    'district',
    'in',
    'the',
    ',',
    '.',
    '’s',
    "'s",
    '“',
    '”',
    '\u00a0',
    '\n',
    'Tank',
    'But',
    'Khalid',
    'US',
    'us',
    'U.S.',
    'کابل',
    '\u200c',
    '\ud83d',
    '\0',
    '\u202e',
    '😀',
    'and',
  );
  const texts = fc.oneof(
    fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  test('quotes are what stands at their spans, in order, and none overlap', () => {
    fc.assert(
      fc.property(texts, (content) => {
        let end = 0;
        const { mentions, dates } = linkText(createText([content]), names).passages[0] ?? {
          mentions: [],
          dates: [],
        };
        for (const mention of mentions) {
          expect(content.slice(mention.start, mention.end)).toBe(mention.quote);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
        for (const date of dates) expect(date.from < date.to).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('the same text gives the same mentions, whatever was linked before', () => {
    fc.assert(
      fc.property(texts, texts, (content, other) => {
        const first = linkText(createText([content]), names);
        linkText(createText([other]), names);
        expect(linkText(createText([content]), names)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });
});
