import { describe, expect, test } from 'vitest';
import { eventId, passageId, placeId, textId } from '../../../src/core/model/ids.ts';
import type { Interval } from '../../../src/core/model/time.ts';
import type { Focus } from '../../../src/core/selection/focus.ts';
import { passagesOf } from '../../../src/core/selection/implied-passages.ts';
import type { PassageList, PassageSettings } from '../../../src/core/selection/passage-list.ts';
import { createReadingBundle } from './create-reading-bundle.ts';

const bundle = createReadingBundle();
const SETTINGS: PassageSettings = { senses: ['place'], text: null, showUndated: false };
const place = (id: string): Focus => ({ kind: 'place', id: placeId(id) });
const of = (focus: Focus, settings: Partial<PassageSettings> = {}, range: Interval | null = null) =>
  passagesOf(bundle, focus, { ...SETTINGS, ...settings }, range);
const ids = (list: PassageList) => list.slice(0, list.length).map(({ passage }) => passage.id);

const YEAR_2014 = { from: '2014-01-01', to: '2015-01-01' };
const YEAR_2020 = { from: '2020-01-01', to: '2021-01-01' };

describe('the passages of a place', () => {
  test('come from the texts about it first, each once, with the mentions that mark it', () => {
    const { direct } = of(place('city'));
    expect(ids(direct)).toEqual(['about/1', 'other/1']);
    expect(direct.slice(1, 2)[0]?.mentions.map(({ start }) => start)).toEqual([0, 20]);
  });

  test('are kept apart from those that name only places inside it', () => {
    const found = of(place('district'));
    expect(ids(found.direct)).toEqual(['other/2']);
    expect(ids(found.inside)).toEqual(['other/1', 'about/1']);
    expect(found.inside.slice(0, 1)[0]?.mentions.map(({ quote }) => quote)).toEqual([
      'City',
      'City',
    ]);
  });

  test('show the chosen senses only, and count every sense all the same', () => {
    expect(of(place('city')).bySense).toEqual({ place: 2, state: 1, people: 0, 'name-part': 0 });
    expect(ids(of(place('city'), { senses: ['state'] }).direct)).toEqual(['other/3']);
    expect(of(place('city'), { senses: [] }).direct.length).toBe(0);
  });

  test('show one text only where it is chosen, and count the passages of all texts', () => {
    const found = of(place('city'), { text: textId('about') });
    expect(ids(found.direct)).toEqual(['about/1']);
    expect([...found.byText]).toEqual([
      ['other', 1],
      ['about', 1],
    ]);
  });

  test('lie in the range; those outside and those without a date are counted', () => {
    const found = of(place('city'), {}, YEAR_2014);
    expect(ids(found.direct)).toEqual(['other/1']);
    expect(found.undated).toBe(1);
    expect(of(place('city'), {}, YEAR_2020).outside).toBe(1);
  });

  test('include those without a date where the reader asks for them', () => {
    const found = of(place('city'), { showUndated: true }, YEAR_2014);
    expect(ids(found.direct)).toEqual(['about/1', 'other/1']);
    expect(found.undated).toBe(0);
  });

  test('follow the borders of the range: the agency left the territory in 2018', () => {
    expect(ids(of(place('territory')).inside)).toEqual(['other/1', 'other/4']);
    expect(ids(of(place('territory'), {}, YEAR_2014).inside)).toEqual(['other/1']);
    expect(of(place('territory'), {}, YEAR_2020).inside.length).toBe(0);
    expect(ids(of(place('province'), {}, YEAR_2020).inside)).toEqual(['other/4']);
  });

  test('are none for a place that no text names and for one that does not exist', () => {
    expect(of(place('village')).direct.length).toBe(0);
    expect(of(place('nowhere'))).toMatchObject({ undated: 0, outside: 0 });
  });

  test('are the same however often they are asked for', () => {
    const first = of(place('city')).direct.slice(0, 9);
    expect(of(place('district')).direct.slice(0, 9)).not.toEqual(first);
    expect(of(place('city')).direct.slice(0, 9)).toEqual(first);
  });

  test('can be read page by page', () => {
    const { direct } = of(place('city'));
    expect(direct.slice(0, 1).map(({ passage }) => passage.id)).toEqual(['about/1']);
    expect(direct.slice(2, 4)).toEqual([]);
  });
});

describe('the passages of another focus', () => {
  test('are the evidence of an event', () => {
    expect(ids(of({ kind: 'event', id: eventId('at-city') }).direct)).toEqual(['other/1']);
  });

  test('are all passages of a text, whatever senses are chosen', () => {
    expect(of({ kind: 'text', id: textId('other') }, { senses: [] }).direct.length).toBe(4);
  });

  test('are the passage itself', () => {
    const focus: Focus = { kind: 'passage', id: passageId('other/2') };
    expect(ids(of(focus).direct)).toEqual(['other/2']);
    expect(of(focus, {}, YEAR_2014)).toMatchObject({ undated: 1, direct: { length: 0 } });
  });
});
