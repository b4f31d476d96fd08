import { en } from '../../src/elements/base/words/en.ts';
import { AtlasPage } from './atlas-page.ts';
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
