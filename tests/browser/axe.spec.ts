import { en } from '../../src/elements/base/words/en.ts';
import { AtlasPage } from './atlas-page.ts';
import { violations } from './run-axe.ts';
import { expect, test } from './sarhad-test.ts';

const STATES = {
  'the start': '',
  'a place': 'place=peshawar',
  'a place in a range': 'place=bajaur&from=2008-01-01&to=2010-01-01',
  'a place without passages': 'place=khuzdar-district',
  'a text': 'text=kabul',
  'an event': 'event=peshawar-mosque-2023',
} as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, hash] of Object.entries(STATES)) {
    test(`axe finds nothing at ${name} in the ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await AtlasPage.open(page, hash);
      expect(await violations(page)).toEqual([]);
    });
  }

  test(`axe finds nothing with lists, search and legend open, nor in the tabs, in the ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const atlas = await AtlasPage.open(page, 'place=peshawar');
    for (const tab of [en.events, en.placeTabNear, en.placeTabWhy]) {
      await atlas.card.getByRole('tab', { name: tab }).click();
      expect(await violations(page)).toEqual([]);
    }
    await page.locator('sarhad-legend').getByText(en.legendLabel).first().click();
    await atlas.search.fill('Bann');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await atlas.openList();
    expect(await violations(page)).toEqual([]);
  });

  test(`axe finds nothing right to left in the ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await AtlasPage.open(page, 'place=peshawar&lang=ur');
    expect(await violations(page)).toEqual([]);
  });

  test(`axe finds nothing on a phone in the ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await AtlasPage.open(page, 'place=peshawar');
    expect(await violations(page)).toEqual([]);
  });
}

test('axe finds nothing in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
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
