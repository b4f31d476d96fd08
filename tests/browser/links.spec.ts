import { geoContains } from 'd3';
import { feature, mesh } from 'topojson-client';
import { en } from '../../src/elements/base/words/en.ts';
import type { PlaceId, SarhadAtlasElement } from '../../src/index.ts';
import { AtlasPage, atlasBoundaries, atlasBundle, atlasPlace } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

interface Ends {
  /** Of the curve at the card, and where the card's edge is. */
  readonly start: readonly [number, number];
  readonly edge: number;
  /** Of the curve at the place, px of the viewport. */
  readonly end: readonly [number, number];
}

/** Both ends of every curve, beside the card that it leaves. */
async function ends(atlas: AtlasPage): Promise<Ends[]> {
  return atlas.page.evaluate(() => {
    const deep = (root: ParentNode, selector: string): Element[] =>
      [...root.querySelectorAll('*')].flatMap((node) => [
        ...(node.matches(selector) ? [node] : []),
        ...(node.shadowRoot === null ? [] : deep(node.shadowRoot, selector)),
      ]);
    const cards = deep(document, '[data-card]').map((card) => card.getBoundingClientRect());
    return deep(document, 'g.curves g.curve path').map((path) => {
      if (!(path instanceof SVGPathElement)) throw new Error('a curve is no path');
      const matrix = path.getScreenCTM();
      const at = (length: number): DOMPoint =>
        path.getPointAtLength(length).matrixTransform(matrix ?? undefined);
      const [start, end] = [at(0), at(path.getTotalLength())];
      const edges = cards
        .filter(({ top, bottom }) => top - 2 <= start.y && start.y <= bottom + 2)
        .flatMap(({ left, right }) => [left, right])
        .sort((a, b) => Math.abs(a - start.x) - Math.abs(b - start.x));
      return { start: [start.x, start.y], edge: edges[0] ?? Infinity, end: [end.x, end.y] };
    });
  });
}

/** How far an end is from the place, px of the viewport. */
type Miss = (end: readonly [number, number]) => Promise<number>;

/** Every curve leaves the edge of a card and arrives at its place, within 2 px. */
async function expectTrue(atlas: AtlasPage, miss: Miss = missOfPoint(atlas)): Promise<void> {
  await expect(async () => {
    const curves = await ends(atlas);
    expect(curves.length).toBeGreaterThan(0);
    for (const { start, edge, end } of curves) {
      expect(Math.abs(start[0] - edge)).toBeLessThanOrEqual(2);
      expect(await miss(end)).toBeLessThanOrEqual(2);
    }
  }).toPass({ timeout: 60_000 });
}

/** From the point of Peshawar. */
function missOfPoint(atlas: AtlasPage): Miss {
  const { point } = atlasPlace('peshawar');
  if (point === null) throw new Error('Peshawar has no point');
  return async (end) => {
    const { x, y } = await atlas.onScreen(point);
    return Math.hypot(end[0] - x, end[1] - y);
  };
}

/** From the nearest spot of Peshawar, or of what lies in it, at which an event happened. */
function missOfEvents(atlas: AtlasPage): Miss {
  const { events } = atlasBundle();
  const ids = new Set(events.flatMap(({ places }) => places.map(({ place }) => String(place))));
  const spots = [...ids].map(atlasPlace).flatMap(({ id, parents, point }) => {
    const isThere = id === 'peshawar' || parents.some(({ place }) => place === 'peshawar');
    return isThere && point !== null ? [point] : [];
  });
  return async ([x, y]) => {
    const on = await Promise.all(spots.map((spot) => atlas.onScreen(spot)));
    return Math.min(...on.map((at) => Math.hypot(at.x - x, at.y - y)));
  };
}

/** None within the area, whole. */
function missOfArea(atlas: AtlasPage, id: string): Miss {
  const boundaries = atlasBoundaries();
  const area = boundaries.objects.areas.geometries.find((own) => own.id === id);
  if (area === undefined) throw new Error(`The boundaries have no area “${id}”`);
  const shape = feature(boundaries, area);
  return async ([x, y]) => {
    const [lng, lat] = await atlas.degreesAt(x, y);
    return geoContains(shape, [lng, lat]) ? 0 : Infinity;
  };
}

/** From the nearest of the points that the line runs through: they stand closer than 2 px. */
function missOfLine(atlas: AtlasPage, id: string): Miss {
  const boundaries = atlasBoundaries();
  const line = boundaries.objects.lines.geometries.find((own) => own.id === id);
  if (line === undefined) throw new Error(`The boundaries have no line “${id}”`);
  const { coordinates } = mesh(boundaries, line);
  const points = coordinates.flat();
  return async ([x, y]) => {
    const [lng, lat] = await atlas.degreesAt(x, y);
    const near = points.toSorted(
      ([a = NaN, b = NaN], [c = NaN, d = NaN]) =>
        Math.hypot(a - lng, b - lat) - Math.hypot(c - lng, d - lat),
    );
    const on = await Promise.all(
      near.slice(0, 2).map(([east = NaN, north = NaN]) => atlas.onScreen([east, north])),
    );
    return Math.min(...on.map((at) => Math.hypot(at.x - x, at.y - y)));
  };
}

test.describe('the curves from Peshawar', () => {
  let atlas: AtlasPage;
  test.beforeEach(async ({ page }) => {
    atlas = await AtlasPage.open(page, 'place=peshawar');
    await expectTrue(atlas);
  });

  test('are true after the cards are scrolled', async ({ page }) => {
    const first = atlas.card.getByRole('article').first();
    await first.hover();
    await expect(async () => {
      await page.mouse.wheel(0, 240);
      await expect(first).not.toBeInViewport({ ratio: 1, timeout: 2000 });
    }).toPass({ timeout: 60_000 });
    await expectTrue(atlas);
  });

  test('are true after the map is dragged', async ({ page }) => {
    const before = await atlas.onScreen([71.5, 34]);
    const box = await atlas.mapBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await atlas.gestures();
    await page.mouse.down();
    await page.mouse.move(x - 60, y + 40, { steps: 6 });
    await page.mouse.up();
    await expect.poll(async () => (await atlas.onScreen([71.5, 34])).x).toBeLessThan(before.x - 20);
    await expectTrue(atlas);
  });

  test('are true after the map is zoomed', async () => {
    const before = await atlas.onScreen([69, 33]);
    await atlas.map.getByRole('button', { name: en.mapZoomIn }).click();
    await expect.poll(async () => (await atlas.onScreen([69, 33])).x).not.toBe(before.x);
    await expectTrue(atlas);
  });

  test('are true after the window changes its size', async ({ page }) => {
    await page.setViewportSize({ width: 1180, height: 700 });
    await expectTrue(atlas);
  });

  test('are true for the cards of its events, before and after they are scrolled', async ({
    page,
  }) => {
    await atlas.card.getByRole('tab', { name: en.events }).click();
    await expect(page.locator('sarhad-map g.curves g.curve.event').first()).toBeAttached();
    await expect(page.locator('sarhad-map g.curves g.curve.passage')).toHaveCount(0);
    await expectTrue(atlas, missOfEvents(atlas));
    const first = atlas.card.getByRole('article').first();
    await first.hover();
    await expect(async () => {
      await page.mouse.wheel(0, 240);
      await expect(first).not.toBeInViewport({ ratio: 1, timeout: 2000 });
    }).toPass({ timeout: 60_000 });
    await expectTrue(atlas, missOfEvents(atlas));
  });

  test('go when they are switched off', async ({ page }) => {
    await atlas.switchOverlay('curves', false);
    await expect(page.locator('sarhad-map g.curves g.curve')).toHaveCount(0);
    await atlas.switchOverlay('curves', true);
    await expectTrue(atlas);
  });
});

test('the curves from Swat arrive within its area, those from the Durand Line on it', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page, 'place=swat');
  await atlas.fit('swat');
  await atlas.fullDetail();
  await expectTrue(atlas, missOfArea(atlas, 'swat'));
  await atlas.atlas.evaluate((element: SarhadAtlasElement) =>
    element.select({ kind: 'place', id: 'durand-line' as PlaceId }),
  );
  await atlas.fit('durand-line');
  await expectTrue(atlas, missOfLine(atlas, 'durand-line'));
});

test('the curves to passages and to events are lines, never filled', async ({ page }) => {
  const atlas = await AtlasPage.open(page, 'place=swat');
  const fills = (kind: string): Promise<string[]> =>
    page
      .locator(`sarhad-map g.curves g.curve.${kind} path`)
      .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  const expectLines = async (kind: string): Promise<void> => {
    await expect.poll(async () => (await fills(kind)).length).toBeGreaterThan(0);
    expect(new Set(await fills(kind))).toEqual(new Set(['none']));
  };
  await expectLines('passage');
  await atlas.card.getByRole('tab', { name: en.events }).click();
  await expectLines('event');
});
