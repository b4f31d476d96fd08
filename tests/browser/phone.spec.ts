import { en } from '../../src/elements/base/words/en.ts';
import { AtlasPage, atlasPlace } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('the text comes first, and the map is drawn up', async ({ page }) => {
  const atlas = await AtlasPage.open(page, 'place=peshawar');
  await expect(atlas.card.getByRole('heading', { level: 2 })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
    true,
  );
  const show = page.getByRole('button', { name: en.atlasShowMap });
  await show.tap();
  await expect
    .poll(async () => {
      const box = await atlas.mapBox();
      return Math.min(844, box.y + box.height) - Math.max(0, box.y);
    })
    .toBeGreaterThan(300);
  await page.getByRole('button', { name: en.atlasHideMap }).tap();
  await expect(atlas.card.getByRole('heading', { level: 2 })).toBeInViewport();
});

test('a place is found and read', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  await atlas.chooseBySearch('Bannu', /^Bannu/);
  await expect(atlas.card.getByRole('heading', { level: 2 })).toBeInViewport();
});

test('what is chosen on the drawn-up map is named on its handle, and one tap away', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page);
  await page.getByRole('button', { name: en.atlasShowMap }).tap();
  const kabul = atlasPlace('kabul').point;
  if (kabul === null) throw new Error('Kabul has no point');
  // The sheet is up when the map ends where the window does, above the timeline.
  await expect.poll(async () => (await atlas.mapBox()).y).toBeLessThan(260);
  const sheet = page.locator('.sheet');
  await expect.poll(() => sheet.evaluate((own) => own.getAnimations().length)).toBe(0);
  const at = await atlas.onScreen(kabul);
  await page.touchscreen.tap(at.x, at.y);
  const handle = page.getByRole('button', { name: en.atlasHideMap });
  await expect(handle).toContainText(/^\s*Kabul.*: \d+ passages/);
  await handle.tap();
  await expect(atlas.card.getByRole('heading', { level: 2 })).toBeInViewport();
});
