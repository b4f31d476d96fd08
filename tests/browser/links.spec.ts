import { geoContains } from 'd3';
import { feature, mesh } from 'topojson-client';
import { en } from '../../src/elements/base/words/en.ts';
import type { PlaceId, SarhadAtlasElement } from '../../src/index.ts';
import { AtlasPage, atlasBoundaries, atlasBundle, atlasPlace } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

type Spot = readonly [x: number, y: number];

/** px of the viewport. */
interface Ends {
  /** Of each curve, at its card and at its place. */
  readonly curves: readonly { readonly start: Spot; readonly end: Spot }[];
  /** Where a curve is to leave each card that can be seen: at its edge, beside its first line. */
  readonly cards: readonly Spot[];
}

/** Both ends of every curve, and every card that one is to leave. */
async function ends(atlas: AtlasPage): Promise<Ends> {
  return atlas.page.evaluate(() => {
    const deep = (root: ParentNode, selector: string): Element[] =>
      [...root.querySelectorAll('*')].flatMap((node) => [
        ...(node.matches(selector) ? [node] : []),
        ...(node.shadowRoot === null ? [] : deep(node.shadowRoot, selector)),
      ]);
    const [column] = deep(document, 'section.column').map((box) => box.getBoundingClientRect());
    const top = Math.max(0, column?.top ?? NaN);
    // On a low page the column stands beside the timeline, too.
    const [map] = deep(document, 'sarhad-map').map((box) => box.getBoundingClientRect());
    const bottom = Math.min(innerHeight, column?.bottom ?? NaN, map?.bottom ?? NaN);
    const cards = deep(document, '[data-card]').flatMap((card): [number, number][] => {
      const box = card.getBoundingClientRect();
      // Its first line, or while that is scrolled away what is left of the card.
      const y = Math.max(box.top + 18, top + 4);
      return box.height > 0 && y <= bottom && box.bottom > top + 18 ? [[box.right, y]] : [];
    });
    const curves = deep(document, 'g.curves g.curve path').map((path) => {
      if (!(path instanceof SVGPathElement)) throw new Error('a curve is no path');
      const matrix = path.getScreenCTM();
      const at = (length: number): [number, number] => {
        const { x, y } = path.getPointAtLength(length).matrixTransform(matrix ?? undefined);
        return [x, y];
      };
      return { start: at(0), end: at(path.getTotalLength()) };
    });
    return { curves, cards };
  });
}

/** How far an end is from the place, px of the viewport. */
type Miss = (end: readonly [number, number]) => Promise<number>;

const distance = ([x, y]: Spot, [left, top]: Spot): number => Math.hypot(left - x, top - y);

/** Every card that can be seen has one curve, which leaves its edge and arrives at the place, within 2 px. */
async function expectTrue(atlas: AtlasPage, miss: Miss = missOfPoint(atlas)): Promise<void> {
  await expect(async () => {
    const { curves, cards } = await ends(atlas);
    expect(cards.length).toBeGreaterThan(0);
    expect(curves.length).toBe(cards.length);
    for (const card of cards)
      expect(curves.filter(({ start }) => distance(start, card) <= 2).length).toBe(1);
    for (const { end } of curves) expect(await miss(end)).toBeLessThanOrEqual(2);
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

/** There are curves of the kind (`passage`, `event`), and all are lines, never filled. */
async function expectLines({ page }: AtlasPage, kind: string): Promise<void> {
  const fills = (): Promise<string[]> =>
    page
      .locator(`sarhad-map g.curves g.curve.${kind} path`)
      .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  await expect.poll(async () => (await fills()).length).toBeGreaterThan(0);
  expect(new Set(await fills())).toEqual(new Set(['none']));
}

/** Scrolls the column on until its first card is no longer whole. */
async function scrollCards(atlas: AtlasPage): Promise<void> {
  const first = atlas.card.getByRole('article').first();
  await first.hover();
  await expect(async () => {
    await atlas.page.mouse.wheel(0, 240);
    await expect(first).not.toBeInViewport({ ratio: 1, timeout: 2000 });
  }).toPass({ timeout: 60_000 });
}

test('the curves from Peshawar are lines, true however its cards and the map are moved, and go when they are switched off', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page, 'place=peshawar');
  await expectTrue(atlas);
  await expectLines(atlas, 'passage');

  await test.step('after the cards are scrolled', async () => {
    await scrollCards(atlas);
    await expectTrue(atlas);
  });

  await test.step('after the map is dragged', async () => {
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

  await test.step('after the map is zoomed', async () => {
    const before = await atlas.onScreen([69, 33]);
    await atlas.map.getByRole('button', { name: en.mapZoomOut }).click();
    await expect.poll(async () => (await atlas.onScreen([69, 33])).x).not.toBe(before.x);
    await expectTrue(atlas);
  });

  await test.step('for the cards of its events, before and after they are scrolled', async () => {
    await atlas.card.getByRole('tab', { name: en.events }).click();
    await expect(page.locator('sarhad-map g.curves g.curve.event').first()).toBeAttached();
    await expect(page.locator('sarhad-map g.curves g.curve.passage')).toHaveCount(0);
    await expectLines(atlas, 'event');
    await expectTrue(atlas, missOfEvents(atlas));
    await scrollCards(atlas);
    await expectTrue(atlas, missOfEvents(atlas));
  });

  await test.step('switched off and on', async () => {
    await atlas.switchOverlay('curves', false);
    await expect(page.locator('sarhad-map g.curves g.curve')).toHaveCount(0);
    await atlas.switchOverlay('curves', true);
    await expectTrue(atlas, missOfEvents(atlas));
  });

  await test.step('after the window changes its size', async () => {
    await page.setViewportSize({ width: 1180, height: 700 });
    await expectTrue(atlas, missOfEvents(atlas));
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
