import type { PlaceId, SarhadAtlasElement } from '../../src/index.ts';
import { AtlasPage } from './atlas-page.ts';
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
