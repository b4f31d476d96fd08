import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeId } from '../../../src/core/model/ids.ts';
import { ALWAYS } from '../../../src/core/model/time.ts';
import { parent } from '../../../src/pipeline/geodata/create-place.ts';
import { readHeirs, untilTheirEnd, type Area } from '../../../src/pipeline/geodata/ended-areas.ts';

const END = '2022-09-13';
const areas = new Map<string, Area>([
  [
    'whole',
    {
      valid: { from: null, to: END },
      parents: [
        { place: placeId('territory'), from: null, to: '2018-05-31' },
        { place: placeId('province'), from: '2018-05-31', to: null },
      ],
      became: [placeId('upper'), placeId('lower')],
    },
  ],
  ['other', { valid: ALWAYS, parents: [], became: [] }],
]);

describe('what lies in an area that has ended', () => {
  it('lies since in the part that it went to', () => {
    expect(untilTheirEnd([parent('whole'), parent('other')], areas, placeId('lower'))).toEqual([
      { place: 'whole', from: null, to: END },
      { place: 'lower', from: END, to: null },
      { place: 'other', from: null, to: null },
    ]);
  });

  it('lies since in what stood above it, where nobody says which part that is', () => {
    expect(untilTheirEnd([parent('whole')], areas, undefined)).toEqual([
      { place: 'whole', from: null, to: END },
      { place: 'province', from: END, to: null },
    ]);
    // A settlement names the areas above its district itself.
    expect(untilTheirEnd([parent('whole'), parent('province')], areas, undefined)).toEqual([
      { place: 'whole', from: null, to: END },
      { place: 'province', from: null, to: null },
    ]);
  });
});

describe('the list of what went where', () => {
  let file: string;
  beforeEach(async () => {
    file = join(await mkdtemp(join(tmpdir(), 'heirs-')), 'after-division.csv');
  });
  afterEach(async () => {
    await rm(join(file, '..'), { recursive: true });
  });

  it('complains of a part that the area did not become, with line and column', async () => {
    await writeFile(file, 'place,area,became,source\nwana,whole,province,a law\n');
    await expect(readHeirs(file, areas)).rejects.toThrow(
      /after-division\.csv:2:12: “whole” did not become “province”$/,
    );
  });
});
