import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readAttributions } from '../../../src/pipeline/geodata/attributions.ts';
import { licencesText } from '../../../src/pipeline/write/licences-file.ts';

const credits = async () =>
  (await readAttributions('geodata/attributions.csv')).map(({ shown }) => shown);

describe('the credits that ship', () => {
  it('name every giver of data with a licence', async () => {
    const shipped = await credits();
    const givers = [
      'OpenStreetMap',
      'Who’s On First',
      'GeoNames',
      'Natural Earth',
      'Unicode CLDR',
      'Faisal Abubaker',
      'Uppsala Conflict Data Program',
      'Sarhad authors',
    ];
    for (const giver of givers) {
      const credit = shipped.find((candidate) => candidate.credit.includes(giver));
      expect(credit?.licence, giver).toMatch(/\S/);
    }
  });

  it('link every licence to its own text', async () => {
    const official: Readonly<Record<string, RegExp>> = {
      'ODbL 1.0': /^https:\/\/opendatacommons\.org\/licenses\/odbl\/1-0\//,
      'CC BY 4.0': /^https:\/\/creativecommons\.org\/licenses\/by\/4\.0\//,
      CC0: /^https:\/\/creativecommons\.org\/publicdomain\/zero\/1\.0\//,
      MIT: /^https:\/\/opensource\.org\/license\/mit/,
      'Unicode License 3.0': /^https:\/\/www\.unicode\.org\/license/,
      'public domain': /^https:\/\/www\.naturalearthdata\.com\/about\/terms-of-use/,
    };
    for (const { what, licence, licenceUrl } of await credits())
      expect(licenceUrl, what).toMatch(official[licence] ?? /^$/);
  });

  it('carry the copyright line and the permission that MIT asks for', async () => {
    const mit = (await credits()).find(({ licence }) => licence === 'MIT');
    expect(mit?.credit).toBe('© 2025 Faisal Abubaker');
    const notice = await readFile('geodata/boundaries/LICENSE-MIT.md', 'utf8');
    expect(notice).toContain('Copyright (c) 2025 Faisal Abubaker');
    expect(notice).toContain('Permission is hereby granted, free of charge');
    expect(notice).toContain('THE SOFTWARE IS PROVIDED “AS IS”');
  });

  it('say of the event records what their own line of attribution says', async () => {
    const line = await readFile('geodata/records/attribution.txt', 'utf8');
    const ucdp = (await credits()).find(({ credit }) => credit.includes('UCDP'));
    expect(ucdp?.licence).toBe('CC BY 4.0');
    expect(line).toContain(ucdp?.licence);
    for (const version of line.match(/v\d+\.\d/g) ?? []) expect(ucdp?.what).toContain(version);
    expect(ucdp?.what).toContain('filtered and reformatted');
  });

  it('stand with their licences in the list that the atlas folder carries, under each file', async () => {
    const shipped = await readAttributions('geodata/attributions.csv');
    const files = ['atlas.json', 'details.json', 'places.json', 'boundaries.topo.json'];
    files.push('events.parquet', 'names.bin', 'relief.webp');
    files.push('water.json', 'roads.json', 'railways.json', 'landmarks.json');
    // Nobody is credited for a file that no atlas has.
    expect(new Set(shipped.flatMap((credit) => credit.files))).toEqual(new Set(files));
    const text = licencesText(files, shipped);
    for (const { shown } of shipped)
      for (const word of [shown.credit, shown.licence, shown.licenceUrl ?? '', shown.url ?? ''])
        expect(text).toContain(word);
    expect(text).toContain('Permission is hereby granted, free of charge');
    const whole = files.filter((file) => text.includes(`\n${file}\n  As a whole: ODbL 1.0 <https`));
    expect(whole).toEqual(
      files.filter((file) => !['details.json', 'events.parquet', 'relief.webp'].includes(file)),
    );
  });

  it('give the licence of the atlas’s own texts and events', async () => {
    const own = (await credits()).find(({ what }) => what.startsWith('Briefings'));
    expect(own?.licence).toBe('CC BY 4.0');
    for (const folder of ['texts', 'events']) {
      expect(await readFile(`geodata/${folder}/README.md`, 'utf8')).toContain('CC BY 4.0');
    }
  });
});
