import { AtlasPage } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

for (const [lang, peshawar] of [
  ['ur', 'پشاور'],
  ['ps', 'پېښور'],
  ['prs', 'پیشاور'],
] as const) {
  test(`the page runs right to left in ${lang}`, async ({ page }) => {
    const atlas = await AtlasPage.open(page, `place=peshawar&lang=${lang}`);
    await expect(atlas.card.getByRole('heading', { level: 2 })).toHaveText(peshawar);
    expect(
      await atlas.card
        .getByRole('heading', { level: 2 })
        .evaluate((heading) => getComputedStyle(heading).direction),
    ).toBe('rtl');
    await expect(page.locator('sarhad-map g.labels')).toContainText(peshawar);
    // Nothing sticks out to the side.
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true);
  });
}

test('the list stands on the other side', async ({ page }) => {
  const middle = async (lang: string): Promise<[number, number]> => {
    const atlas = await AtlasPage.open(page, `place=peshawar&lang=${lang}`);
    const card = await atlas.card.boundingBox();
    const map = await atlas.mapBox();
    await page.goto('about:blank');
    return [(card?.x ?? NaN) + (card?.width ?? NaN) / 2, map.x + map.width / 2];
  };
  const [cardEn, mapEn] = await middle('en');
  const [cardUr, mapUr] = await middle('ur');
  expect(Math.sign(cardEn - mapEn)).toBe(-Math.sign(cardUr - mapUr));
});
