import type { Locator } from 'playwright/test';
import { placeId } from '../../src/core/model/ids.ts';
import { en } from '../../src/elements/base/words/en.ts';
import type { SarhadAtlasElement } from '../../src/index.ts';
import { AtlasPage } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

/** Where it is, px of the viewport. */
async function boxOf(locator: Locator): Promise<{ top: number; bottom: number; height: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It has no box');
  return { top: box.y, bottom: box.y + box.height, height: box.height };
}

for (const [width, height] of [
  [1366, 768],
  [1280, 720],
] as const) {
  test(`at ${String(width)} × ${String(height)} the first passage stands where it is seen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const atlas = await AtlasPage.open(page, 'place=kurram');
    for (const id of ['kurram', 'khyber-pakhtunkhwa', 'fata', 'peshawar']) {
      await atlas.atlas.evaluate(
        (own: SarhadAtlasElement, place) => own.select({ kind: 'place', id: place }),
        placeId(id),
      );
      await atlas.expectSelected(id);
      // With all that comes over it later: filters and steps.
      await expect(atlas.card.getByRole('group', { name: en.passagesStep })).toBeVisible();
      const words = atlas.card.getByRole('article').first().locator('.words');
      await expect(async () => {
        const { top } = await boxOf(words);
        // Two lines of it, at the least.
        expect(top).toBeLessThan(height - 48);
      }, id).toPass();
    }
  });
}

test.describe('a phone held sideways', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

  test('has the words beside the map, each as high as can be', async ({ page }) => {
    const atlas = await AtlasPage.open(page, 'place=kurram');
    const card = await boxOf(page.locator('section.column').first());
    const map = await atlas.mapBox();
    for (const { height } of [card, map]) expect(height).toBeGreaterThan(320);
    const buttons = atlas.map.getByRole('button', { name: en.mapReset });
    await expect(buttons).toBeVisible();
    const credits = await boxOf(atlas.map.locator('details.credits'));
    expect((await boxOf(buttons)).bottom).toBeLessThan(credits.top);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(844);
  });
});
