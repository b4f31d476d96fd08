import type { NameLang, Place, PlaceKind } from '../../../src/core/model/place.ts';
import { createPlace } from './create-names.ts';

type NativeNames = readonly (readonly [lang: NameLang, text: string])[];

/** A place with an English name made of its id, and names in Arabic script. */
function createNative(
  id: string,
  kind: PlaceKind,
  rank: number,
  point: readonly [number, number],
  parent: string | null,
  native: NativeNames,
): Place {
  const place = createPlace(id, { kind, rank, point, ...(parent === null ? {} : { in: parent }) });
  const own = native.map(([lang, text]) => ({ lang, text, kind: 'official' as const }));
  return {
    ...place,
    names: [...place.names, ...own],
    ...(/^gn-\d+$/.test(id) ? { geonames: Number(id.slice(3)) } : {}),
  };
}

const all = (text: string): NativeNames => [
  ['ur', text],
  ['ps', text],
  ['prs', text],
];

/** A small atlas with names in three languages, some of which are words or names of persons too. */
export function createNativePlaces(): Place[] {
  return [
    createNative('pakistan', 'country', 1, [70, 30], null, all('پاکستان')),
    createNative('afghanistan', 'country', 1, [66, 33], null, all('افغانستان')),
    createNative('india', 'country', 1, [79, 22], null, [['ur', 'بھارت']]),
    createNative('nauru', 'country', 1, [166.9, -0.5], null, [['ps', 'نؤرو']]),
    createNative('mali', 'country', 1, [-4, 17], null, all('مالی')),
    createNative('balochistan', 'province', 2, [66, 28], 'pakistan', all('بلوچستان')),
    createNative('khyber-pakhtunkhwa', 'province', 2, [71, 34], 'pakistan', [
      ['ur', 'خیبر پختونخوا'],
      ['ps', 'خیبر پښتونخوا'],
    ]),
    createNative('nangarhar', 'province', 2, [70.4, 34.3], 'afghanistan', [
      ['ps', 'ننګرهار'],
      ['prs', 'ننگرهار'],
    ]),
    createNative('kunar', 'province', 2, [71, 34.9], 'afghanistan', [
      ['ps', 'کونړ'],
      ['prs', 'کنر'],
    ]),
    createNative('kunar-river', 'river', 4, [71.1, 35], 'afghanistan', []),
    createNative('kabul', 'city', 2, [69.17, 34.53], 'afghanistan', all('کابل')),
    createNative('kabul-river', 'river', 4, [70, 34.5], 'afghanistan', [['ur', 'دریائے کابل']]),
    createNative('islamabad', 'city', 2, [73.04, 33.72], 'pakistan', [
      ['ur', 'اسلام آباد'],
      ['prs', 'اسلام‌آباد'],
    ]),
    createNative('peshawar', 'city', 2, [71.58, 34.01], 'khyber-pakhtunkhwa', [
      ['ur', 'پشاور'],
      ['ps', 'پېښور'],
    ]),
    createNative('kandahar', 'city', 2, [65.7, 31.6], 'afghanistan', all('کندهار')),
    createNative('quetta', 'city', 2, [67, 30.2], 'balochistan', [
      ['ur', 'کوئٹہ'],
      ['ps', 'کوټه'],
    ]),
    createNative('herat', 'city', 2, [62.2, 34.3], 'afghanistan', all('هرات')),
    createNative('jalalabad', 'city', 3, [70.45, 34.43], 'nangarhar', [['prs', 'جلال‌آباد']]),
    createNative('khyber', 'district', 3, [71, 34], 'khyber-pakhtunkhwa', all('خیبر')),
    createNative('khyber-pass', 'pass', 6, [71.1, 34.1], 'khyber', [
      ['ur', 'درہ خیبر'],
      ['ps', 'د خیبر دره'],
    ]),
    createNative('mohmand', 'district', 3, [71.4, 34.5], 'khyber-pakhtunkhwa', [
      ['ur', 'مہمند ایجنسی'],
      ['ps', 'مومند'],
    ]),
    createNative('kurram', 'district', 3, [70.1, 33.7], 'khyber-pakhtunkhwa', all('کرم')),
    createNative('tank', 'town', 5, [70.4, 32.2], 'khyber-pakhtunkhwa', [
      ['ur', 'ٹانک'],
      ['prs', 'تانک'],
    ]),
    createNative('dir', 'town', 6, [71.88, 35.2], 'khyber-pakhtunkhwa', all('دیر')),
    createNative('swat', 'district', 4, [72.4, 35.2], 'khyber-pakhtunkhwa', all('سوات')),
    createNative('khogyani', 'district', 4, [70.2, 34.3], 'nangarhar', [
      ['ps', 'خوګیاڼي'],
      ['prs', 'خوگیانی'],
    ]),
    createNative('khost', 'province', 2, [69.9, 33.3], 'afghanistan', all('خوست')),
    createNative('khost-district', 'district', 4, [69.6, 35.8], 'khost', all('خوست')),
    createNative('shamal', 'district', 4, [69.4, 33.3], 'afghanistan', all('شمال')),
    createNative('gn-201', 'village', 8, [71.2, 33.9], 'khyber', [['ur', 'باڑہ']]),
    createNative('gn-202', 'village', 8, [66, 31], 'balochistan', [['ur', 'باڑہ']]),
    createNative('gn-206', 'village', 8, [71.5, 34.5], 'khyber-pakhtunkhwa', [['und', 'کابل']]),
    createNative('gn-203', 'village', 8, [67.5, 31.5], 'balochistan', [['ur', 'سلطان']]),
    createNative('gn-204', 'village', 8, [71.9, 35.1], 'khyber-pakhtunkhwa', [['ur', 'رستم']]),
    createNative('gn-205', 'village', 8, [70.1, 34.4], 'nangarhar', [['prs', 'اتل']]),
  ];
}
