import { describe, expect, it } from 'vitest';
import type { MentionRow } from '../../src/pipeline/export/mention-row.ts';
import { createPlaces } from '../unit/linking/create-names.ts';
import { useCliFolder, type Call } from './cli-folder.ts';

const folder = useCliFolder(createPlaces());
const file = folder.write;
const NAMES = ['--names', 'names.bin'];

/** Runs `sarhad link` with the small atlas. */
const link = (args: readonly string[], input: string | Uint8Array = '', names = NAMES) =>
  folder.call(['link', ...names, ...args], input);

const rows = ({ out }: Call): MentionRow[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MentionRow);

describe('sarhad link', () => {
  it('writes one line of JSON for each mention of a file', async () => {
    const outcome = await link([await file('a.txt', 'Rockets fell on Kabul.\n')]);
    expect(outcome).toMatchObject({ code: 0, error: '' });
    const [row, ...more] = rows(outcome);
    expect(more).toEqual([]);
    expect(Object.keys(row ?? {})).toEqual(
      'file start end quote sense status place name lng lat precision wikidata geonames certainty by why candidates'.split(
        ' ',
      ),
    );
    expect(row).toMatchObject({
      file: 'a.txt',
      start: 16,
      end: 21,
      quote: 'Kabul',
      sense: 'place',
      status: 'resolved',
      place: 'kabul',
      name: 'Kabul',
      lng: 69.17,
      lat: 34.53,
      precision: 'centre',
      wikidata: null,
      certainty: 'certain',
    });
  });

  it('counts in the raw file, whatever the format', async () => {
    const raw = '\ufeff# On *Kabul*\r\n\r\nRockets &amp; bombs fell on **Peshawar**.\r\n';
    const found = rows(await link([await file('b.md', raw)]));
    expect(found.map(({ start, end }) => raw.slice(start, end))).toEqual(['Kabul', 'Peshawar']);
  });

  it('reads standard input, and writes CSV', async () => {
    const { code, out } = await link(['--format', 'csv'], 'Rockets fell on Kabul, "they" said.');
    expect(code).toBe(0);
    const [header, line, end] = out.split('\n');
    expect(header).toMatch(/^file,start,end,quote,sense,status,place,name,lng,lat,/);
    expect(line).toMatch(
      /^standard input,16,21,Kabul,place,resolved,kabul,Kabul,69.17,34.53,centre,,,certain,/,
    );
    expect(end).toBe('');
  });

  it('reads an archive line by line, each record for itself', async () => {
    const records = [
      { id: 'one', date: '2020', text: 'Rockets fell on Kabul.' },
      { id: 'two', text: 'No name.\n\nThen Quetta.' },
    ];
    const lines = records.map((record) => JSON.stringify(record));
    const forwards = rows(await link([], `${lines.join('\n')}\n`));
    const backwards = rows(await link([], `\n${[...lines].reverse().join('\r\n')}`));
    expect(forwards.map(({ file: name, quote }) => [name, quote])).toEqual([
      ['standard input#one', 'Kabul'],
      ['standard input#two', 'Quetta'],
    ]);
    expect(records[1]?.text.slice(forwards[1]?.start, forwards[1]?.end)).toBe('Quetta');
    expect(backwards).toEqual([...forwards].reverse());
  });

  it('lets a person decide', async () => {
    const decisions = await file(
      'decisions.csv',
      'text,quote,occurrence,place,sense,why,when\nc,Kabul,1,,name-part,It is the name of a horse.,2026-04-01\n',
    );
    const [row] = rows(await link([await file('c.txt', 'Kabul won.'), '--decisions', decisions]));
    expect(row).toMatchObject({ by: 'person', status: 'not-a-place', place: null, name: null });
    const unmatched = await link([await file('c.txt', 'Nobody won.'), '--decisions', decisions]);
    expect(unmatched).toMatchObject({
      code: 1,
      error: 'decisions.csv:2: “Kabul”, occurrence 1 in “c”, matches nothing\n',
    });
  });

  it.each([
    ['an empty text', [], '', 1, 'standard input:1:1: the text is empty'],
    [
      'bytes that are not UTF-8',
      [],
      Uint8Array.from([0x61, 0x0a, 0x62, 0xff]),
      1,
      'standard input:2:2: is not UTF-8: byte 0xff cannot stand here',
    ],
    [
      'a record that is not JSON',
      [],
      '{"text":"Kabul."}\n{"text":',
      1,
      'standard input:2:9: is not JSON: one object is expected on each line',
    ],
    ['a record without text', [], '{"id":"a"}', 1, 'standard input:1:1: “text” is missing'],
    [
      'a record in bytes that are not UTF-8',
      ['--input', 'json'],
      Uint8Array.from([0x0a, 0x22, 0xc3, 0x28]),
      1,
      'standard input:2:2: is not UTF-8',
    ],
    ['a file that is not there', ['no.txt'], '', 2, 'there is no file no.txt'],
    [
      'a file of another kind',
      ['a.pdf'],
      '',
      2,
      'a.pdf: the name must end in .txt, .md, .html or .json',
    ],
    ['a format that is not written', ['--format', 'pdf'], '', 2, 'Allowed choices are ndjson, csv'],
    [
      'a date that is none',
      ['--date', 'May'],
      '',
      2,
      '--date May: write YYYY, YYYY-MM or YYYY-MM-DD',
    ],
  ] as const)('refuses %s', async (_, args, input, code, message) => {
    const outcome = await link(args, input);
    expect(outcome.error).toContain(message);
    expect(outcome.code).toBe(code);
  });

  it('says what to do where there are no names', async () => {
    const none = await link([], 'Kabul.', []);
    expect(none).toMatchObject({ code: 2 });
    expect(none.error).toMatch(/run “sarhad build” first, or give --names/);
    const wrong = await link([], 'Kabul.', [
      '--names',
      await file('wrong.bin', 'hello, this is not it'),
    ]);
    expect(wrong).toMatchObject({ code: 1, error: 'wrong.bin: is not a file of packed names\n' });
  });

  it('streams: the first record is answered before the last is sent', async () => {
    const child = folder.start(['link', ...NAMES]);
    const first = new Promise<string>((resolve) =>
      child.stdout.once('data', (chunk: Buffer) => {
        resolve(chunk.toString());
      }),
    );
    child.stdin.write('{"text":"Rockets fell on Kabul."}\n');
    expect(await first).toContain('"quote":"Kabul"');
    child.stdin.end('{"text":"Then Quetta."}\n');
    await new Promise((resolve) => child.on('close', resolve));
  });
});
