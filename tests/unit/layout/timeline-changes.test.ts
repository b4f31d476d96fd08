import { describe, expect, it } from 'vitest';
import { findBorderChanges } from '../../../src/core/layout/timeline-changes.ts';
import { placeId } from '../../../src/core/model/ids.ts';
import { createPlaceFile } from '../model/create-atlas-file.ts';
import { createBundle } from '../search/create-bundle.ts';

const changes = (...places: Parameters<typeof createBundle>[0][number][]) =>
  findBorderChanges(createBundle(places).places).map(({ day, kind, name, now, others }) => [
    day,
    kind,
    name,
    now,
    others,
  ]);

const FATA = createPlaceFile('fata', {
  kind: 'territory',
  names: [{ text: 'Federally Administered Tribal Areas' }, { text: 'FATA', kind: 'variant' }],
  valid: { to: '2018-05-31' },
  became: [placeId('kp')],
});
const KP = createPlaceFile('kp', {
  kind: 'province',
  names: [
    { text: 'Khyber Pakhtunkhwa', from: '2010-04-19' },
    { text: 'North-West Frontier Province', kind: 'former', to: '2010-04-19' },
    { text: 'NWFP', kind: 'former', to: '2010-04-19' },
  ],
});

describe('findBorderChanges', () => {
  it('tells mergers and renamings from the dates of places and names', () => {
    expect(changes(KP, FATA)).toEqual([
      ['2010-04-19', 'renamed', 'NWFP', ['Khyber Pakhtunkhwa'], 0],
      ['2018-05-31', 'merged', 'FATA', ['Khyber Pakhtunkhwa'], 0],
    ]);
  });

  it('tells a division once, by the place that was divided', () => {
    expect(
      changes(
        createPlaceFile('chitral', {
          kind: 'district',
          valid: { to: '2018-11-20' },
          became: [placeId('upper'), placeId('lower')],
        }),
        createPlaceFile('upper', { kind: 'district', valid: { from: '2018-11-20' } }),
        createPlaceFile('lower', { kind: 'district', valid: { from: '2018-11-20' } }),
      ),
    ).toEqual([['2018-11-20', 'divided', 'chitral', ['upper', 'lower'], 0]]);
  });

  it('tells a day by its weightiest change and counts the others', () => {
    const agency = (id: string) =>
      createPlaceFile(id, { kind: 'agency', valid: { to: '2018-05-31' } });
    expect(changes(agency('khyber'), FATA, KP, agency('bajaur')).at(-1)?.slice(2)).toEqual([
      'FATA',
      ['Khyber Pakhtunkhwa'],
      2,
    ]);
  });

  it('tells a new name before a new spelling', () => {
    const respelt = createPlaceFile('balochistan', {
      kind: 'province',
      names: [
        { text: 'Balochistan', from: '2010-04-19' },
        { text: 'Baluchistan', kind: 'former', to: '2010-04-19' },
      ],
    });
    expect(changes(respelt, KP)).toEqual([
      ['2010-04-19', 'renamed', 'NWFP', ['Khyber Pakhtunkhwa'], 1],
    ]);
  });

  it('leaves out towns and places without dates', () => {
    expect(
      changes(
        createPlaceFile('zhob', {
          names: [{ text: 'Zhob' }, { text: 'Fort Sandeman', kind: 'former', to: '1976-07-30' }],
        }),
        createPlaceFile('bannu', { kind: 'district' }),
      ),
    ).toEqual([]);
  });
});
