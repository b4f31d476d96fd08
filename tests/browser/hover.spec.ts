import { en } from '../../src/elements/base/words/en.ts';
import type { PlaceId, SarhadAtlasElement } from '../../src/index.ts';
import { AtlasPage, atlasPlace, startingWith } from './atlas-page.ts';
import { clearSpot } from './clear-spot.ts';
import { expect, test } from './sarhad-test.ts';

test('the host hears once what the reader points at, and nothing of what it set itself', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    document.addEventListener('sarhad-hover', (event) => {
      heard.push((event as CustomEvent<{ focus: { id: string } | null }>).detail.focus?.id ?? '');
    });
  });
  const heard = (): Promise<string[]> =>
    page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await atlas.atlas.evaluate(async (element: SarhadAtlasElement) => {
    await element.select({ kind: 'place', id: 'kabul' as PlaceId });
    await element.select(null);
    await element.setState({ from: '2014-01-01', to: '2015-01-01' });
  });
  await atlas.rest();
  expect(await heard()).toEqual([]);
  await atlas.fit('ziarat-district');
  await atlas.fullDetail();
  const spot = await clearSpot(atlas, 'ziarat-district');
  await page.mouse.move(spot.x, spot.y);
  await expect.poll(heard).toEqual(['ziarat-district']);
  // Within the same area it is not said again.
  await page.mouse.move(spot.x + 2, spot.y + 2, { steps: 2 });
  await atlas.rest();
  expect(await heard()).toEqual(['ziarat-district']);
});

test('what is pointed at in the list and in the cards is marked on the map, which never moves for it', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page, 'place=kabul');
  const corner = () => atlas.onScreen([60, 40]);
  await expect(atlas.card.getByRole('article').first()).toBeVisible();
  await atlas.rest();
  const before = await corner();
  /** The dot that stands out is that of the place, and stands where the place is. */
  const expectDot = async (id: string): Promise<void> => {
    const dot = atlas.map.locator('g.dots g.hovered .spot');
    await expect(dot).toHaveCount(1);
    const { x, y } = await atlas.onScreen(atlasPlace(id).point ?? [NaN, NaN]);
    const box = await dot.boundingBox();
    expect(Math.hypot((box?.x ?? NaN) + 2 - x, (box?.y ?? NaN) + 2 - y)).toBeLessThan(4);
  };

  // A card: its curve stands out. A name in it: its place does.
  const card = atlas.card.getByRole('article').first();
  await card.getByText('¶').first().hover();
  await expect(atlas.map.locator('g.curves g.curve.hovered')).toHaveCount(1);
  const other = atlas.card.locator('.mention[title^="Jalalabad ·"]').first();
  await other.hover();
  await expectDot('jalalabad');
  await page.mouse.move(2, 2);
  await expect(atlas.map.locator('.hovered')).toHaveCount(0);

  // A line of the list: an area is outlined, a town's dot stands out.
  await atlas.openList();
  await atlas.list.getByRole('treeitem', { name: startingWith('Sindh') }).hover();
  await expect(atlas.map.locator('g.outlines path.hovered')).toHaveCount(1);
  const filter = page.getByRole('searchbox', { name: en.placesFilter });
  await filter.fill('quetta');
  const town = atlas.list.locator('.city').filter({ hasText: 'Quetta' }).first();
  await town.hover();
  await expectDot('quetta');
  await page.mouse.move(2, 2);
  await expect(atlas.map.locator('.hovered')).toHaveCount(0);
  await atlas.rest();
  expect(await corner(), 'the map stands where it stood').toEqual(before);

  // Not even for what is off the map.
  await atlas.fit('upper-chitral');
  await atlas.rest();
  expect(await atlas.isOnMap('quetta')).toBe(false);
  const there = await corner();
  await town.hover();
  await expect(town).toHaveClass(/hovered/);
  await atlas.rest();
  expect(await corner()).toEqual(there);
  expect((await atlas.state()).focus).toMatchObject({ id: 'kabul' });
});
