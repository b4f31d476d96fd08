import type { Page } from 'playwright/test';
import { en } from '../../src/elements/base/words/en.ts';
import { AtlasPage } from './atlas-page.ts';
import { violations } from './run-axe.ts';
import { expect, test } from './sarhad-test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const STATES = {
  'the start': '',
  'a place': 'place=peshawar',
  'a place in a range': 'place=bajaur&from=2008-01-01&to=2010-01-01',
  'a place without passages': 'place=khuzdar-district',
  'a text': 'text=kabul',
  'an event': 'event=peshawar-mosque-2023',
  'a place, right to left': 'place=peshawar&lang=ur',
} as const;

/** Expects that axe finds nothing on the page as it is, in the light and in the dark. */
async function expectNothing(page: Page): Promise<void> {
  const grounds = new Set<string>();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    grounds.add(await AtlasPage.on(page).atlas.evaluate((node) => getComputedStyle(node).color));
    expect(await violations(page), `in the ${colorScheme}`).toEqual([]);
  }
  expect(grounds.size, 'the dark is another than the light').toBe(2);
}

for (const [name, hash] of Object.entries(STATES)) {
  test(`axe finds nothing at ${name}, in the light and in the dark`, async ({ page }) => {
    await AtlasPage.open(page, hash);
    await expectNothing(page);
  });
}

test('axe finds nothing in the tabs, nor with lists, search and legend open, in the light and in the dark', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page, 'place=peshawar');
  for (const tab of [en.events, en.placeTabNear, en.placeTabWhy]) {
    await atlas.card.getByRole('tab', { name: tab }).click();
    await expectNothing(page);
  }
  await page.locator('sarhad-legend').getByText(en.legendLabel).first().click();
  await atlas.search.fill('Bann');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectNothing(page);
  await page.keyboard.press('Escape');
  await atlas.openList();
  await expectNothing(page);
});

test('axe finds nothing on a phone, in the light and in the dark', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await AtlasPage.open(page, 'place=peshawar');
  await expectNothing(page);
});

test('axe finds nothing on a page opened in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await AtlasPage.open(page, 'place=peshawar');
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await AtlasPage.open(page, 'place=peshawar');
  expect(await violations(page)).toEqual([]);
});

test('axe sees what is wrong', async ({ page }) => {
  await AtlasPage.open(page);
  await page.evaluate(() => {
    document.body.append(document.createElement('button'));
  });
  expect((await violations(page)).join()).toContain('button-name');
});
