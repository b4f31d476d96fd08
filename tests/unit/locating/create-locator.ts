import type { LocateQuery } from '../../../src/core/linking/locate-contract.ts';
import { locate, openLocator, type Locator } from '../../../src/core/linking/locate.ts';
import { openNames } from '../../../src/core/linking/name-index.ts';
import { placeId } from '../../../src/core/model/ids.ts';
import type { Place } from '../../../src/core/model/place.ts';
import { ALWAYS } from '../../../src/core/model/time.ts';
import { packNames } from '../../../src/pipeline/names/pack-names.ts';
import { createBorderlands, createPlace, createVillage } from '../linking/create-names.ts';

const MERGED = '2018-05-31';

const fromTo = (place: string, from: string | null, to: string | null) => ({
  place: placeId(place),
  from,
  to,
});

/** A district of Pakistan that was an agency of FATA. */
function createAgency(id: string, name: string, point: readonly [number, number]): Place {
  return createPlace(id, {
    kind: 'district',
    rank: 3,
    point,
    names: [name, `${name} Agency`, `${name} District`],
    more: {
      precision: 'district',
      parents: [
        fromTo('fata', null, MERGED),
        fromTo('khyber-pakhtunkhwa', MERGED, null),
        fromTo('pakistan', null, null),
      ],
    },
  });
}

/** Some places of the frontier, about where they are, and namesakes elsewhere, some of them made up. */
export function createFrontier(): Place[] {
  const inPakistan = [{ place: placeId('pakistan'), ...ALWAYS }];
  return [
    ...createBorderlands(),
    createPlace('khyber-pakhtunkhwa', {
      kind: 'province',
      rank: 2,
      point: [71, 34],
      in: 'pakistan',
      names: ['Khyber Pakhtunkhwa', 'North-West Frontier Province'],
      more: { precision: 'province' },
    }),
    createPlace('fata', {
      kind: 'territory',
      rank: 2,
      point: [70.4, 33.2],
      names: ['FATA', 'Federally Administered Tribal Areas'],
      more: { precision: 'province', parents: inPakistan, valid: { from: null, to: MERGED } },
    }),
    createPlace('sindh', { kind: 'province', rank: 2, point: [68.5, 26], in: 'pakistan' }),
    createPlace('swat', {
      kind: 'district',
      rank: 4,
      point: [72.47, 35.2],
      in: 'khyber-pakhtunkhwa',
      names: ['Swat', 'Swat District'],
      more: { precision: 'district' },
    }),
    createPlace('tank-district', {
      kind: 'district',
      rank: 4,
      point: [70.4, 32.2],
      in: 'khyber-pakhtunkhwa',
      names: ['Tank', 'Tank District'],
      more: { precision: 'district' },
    }),
    createAgency('north-waziristan', 'North Waziristan', [69.9, 32.95]),
    createAgency('khyber', 'Khyber', [71.08, 33.96]),
    {
      ...createAgency('south-waziristan', 'South Waziristan', [69.8, 32.4]),
      valid: { from: null, to: '2022-09-13' },
      became: [placeId('lower-south-waziristan')],
      shape: placeId('south-waziristan'),
    },
    createPlace('lower-south-waziristan', {
      kind: 'district',
      rank: 4,
      point: [70.3, 32.25],
      in: 'khyber-pakhtunkhwa',
      names: ['Lower South Waziristan'],
      more: {
        point: null,
        precision: 'district',
        valid: { from: '2022-09-13', to: null },
        shape: placeId('south-waziristan'),
      },
    }),
    createPlace('azad-jammu-and-kashmir', {
      kind: 'territory',
      rank: 3,
      point: [73.9, 33.9],
      in: 'pakistan',
      names: ['Azad Jammu and Kashmir'],
      more: { precision: 'province' },
    }),
    createPlace('tirah', {
      kind: 'region',
      rank: 5,
      point: [70.61, 33.77],
      in: 'khyber',
      more: { precision: 'approximate', radiusKm: 30 },
    }),
    createPlace('thal', { kind: 'region', rank: 5, point: [71.5, 31], in: 'pakistan' }),
    createPlace('miran-shah', {
      kind: 'town',
      rank: 5,
      point: [70.066, 33.01233],
      in: 'north-waziristan',
      names: ['Miran Shah', 'میران شاہ'],
    }),
    createPlace('wana', {
      kind: 'town',
      rank: 5,
      point: [69.58286, 32.30434],
      in: 'south-waziristan',
    }),
    createPlace('zhob', { kind: 'city', rank: 4, point: [69.45054, 31.34655], in: 'balochistan' }),
    createPlace('karachi', { kind: 'city', rank: 2, point: [67.01, 24.86], in: 'sindh' }),
    createPlace('ghulam-khan', {
      kind: 'crossing',
      rank: 6,
      point: [70.03, 33.15],
      in: 'north-waziristan',
    }),
    createVillage(1172530, 'Kuza Bandai', [72.37469, 34.81605], 'swat'),
    createVillage(40, 'Zaman Khel', [70.2, 32.9], 'north-waziristan'),
    createPlace('takatu', { kind: 'peak', rank: 6, point: [67.1, 30.4], names: ['Koh Takatu'] }),
    createVillage(1, 'Kanju', [72.34, 34.81], 'swat'),
    createVillage(2, 'Kanju', [70.32964, 28.3526], 'sindh'),
    createVillage(3, 'Naray Baba', [71.02, 33.9], 'khyber'),
    createVillage(4, 'Narai', [66.1, 28.2], 'balochistan'),
    createVillage(1164533, 'Spalga', [70.13371, 32.93122], 'north-waziristan'),
    createVillage(1170350, 'Miran Shah', [68.57437, 25.39815], 'sindh'),
    createVillage(5, 'Shakai', [69.63, 32.48], 'south-waziristan'),
    createVillage(6, 'Shakai', [68.9, 32.6], 'paktika'),
    createVillage(7, 'Killi Ahmadun', [69.5, 31.4], 'balochistan'),
    createVillage(8, 'Liaquatabad', [68.4, 27.7], 'sindh'),
    createVillage(10, 'Manzai', [70.25, 32.25], 'tank-district'),
    createVillage(11, 'Manzai', [69.9, 32.3], 'south-waziristan'),
    createVillage(9, 'Liaquatabad', [67.03, 24.91], 'sindh'),
    createVillage(12, 'Pakistan Kalle', [69.9, 33.1], 'north-waziristan'),
    createVillage(13, 'Swat', [68.5, 26.2], 'sindh'),
    createVillage(14, 'Dogar', [71, 33.9], 'khyber'),
    createVillage(15, 'Dogar', [70.3, 32.3], 'tank-district'),
    createVillage(16, 'Feroz Garh', [69.95, 32.35], 'tank-district'),
    createVillage(17, 'Kotkai', [69.9, 32.5], 'south-waziristan'),
    createVillage(18, 'Kotkai', [70.05, 33.1], 'north-waziristan'),
    createVillage(19, 'Chakoti', [73.88, 34.11], 'azad-jammu-and-kashmir'),
    createVillage(20, 'Chakoti', [69.9, 33.05], 'north-waziristan'),
    createVillage(21, 'Tehra', [72.4, 35], 'swat'),
    createVillage(22, 'Gulistan', [69.55, 32.2], 'balochistan'),
  ];
}

let opened: Locator | undefined;

/** Where a description is, among the places of the frontier. */
export function locateOne(text: string, told: Omit<LocateQuery, 'text'> = {}) {
  opened ??= openLocator(openNames(packNames(createFrontier()).buffer));
  return locate({ text, ...told }, opened);
}
