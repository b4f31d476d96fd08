import { beforeAll, describe, expect, it } from 'vitest';
import { findBorderChanges } from '../../../src/core/layout/timeline-changes.ts';
import type { PlaceId } from '../../../src/core/model/ids.ts';
import type { Place } from '../../../src/core/model/place.ts';
import { loadWords } from '../../../src/elements/base/words/words.ts';
import { datedWords } from '../../../src/elements/place/dated-words.ts';
import { changeLabel } from '../../../src/elements/timeline/timeline-sentences.ts';
import { readRealPlaces } from './real-geodata.ts';

let places: Map<PlaceId, Place>;
beforeAll(async () => {
  places = new Map((await readRealPlaces()).map((place) => [place.id, place]));
});

/** What the card says of when the place bore the name. */
function days(place: string, text: string, lang: 'en' | 'ur' | 'ps' | 'prs' = 'en') {
  const name = places.get(place as PlaceId)?.names.find((own) => own.text === text);
  if (name === undefined) throw new Error(`${place} is not called ${text}`);
  return datedWords({ from: name.from ?? null, to: name.to ?? null }, lang, name);
}

describe('the card says of a name no more than its source', () => {
  it.each([
    ['bannu', 'Edwardesabad', '1869 – 1903'],
    ['bannu', 'Dhulipnagar', '1848 – 1869'],
    ['south-waziristan', 'Wana Agency', '1895 – 1941 or before'],
    ['south-waziristan', 'South Waziristan Agency', 'until 28 May 2018'],
    ['malakand', 'Malakand Agency', 'since 1895'],
    ['zhob', 'Apozai', 'until December 1889'],
    ['zhob', 'Fort Sandeman', 'December 1889 – 30 July 1976'],
    ['nuristan', 'Kafiristan', 'until 1895'],
  ])('%s as %s: %s', (place, name, expected) => {
    expect(days(place, name)).toBe(expected);
  });

  it.each(['ur', 'ps', 'prs'] as const)('in %s as well', async (lang) => {
    await loadWords(lang);
    const said = days('south-waziristan', 'Wana Agency', lang);
    expect(said).toMatch(/1895|۱۸۹۵/);
    expect(said).toMatch(/1941|۱۹۴۱/);
    expect(said).not.toMatch(/[a-z]|جنوری|جنوري/);
  });
});

describe('the timeline says of a border no more and no less than its source', () => {
  const labels = (place: string) =>
    findBorderChanges(places)
      .filter((change) => change.place.id === place)
      .map((change) => changeLabel(change, 'en'));

  it('a day where the source has the first of a month', () => {
    expect(labels('hub-district').join()).toMatch(/^1 September 2022 · Hub/);
  });

  it('both days where the sources give two, and the name that people know', () => {
    const either = '13 September or 13 October 2022';
    expect(labels('south-waziristan')).toContain(`${either} · South Waziristan divided`);
    expect(days('south-waziristan', 'South Waziristan District')).toBe(`28 May 2018 – ${either}`);
    const part = places.get('upper-south-waziristan' as PlaceId);
    expect(part && datedWords(part.valid, 'en', part)).toBe(`since ${either}`);
    expect(labels('fata')).toContain('31 May 2018 · FATA merged');
    expect(labels('khyber-pakhtunkhwa').join()).toContain('19 April 2010 · NWFP renamed');
  });

  it('a month where the source has a month', () => {
    expect(labels('central-dir').join()).toMatch(/^January 2023 · Central Dir/);
  });
});

describe('the timeline names places in the language of the reader', () => {
  const label = (place: string, day: string, lang: 'ur' | 'ps' | 'prs') => {
    const change = findBorderChanges(places).find(
      (one) => one.place.id === place && one.day === day,
    );
    return change === undefined ? '' : changeLabel(change, lang);
  };

  it.each([
    ['khyber-pakhtunkhwa', '2010-04-19', 'ur', 'خیبر پختونخوا'],
    ['khyber-pakhtunkhwa', '2010-04-19', 'ps', 'خیبر پښتونخوا'],
    ['fata', '2018-05-31', 'ur', 'قبائلی علاقہ جات'],
    ['fata', '2018-05-31', 'ps', 'مرکزي قبایلي سیمې'],
  ] as const)('%s, %s, in %s: %s', async (place, day, lang, name) => {
    await loadWords(lang);
    expect(label(place, day, lang)).toContain(name);
    expect(label(place, day, lang)).not.toMatch(/Pakhtunkhwa|FATA/);
  });

  it('in English where it has none in it', async () => {
    await loadWords('prs');
    expect(label('fata', '2018-05-31', 'prs')).toContain('FATA');
  });
});
