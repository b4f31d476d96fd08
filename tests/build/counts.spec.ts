import { describe, expect, test } from 'vitest';
import { layoutAreas } from '../../src/core/layout/areas.ts';
import { contains, createView, fitBounds } from '../../src/core/layout/camera.ts';
import { layoutEventMarks } from '../../src/core/layout/event-marks.ts';
import { momentOf } from '../../src/core/layout/moment.ts';
import { layoutPlaceDots } from '../../src/core/layout/place-dots.ts';
import { cachedShapes } from '../../src/core/layout/shape-cache.ts';
import { isSpot, regionOf } from '../../src/core/layout/scenery.ts';
import { layoutTargets } from '../../src/core/layout/targets.ts';
import type { AtlasFile, DetailsFile } from '../../src/core/model/bundle.ts';
import type { PlaceId } from '../../src/core/model/ids.ts';
import { SENSES } from '../../src/core/model/mention.ts';
import { overlaps, type Interval } from '../../src/core/model/time.ts';
import { countryCounts, mentionCount } from '../../src/core/selection/country-counts.ts';
import { datedCount, eventsOf } from '../../src/core/selection/implied-events.ts';
import { passagesOf } from '../../src/core/selection/implied-passages.ts';
import type { PassageSettings } from '../../src/core/selection/passage-list.ts';
import { countPlaces } from '../../src/core/selection/place-counts.ts';
import { atlasBoundaries, atlasBundle, atlasBytes } from './built-atlas.ts';

const bundle = atlasBundle();
const TODAY = '2026-04-30';
const PLACES_ALONE: PassageSettings = { senses: ['place'], text: null, showUndated: false };
const [LONGEST] = [...bundle.texts.values()].sort((a, b) => b.passages.length - a.passages.length);

/** What a reader may have chosen: nothing, days, other senses, one text. */
const CHOSEN: readonly (readonly [name: string, PassageSettings, Interval | null])[] = [
  ['as at first', PLACES_ALONE, null],
  ['in the time of FATA', PLACES_ALONE, { from: '2001-01-01', to: '2018-05-31' }],
  ['since the merger', PLACES_ALONE, { from: '2018-05-31', to: null }],
  [
    'in 2014, with what has no date',
    { ...PLACES_ALONE, showUndated: true },
    { from: '2014-01-01', to: '2015-01-01' },
  ],
  ['in every sense', { ...PLACES_ALONE, senses: SENSES }, null],
  ['in one text', { ...PLACES_ALONE, text: LONGEST?.id ?? null }, null],
];

const parse = (file: string): unknown => JSON.parse(new TextDecoder().decode(atlasBytes(file)));

/** Mentions of each place, counted in the files themselves by nothing but their words. */
function mentionsInFile(settings: PassageSettings, range: Interval | null): Map<string, number> {
  const file = parse('atlas.json') as AtlasFile;
  const details = parse('details.json') as DetailsFile;
  const counted = new Map<string, number>();
  for (const text of file.texts) {
    if (settings.text !== null && text.id !== settings.text) continue;
    for (const [index, { mentions }] of text.passages.entries()) {
      const dates = details.texts[text.id]?.[index]?.dates ?? [];
      const isUndated = dates.length === 0 && settings.showUndated;
      if (range !== null && !isUndated && !dates.some((date) => overlaps(date, range))) continue;
      for (const { place, sense = 'place' } of mentions) {
        if (place == null || !settings.senses.includes(sense)) continue;
        counted.set(place, (counted.get(place) ?? 0) + 1);
      }
    }
  }
  return counted;
}

/** What is known only so roughly has no spot, and is told by the name of the area. */
const AREAS = new Set(['district', 'province', 'country']);

const sorted = (counted: Iterable<readonly [string, number]>): (readonly [string, number])[] =>
  [...counted].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1));

describe.for(CHOSEN)('%s', ([, settings, range]) => {
  const counts = countPlaces(bundle, settings, range);
  const places = [...bundle.places.keys()];
  const moment = momentOf(range, false, TODAY);
  const { center, zoom } = fitBounds(bundle.bounds, 1000, 800);
  const far = createView(1000, 800, center, zoom);

  test('the list counts the mentions that the file has', () => {
    const found = sorted(counts.mentions);
    expect(found.length).toBeGreaterThan(settings.text === null ? 40 : 5);
    expect(found).toEqual(sorted(mentionsInFile(settings, range)));
  });

  test('the passages of each place mark as many as the list counts', () => {
    const marked = places.map((id) => {
      const { direct } = passagesOf(bundle, { kind: 'place', id }, settings, range);
      const all = direct.slice(0, direct.length).flatMap(({ mentions }) => mentions);
      expect(all.filter((mention) => mention.place !== id)).toEqual([]);
      return [id, all.length] as const;
    });
    expect(sorted(marked)).toEqual(sorted(counts.mentions));
    const alone = places.map((id) => [id, mentionCount(bundle, id, settings, range)] as const);
    expect(sorted(alone)).toEqual(sorted(counts.mentions));
  });

  test('the dots, glazes and band of the map count as the list does', () => {
    const { certainty } = counts;
    const dots = layoutPlaceDots(bundle, counts, far, { day: moment.day, certainty });
    const shapes = cachedShapes(atlasBoundaries());
    const glazes = [0, Infinity].flatMap((near) => layoutAreas(shapes, counts, near, moment));
    const targets = layoutTargets(bundle, shapes, far, moment, counts, dots);
    const band = countryCounts(bundle, settings, range).map(({ country, mentions }) => ({
      id: country.id,
      count: mentions,
    }));
    const drawn = [...dots, ...glazes, ...targets, ...band];
    const expected = (id: PlaceId) => counts.mentions.get(id) ?? 0;
    expect(drawn.filter(({ id, count }) => count !== expected(id))).toEqual([]);
    expect(dots.filter(({ count, radius }) => count > 0 !== radius > 0)).toEqual([]);
    // Most of what is named stands on the map or in its band.
    const named = [...counts.mentions.keys()];
    const shown = new Set(drawn.map(({ id }) => id));
    expect(named.filter((id) => shown.has(id)).length).toBeGreaterThan(named.length / 2);
  });

  test('the events of each place are as many in its card as in the list; those at a spot are drawn', () => {
    const own = places.map((id) => {
      const { events, inside } = eventsOf(bundle, { kind: 'place', id }, settings, range);
      return [id, datedCount(events.filter((event) => !inside.has(event.id)))] as const;
    });
    expect(sorted(own)).toEqual(sorted(counts.events));
    const { events } = eventsOf(bundle, null, settings, range);
    const spots = [...counts.events.keys()].flatMap((id) => {
      const place = bundle.places.get(id);
      return place !== undefined && isSpot(place) && contains(regionOf(bundle), place.point)
        ? [place]
        : [];
    });
    expect(spots.length).toBeGreaterThan(1);
    for (const { id, point } of spots) {
      const here = events.filter(({ date, places: at }) =>
        at.some((own) => date !== null && own.place === id && !AREAS.has(own.precision)),
      );
      const marks = layoutEventMarks(bundle, events, createView(400, 400, point, 13));
      const drawn = marks.flatMap((mark) => (mark.places.includes(id) ? mark.events : []));
      expect(drawn, id).toEqual(expect.arrayContaining(here.map((event) => event.id)));
    }
  });
});
