import { en } from '../../src/elements/base/words/en.ts';
import { AtlasPage } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

test('two places of one name on the map are told apart by their kinds', async ({ page }) => {
  const atlas = await AtlasPage.open(page, 'place=bannu');
  await atlas.fit('bannu-district');
  const list = page.getByRole('listbox', { name: en.mapPlaces });
  const options = list.getByRole('option');
  for (const kind of [en.kinds.city, en.kinds.district])
    await expect(options.filter({ hasText: en.placeOfKind('Bannu', kind) })).toHaveCount(1);
  const names = await options.allInnerTexts();
  expect(new Set(names.map((name) => name.split(',')[0])).size).toBe(names.length);
});

test('the card says when its numbers take in what lies inside, the list that its do not', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page, 'place=khyber-pakhtunkhwa');
  await expect(atlas.card.getByText(en.placeCountsInside)).toBeVisible();
  await atlas.openList();
  await expect(atlas.list.locator('.selected')).toHaveAttribute(
    'title',
    new RegExp(`${en.countsOwn}$`),
  );
  await atlas.atlas.evaluate((element) => {
    element.setAttribute('place', 'torkham');
  });
  await expect(atlas.card.getByRole('heading', { level: 2 })).toHaveText('Torkham');
  await expect(atlas.card.getByText(en.placeCountsInside)).toHaveCount(0);
});

for (const [width, lang] of [
  [1024, 'en'],
  [390, 'en'],
  [320, 'ur'],
] as const) {
  test(`every tab of the card is whole at ${String(width)} px (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const atlas = await AtlasPage.open(page, `place=peshawar&lang=${lang}`);
    await expect(atlas.card.getByRole('tab')).toHaveCount(4);
    const list = await atlas.card.getByRole('tablist').boundingBox();
    for (const tab of await atlas.card.getByRole('tab').all()) {
      const box = await tab.boundingBox();
      expect(box?.x ?? -1).toBeGreaterThanOrEqual((list?.x ?? Infinity) - 0.5);
      expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual(
        (list?.x ?? 0) + (list?.width ?? 0) + 0.5,
      );
      await tab.click({ trial: true });
    }
  });
}
