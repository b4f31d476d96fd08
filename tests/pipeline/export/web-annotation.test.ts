import { expect, test } from 'vitest';
import { errorsOf, expectValid } from './json-schema.ts';
import { FILES, IRIS, linkFiles, write } from './write-texts.ts';

const SCHEMA = 'web-annotation.schema.json';

interface Selector {
  readonly type: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}
interface Collection {
  readonly total: number;
  readonly first: {
    readonly items: {
      readonly id: string;
      readonly body: readonly { purpose: string; value?: string; source?: unknown }[];
      readonly target: {
        readonly source: string;
        readonly selector: readonly [Selector, Selector];
      };
    }[];
  };
}

const collection = async (files = FILES) =>
  JSON.parse((await write('w3c', await linkFiles(files))).toString()) as Collection;

test('the collection, its page and each annotation have the published shape', async () => {
  await expectValid(await collection(), SCHEMA);
  await expectValid(await collection([]), SCHEMA);
});

test('the schema refuses what is not of that shape', async () => {
  const found = await collection();
  const broken = structuredClone(found) as unknown as { first: { items: unknown[] } };
  broken.first.items[0] = { id: 'a', type: 'Annotation', body: [], target: {} };
  expect(await errorsOf(broken, SCHEMA)).not.toEqual([]);
});

test('every annotation is in it once, and counted', async () => {
  const { total, first } = await collection();
  const rows = (await linkFiles(FILES)).flatMap(({ passages }) =>
    passages.flatMap(({ mentions }) => mentions),
  );
  expect(total).toBe(rows.length);
  expect(first.items).toHaveLength(total);
  expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
});

test('a text position counts code points, and finds the same words as the quote', async () => {
  const [file] = FILES;
  const { first } = await collection(FILES.slice(0, 1));
  const points = Array.from(file?.content ?? '');
  expect(first.items.length).toBeGreaterThan(5);
  for (const { target } of first.items) {
    const [quote, position] = target.selector;
    expect(target.source).toBe('https://example.org/atlas/text/a.txt');
    expect(position.type).toBe('TextPositionSelector');
    const around = points.slice(position.start - 4, position.start).join('');
    expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
    expect(quote.prefix.endsWith(around)).toBe(true);
  }
});

test('each selector finds in its source the span of its row', async () => {
  const texts = await linkFiles(FILES);
  const raws = new Map<string, { raw: string; tagged: boolean }>();
  const rows = texts.flatMap(({ passages }) =>
    passages.flatMap(({ source, mentions }) => {
      raws.set(IRIS.text(source.name), source);
      return mentions.map(({ row }) => row);
    }),
  );
  const { first } = await collection();
  expect(raws.size).toBe(6);
  const found = first.items.map(({ target }) => {
    const { raw, tagged } = raws.get(target.source) ?? { raw: '', tagged: false };
    const [, { start, end }] = target.selector;
    // UTF-16 units before so many bytes, or so many code points.
    const units = (count: number) =>
      tagged
        ? Buffer.from(raw).subarray(0, count).toString().length
        : Array.from(raw).slice(0, count).join('').length;
    return [target.source, units(start), units(end)];
  });
  expect(found).toEqual(rows.map(({ file, start, end }) => [IRIS.text(file), start, end]));
});

test('what is said of a place beside its title has a meaning in the context', async () => {
  const text = (await write('w3c', await linkFiles(FILES))).toString();
  const { '@context': contexts } = JSON.parse(text) as { '@context': (object | string)[] };
  const own = contexts.find((context) => typeof context === 'object');
  const said = [...text.matchAll(/"properties":(\{[^}]*\})/g)].flatMap(([, properties = '']) =>
    Object.keys(JSON.parse(properties) as object),
  );
  expect(said.length).toBeGreaterThan(10);
  for (const name of said) expect(own).toHaveProperty(name);
});

test('of HTML, bytes of the file are counted, and the quote is without tags', async () => {
  const file = FILES.find(({ format }) => format === 'html');
  const { first } = await collection(FILES.filter((other) => other === file));
  const bytes = Buffer.from(file?.content ?? '');
  const spans = first.items.map(({ target }) => {
    const [quote, position] = target.selector;
    expect(position.type).toBe('DataPositionSelector');
    return [quote.exact, bytes.subarray(position.start, position.end).toString()];
  });
  expect(spans).toEqual([
    ['Quetta', 'Que<b>tta'],
    ['Bannu', 'Bannu'],
  ]);
  expect(first.items[1]?.target.selector[0]).toMatchObject({
    prefix: 'Fish & chips at Quetta — 😀 and ',
  });
});

test('each body has its purpose', async () => {
  const { first } = await collection([
    { name: 'x.txt', format: 'txt', content: 'Kabul dismissed the complaint.' },
  ]);
  expect(first.items[0]?.body.map(({ purpose, value }) => [purpose, value])).toEqual([
    ['tagging', 'state'],
    ['classifying', 'resolved'],
    ['assessing', 'certain'],
    ['describing', expect.stringContaining('“Kabul” is a state') as string],
    ['identifying', undefined],
    ['geotagging', undefined],
  ]);
  expect(first.items[0]?.body.at(-2)?.source).toBe('https://example.org/atlas/place/kabul');
  expect(first.items[0]?.body.at(-1)?.source).toMatchObject({
    id: 'https://example.org/atlas/place/kabul',
    geometry: { type: 'Point', coordinates: [69.17, 34.53] },
  });
});
