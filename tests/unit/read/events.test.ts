import { describe, expect, test } from 'vitest';
import { placeId } from '../../../src/core/model/ids.ts';
import { readEventList, type EventContext } from '../../../src/pipeline/read/events.ts';
import { readSourcedText } from '../../../src/pipeline/read/texts.ts';
import { createTextFile, SOURCES } from './create-text-file.ts';

const TEXT = 'The siege of Bannu ended the siege.\nSources: map';
const CONTEXT: EventContext = {
  sources: SOURCES,
  texts: [readSourcedText(createTextFile(TEXT), 'bannu.md', SOURCES)],
  places: new Set([placeId('bannu')]),
};

type Fields = Readonly<Record<string, unknown>>;

function createEvent(fields: Fields = {}): Fields {
  return {
    id: 'siege',
    title: 'Siege',
    kind: 'attack',
    date: { edtf: '2022-12-18/2022-12-20', by: 'editor' },
    places: [{ place: 'bannu', precision: 'centre' }],
    actors: ['TTP'],
    sources: ['census'],
    ...fields,
  };
}

const read = (...events: readonly Fields[]) =>
  readEventList(JSON.stringify({ events }), 'events.json', CONTEXT);

describe('an event', () => {
  test('is read with its date bounded and its sources looked up', () => {
    expect(read(createEvent())).toEqual([
      {
        id: 'siege',
        title: 'Siege',
        kind: 'attack',
        date: {
          edtf: '2022-12-18/2022-12-20',
          from: '2022-12-18',
          to: '2022-12-21',
          precision: 'span',
          uncertain: false,
          by: 'editor',
        },
        places: [{ place: 'bannu', precision: 'centre' }],
        actors: ['TTP'],
        figures: [],
        sources: [{ title: 'Census', url: 'https://example.org/census' }],
        evidence: [],
      },
    ]);
  });

  test('may have no date on purpose, but may not forget it', () => {
    expect(read(createEvent({ date: null }))[0]?.date).toBeNull();
    expect(() => read(createEvent({ date: undefined }))).toThrow('an object is expected here');
  });

  test('keeps figures apart, each with who says it', () => {
    const [event] = read(
      createEvent({
        figures: [
          { what: 'killed', low: 84, high: 84, by: 'census' },
          { what: 'killed', low: 100, high: null, words: 'over 100', by: { title: 'The essay' } },
          { what: 'killed', low: 3, high: 3, by: { title: 'ISPR', source: 'census' } },
        ],
      }),
    );
    expect(event?.figures).toEqual([
      {
        what: 'killed',
        low: 84,
        high: 84,
        by: { title: 'Census', url: 'https://example.org/census' },
      },
      { what: 'killed', low: 100, high: null, words: 'over 100', by: { title: 'The essay' } },
      { what: 'killed', low: 3, high: 3, by: { title: 'ISPR', url: 'https://example.org/census' } },
    ]);
  });

  test('finds its evidence in the text, the occurrence that is meant', () => {
    const evidence = [
      { text: 'bannu', paragraph: 1, quote: 'siege of Bannu' },
      { text: 'bannu', paragraph: 1, quote: 'siege', occurrence: 2 },
    ];
    expect(read(createEvent({ evidence }))[0]?.evidence).toEqual([
      { passage: 'bannu/1', start: 4, end: 18, quote: 'siege of Bannu' },
      { passage: 'bannu/1', start: 29, end: 34, quote: 'siege' },
    ]);
  });

  test('comes in order of date, the undated last', () => {
    const events = read(
      createEvent({ id: 'none', date: null }),
      createEvent({ id: 'b', date: { edtf: '2014', by: 'text' } }),
      createEvent({ id: 'c' }),
      createEvent({ id: 'a', date: { edtf: '2014-01-01', by: 'text' } }),
    );
    expect(events.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'none']);
  });
});

describe('an event that is wrong', () => {
  const quote = (words: string, more: Fields = {}) => ({
    evidence: [{ text: 'bannu', paragraph: 1, quote: words, ...more }],
  });

  test.each<[Fields, string]>([
    [{ title: '' }, '“title” must be text that is not empty'],
    [{ colour: 'red' }, '“colour” is not a field'],
    [{ id: 'The Siege' }, '“The Siege” is not an id'],
    [{ sources: [] }, 'an event needs at least one source'],
    [{ sources: ['gdp'] }, 'source “gdp” is not in sources.csv'],
    [{ date: { edtf: '2022-30', by: 'editor' } }, '“2022-30”'],
    [{ date: { edtf: '2022', by: 'hearsay' } }, '“hearsay” is not one of text, editor, source'],
    [{ places: [{ place: 'banu', precision: 'centre' }] }, 'there is no place “banu”'],
    [{ places: [{ place: 'bannu', precision: 'roughly' }] }, '“roughly” is not one of exact'],
    [{ places: [{ place: 'bannu', precision: 'exact', point: [70, 95] }] }, 'not on the globe'],
    [{ figures: [{ what: 'killed', low: 9, high: 3, by: 'census' }] }, '“high” must be a whole'],
    [{ figures: [{ what: 'killed', low: 9, high: 9, by: 'gdp' }] }, 'source “gdp” is not in'],
    [{ sources: [{ title: 'X', url: 'file:///x' }] }, 'is not an http or https address'],
    [quote('seige'), '“seige” does not stand in bannu/1'],
    [quote('siege'), '“siege” stands there more than once'],
    [quote('siege', { occurrence: 3 }), '“siege” does not stand in bannu/1'],
    [quote('siege', { paragraph: 2 }), '“bannu” has no paragraph 2'],
    [quote('siege', { text: 'kohat' }), 'there is no text “kohat”'],
  ])('%j', (fields, message) => {
    expect(() => read(createEvent(fields))).toThrow(message);
  });

  test('names file, line and column', () => {
    const text = JSON.stringify(
      { events: [createEvent(), createEvent({ id: 'b', kind: 7 })] },
      null,
      1,
    );
    const line = text.split('\n').findIndex((words) => words.includes('"kind": 7')) + 1;
    expect(() => readEventList(text, 'events.json', CONTEXT)).toThrow(
      `events.json:${String(line)}:12#/events/1/kind: “kind” must be text that is not empty`,
    );
  });

  test('has the id of another', () => {
    expect(() => read(createEvent(), createEvent())).toThrow(
      /^events\.json:1:\d+#\/events\/1\/id: event “siege” is given twice$/,
    );
  });
});
