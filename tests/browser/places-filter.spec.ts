import { en } from '../../src/elements/base/words/en.ts';
import { AtlasPage } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

test('the filter counts what matches, and says what only leads there', async ({ page }) => {
  const atlas = await AtlasPage.open(page, 'place=peshawar');
  await atlas.openList();
  const filter = page.getByRole('searchbox', { name: en.placesFilter });
  await filter.pressSequentially('kurram');
  const lines = atlas.list.getByRole('treeitem');
  const ways = atlas.list.getByRole('treeitem', { name: `(${en.placesWay})` });
  await expect(lines.filter({ hasText: 'Kurram River' })).toHaveCount(1);
  const matches = (await lines.count()) - (await ways.count());
  expect(matches).toBeGreaterThan(1);
  expect(await ways.count()).toBeGreaterThan(1);
  await expect(page.getByText(en.placesMatch(matches), { exact: true })).toBeVisible();
  const [way, match] = await Promise.all(
    [ways.first(), lines.filter({ hasText: 'Kurram River' })].map((line) =>
      line.locator('.name').evaluate((name) => getComputedStyle(name).color),
    ),
  );
  expect(way).not.toBe(match);
  // Escape empties the filter, and only then lets go of the place.
  await filter.press('Escape');
  await expect(filter).toHaveValue('');
  await atlas.expectSelected('peshawar');
});

test('arrow down and Enter choose what is most like what is typed', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  for (const place of ['kurram', 'bannu', 'khyber'])
    await test.step(place, async () => {
      await atlas.chooseNothing();
      await atlas.openList();
      const filter = page.getByRole('searchbox', { name: en.placesFilter });
      await expect(filter).toHaveValue('');
      await filter.pressSequentially(place);
      await expect(page.getByText(/\d places? match/)).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await atlas.expectSelected(place);
    });
});

test('arrows pass over what only leads to a match', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  await atlas.openList();
  await page.getByRole('searchbox', { name: en.placesFilter }).pressSequentially('kurram');
  await page.keyboard.press('ArrowDown');
  const ways = atlas.list.getByRole('treeitem', { name: `(${en.placesWay})` });
  const isWay = async (): Promise<boolean> =>
    ways.evaluateAll((lines) => lines.some((line) => line.matches(':focus')));
  for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'End', 'ArrowUp']) {
    await page.keyboard.press(key);
    await expect(atlas.list.locator(':focus')).toHaveCount(1);
    expect(await isWay()).toBe(false);
  }
  // What stands above is still reached, by the key that leads outward.
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(isWay).toBe(true);
});
