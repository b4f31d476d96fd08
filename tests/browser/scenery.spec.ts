import type { Feature } from 'geojson';
import type { Page } from 'playwright/test';
import { feature } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import { RAILWAY_ZOOM, ROAD_ZOOM, SMALL_ROAD_ZOOM } from '../../src/core/layout/scenic-path.ts';
import type { LngLat } from '../../src/core/model/place.ts';
import type { SarhadMapElement } from '../../src/index.ts';
import { atlasBytes } from '../build/built-atlas.ts';
import { atlasBundle, AtlasPage } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

type Part = 'roads' | 'railways' | 'landmarks';
const file = (part: Part): string => atlasBundle().parts[part]?.path ?? '?';

/** All that the part holds, as it stands in the atlas. */
function featuresOf(part: Part): Feature[] {
  const json = new TextDecoder().decode(atlasBytes(file(part)));
  const topology = JSON.parse(json) as Topology<Objects>;
  return Object.values(topology.objects).flatMap((object) => {
    const found = feature(topology, object);
    return found.type === 'FeatureCollection' ? found.features : [found];
  });
}

/** The courses of the ways, degrees. */
const linesOf = (ways: readonly Feature[]): number[][][] =>
  ways.flatMap(({ geometry }) => {
    if (geometry.type === 'LineString') return [geometry.coordinates];
    return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
  });

const isSmall = ({ properties }: Feature): boolean => properties?.['class'] === 'secondary';
const ROADS = featuresOf('roads');
/** What is not worth having from afar. */
const FAR = (['roads', 'railways', 'landmarks'] as const).map(file);
/** The paths that a zoom is to show, each with the ways that it holds. */
const WAYS = [
  ['road', ROAD_ZOOM, linesOf(ROADS.filter((road) => !isSmall(road)))],
  ['road', SMALL_ROAD_ZOOM, linesOf(ROADS.filter(isSmall))],
  ['railway', RAILWAY_ZOOM, linesOf(featuresOf('railways'))],
] as const;

/** The courses of the ways of a kind as they are drawn: how many, and where each begins, px of the viewport. */
const drawn = (page: Page, kind: string): Promise<{ x: number; y: number }[][]> =>
  page.locator(`sarhad-map g.rivers path.${kind}`).evaluateAll((paths) =>
    paths.map((path) => {
      const matrix = (path as SVGPathElement).getScreenCTM() ?? undefined;
      const starts = [...(path.getAttribute('d') ?? '').matchAll(/M([-\d.]+),([-\d.]+)/g)];
      return starts.map(([, x, y]) => {
        const at = new DOMPoint(Number(x), Number(y)).matrixTransform(matrix);
        return { x: at.x, y: at.y };
      });
    }),
  );

/** The zoom of the map, from how wide a degree is. */
const zoomOf = (atlas: AtlasPage): Promise<number> =>
  atlas.map.evaluate((map: SarhadMapElement) => {
    const [[east], [west]] = [map.project([70, 33]), map.project([69, 33])];
    return Math.log2(((east - west) * 360) / 512);
  });

const pair = ([lng = NaN, lat = NaN]: readonly number[] = []): LngLat => [lng, lat];

test('roads, railways and peaks come with their zoom, where they are, and are fetched no sooner', async ({
  page,
}) => {
  const asked = new Set<string>();
  page.on('request', (request) =>
    asked.add(new URL(request.url()).pathname.slice('/atlas/'.length)),
  );
  const atlas = await AtlasPage.open(page);
  const peaks = featuresOf('landmarks').filter(({ properties }) => properties?.['kind'] === 'peak');
  const names = new Set(peaks.map(({ properties }) => `▲ ${String(properties?.['name'])}`));
  const labels = atlas.map.locator('g.labels').getByText('▲');
  await atlas.fullDetail();
  expect(await zoomOf(atlas)).toBeLessThan(ROAD_ZOOM);
  expect([...asked].filter((path) => FAR.includes(path))).toEqual([]);
  expect(await drawn(page, 'road')).toEqual([]);
  await expect(labels).toHaveCount(0);

  await atlas.fit('lower-chitral');
  const stops = new Set<number>();
  const far = async (): Promise<void> => {
    await atlas.zoomOut();
    await atlas.zoomOut();
  };
  for (const move of [() => atlas.zoomIn(), far, () => atlas.fit('upper-chitral')]) {
    const zoom = await zoomOf(atlas);
    const due = WAYS.filter(([, from]) => zoom >= from);
    stops.add(due.length);
    for (const kind of ['road', 'railway']) {
      const wanted = due.filter(([own]) => own === kind).map(([, , ways]) => ways);
      await expect
        .poll(async () => (await drawn(page, kind)).map((starts) => starts.length))
        .toEqual(wanted.map((ways) => ways.length));
      for (const [index, [start]] of (await drawn(page, kind)).entries()) {
        const on = await atlas.onScreen(pair(wanted[index]?.[0]?.[0]));
        // A tenth of a plate px is the finest step of a path.
        expect(Math.hypot((start?.x ?? NaN) - on.x, (start?.y ?? NaN) - on.y)).toBeLessThan(3);
      }
    }
    await move();
  }
  expect([...stops].sort(), 'with some of them, all, and none again').toEqual([0, 2, 3]);
  expect([...asked].filter((path) => FAR.includes(path)).toSorted()).toEqual(FAR.toSorted());

  // Peaks are named where they stand, the high ones of Chitral first.
  while ((await zoomOf(atlas)) < 7.8) await atlas.zoomIn();
  await expect(labels).not.toHaveCount(0);
  for (const label of await labels.all()) {
    const text = (await label.textContent()) ?? '';
    expect(names).toContain(text);
    const { x = NaN, y = NaN, width = NaN, height = NaN } = (await label.boundingBox()) ?? {};
    const misses = await Promise.all(
      peaks
        .filter(({ properties }) => text === `▲ ${String(properties?.['name'])}`)
        .map(async ({ geometry }) => {
          const at = await atlas.onScreen(
            pair(geometry.type === 'Point' ? geometry.coordinates : []),
          );
          return Math.hypot(x + width / 2 - at.x, y + height / 2 - at.y);
        }),
    );
    expect(Math.min(...misses), text).toBeLessThan(8);
  }
  // A pass is a place of the atlas: it has its dot and can be chosen.
  await atlas.fit('lowari-pass');
  await atlas.rest();
  await expect(atlas.map.locator('#target-lowari-pass')).toBeAttached();
  await expect(atlas.map.locator('g.labels')).toContainText('Lowari');
});
