import { beforeAll, expect, test } from 'vitest';
import { linkText } from '../../../src/core/linking/link-text.ts';
import type { NameIndex } from '../../../src/core/linking/name-index.ts';
import { textId } from '../../../src/core/model/ids.ts';
import type { PlaceKind } from '../../../src/core/model/place.ts';
import { openAllNames } from '../../eval/all-names.ts';

const KINDS: ReadonlySet<PlaceKind> = new Set([
  ...(['country', 'province', 'territory', 'agency', 'frontier-region'] as const),
  ...(['district', 'city', 'town', 'crossing'] as const),
]);

/** Sentences that say of nobody and nothing that it is a person or a thing. */
const NEUTRAL = [
  'The governor visited X in 2014.',
  'Troops reached X in June.',
  'Rain fell on X.',
  'Ministers toured X last week.',
];

/** Persons and things that are called like places here. */
const NO_PLACES = [
  'Imran Khan said he would travel.',
  'They spoke with Asif Ali Zardari in the evening.',
  'Khan said Kakar would travel.',
  'Mir Ali said that he had sold the lorry.',
  'The singer Mir Ali Khan came.',
  'Mir Ali was arrested on Monday.',
  'Rustam, 61, sells apricots.',
  'The party praised Sherani, its former leader.',
  'Tank crews took part.',
  'Hub caps lay in rows.',
  'But nobody came, and War went on.',
  'He told Mary and Sofia what had happened.',
];

let index: NameIndex;
beforeAll(async () => {
  index = await openAllNames();
});

function mentionsOf(content: string) {
  const { passages } = linkText(
    {
      id: textId('one'),
      kind: 'article',
      title: '',
      lang: 'en',
      about: [],
      passages: [{ paragraph: 1, kind: 'paragraph', content }],
    },
    index,
  );
  return passages.flatMap(({ mentions }) => mentions);
}

/** The name as texts write it: without the sign for ayn before a word, the last word with a capital. */
const asWritten = (name: string): string =>
  name
    .replace(/(^|\s)[^\p{L}\d\s(]+(?=\p{L})/gu, '$1')
    .replace(/\p{Ll}(?=\S*$)/u, (letter, at: number, whole: string) =>
      /\s/.test(whole[at - 1] ?? '') ? letter.toUpperCase() : letter,
    );

/** Places with an id made of their name, of the kinds above. */
function wellKnown(): { id: string; name: string }[] {
  return Array.from({ length: index.richPlaces }, (_, ref) => ref).flatMap((ref) => {
    const id = index.idOf(ref);
    if (!KINDS.has(index.kindOf(ref)) || /^(?:gn|wof)-/.test(id)) return [];
    const own = index.placeOf(ref).names.filter(({ text }) => /^\P{L}*\p{Lu}/u.test(text));
    const name = own.find(({ kind, lang }) => kind === 'official' && lang === 'en') ?? own[0];
    return name === undefined ? [] : [{ id, name: asWritten(name.text) }];
  });
}

test('each province, district, agency, town and crossing that the data describe is found in neutral sentences', () => {
  const places = wellKnown();
  expect(places.length).toBeGreaterThan(2000);
  const missed = places.flatMap(({ id, name }) =>
    NEUTRAL.map((sentence) => ({ start: sentence.indexOf('X'), text: sentence.replace('X', name) }))
      .filter(
        ({ start, text }) =>
          !mentionsOf(text).some(
            (mention) =>
              mention.status !== 'not-a-place' &&
              mention.start < start + name.length &&
              start < mention.end,
          ),
      )
      .map(({ text }) => `${id}: ${text}`),
  );
  expect(missed).toEqual([]);
});

test('persons and things that are called like them are not', () => {
  const found = NO_PLACES.flatMap((text) =>
    mentionsOf(text).map(({ quote, place }) => `${text} ${quote} = ${String(place)}`),
  );
  expect(found).toEqual([]);
});
