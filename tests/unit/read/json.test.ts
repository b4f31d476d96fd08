import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/pipeline/read/json.ts';

describe('JSON with places', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseJson(text, 'a.json').value).toEqual(JSON.parse(text));
      }),
    );
  });

  test('knows where a value begins, or its nearest parent', () => {
    const { where } = parseJson('{"events": [\n  {"id": "a"},\n  {"id": "b"}\n]}', 'a.json');
    expect(where('/events/1/id')).toEqual({
      file: 'a.json',
      line: 3,
      column: 10,
      path: '/events/1/id',
    });
    expect(where('/events/1/date')).toMatchObject({ line: 3, column: 3 });
    expect(where('')).toMatchObject({ line: 1, column: 1 });
  });

  test('counts from the line it is given', () => {
    expect(() => parseJson('{"a": }', 'a.ndjson', 7)).toThrow('a.ndjson:7:7: a value is expected');
  });

  test.each([
    ['{"a": 1,}', 'a.json:1:9: a name in quotation marks is expected here'],
    ['{"a": 1, "a": 2}', 'a.json:1:10: “a” is given twice'],
    ['[1 2]', 'a.json:1:4: “,” or “]” is expected here'],
    ['{"a" 1}', 'a.json:1:6: “:” is expected here'],
    ['[1]\n[2]', 'a.json:2:1: nothing more is expected here'],
    ['[01]', 'a.json:1:3: “,” or “]” is expected here'],
    ['["a\n"]', 'a.json:1:2: a value is expected here'],
    ['', 'a.json:1:1: a value is expected here'],
    ['{"a": [1, 2', 'a.json:1:12: “,” or “]” is expected here'],
  ])('%j is wrong', (text, message) => {
    expect(() => parseJson(text, 'a.json')).toThrow(message);
  });
});
