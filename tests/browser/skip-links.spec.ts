import type { Page } from 'playwright/test';
import { placeId } from '../../src/core/model/ids.ts';
import { en } from '../../src/elements/base/words/en.ts';
import type { SarhadAtlasElement } from '../../src/index.ts';
import { AtlasPage } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

/** Tag and accessible name, as far as it stands in attributes, of what has the keyboard, through all shadow roots. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement;
    return `${active?.getAttribute('role') ?? active?.localName ?? ''} ${active?.ariaLabel ?? ''}`;
  });

const MAP = `application ${en.mapLabel}`;

/** Presses Tab until the button `name` has the keyboard; says how often. */
async function tabsTo(page: Page, name: string, most = 120): Promise<number> {
  const button = page.getByRole('button', { name, exact: true });
  for (let pressed = 1; pressed <= most; pressed += 1) {
    await page.keyboard.press('Tab');
    // The same way may stand in two places: each is as good.
    if (await button.evaluateAll((all) => all.some((one) => one.matches(':focus')))) return pressed;
  }
  throw new Error(`Tab does not reach “${name}”`);
}

for (const [where, hash] of [
  ['the start', ''],
  ['a card', 'place=peshawar'],
  ['a text', 'text=kabul'],
] as const) {
  test(`at ${where} the map is one Tab and Enter away`, async ({ page }) => {
    await AtlasPage.open(page, hash);
    expect(await tabsTo(page, en.atlasSkip(en.mapLabel))).toBe(1);
    await expect(
      page.getByRole('button', { name: en.atlasSkip(en.mapLabel) }).first(),
    ).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(MAP);
    // From the map Enter goes on to the places that stand on it.
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(`listbox ${en.mapPlaces}`);
  });

  test(`at ${where} the list of places and the reading are three Tabs away at most`, async ({
    page,
  }) => {
    await AtlasPage.open(page, hash);
    expect(await tabsTo(page, en.atlasSkip(en.atlasColumn))).toBe(3);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(`section ${en.atlasColumn}`);
    await page.reload();
    await AtlasPage.on(page).ready();
    expect(await tabsTo(page, en.atlasSkip(en.placesLabel))).toBe(2);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^treeitem /);
  });

  test(`at ${where} the map is at most a dozen Tabs from the search`, async ({ page }) => {
    const atlas = await AtlasPage.open(page, hash);
    await atlas.search.focus();
    expect(await tabsTo(page, en.atlasSkip(en.mapLabel))).toBeLessThanOrEqual(12);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(MAP);
  });
}

test('a way past is not seen until it has the keyboard, and moves nothing', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  const before = await atlas.mapBox();
  const skip = page.getByRole('button', { name: en.atlasSkip(en.mapLabel) }).first();
  const clip = () => skip.evaluate((node) => getComputedStyle(node.parentElement ?? node).clipPath);
  await expect.poll(clip).not.toBe('none');
  await page.keyboard.press('Tab');
  expect(await clip()).toBe('none');
  expect(await atlas.mapBox()).toEqual(before);
});

test('on a phone the ways draw the sheet up and down', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const atlas = await AtlasPage.open(page, 'place=peshawar');
  await expect(atlas.map).toBeHidden();
  await tabsTo(page, en.atlasSkip(en.mapLabel));
  await page.keyboard.press('Enter');
  await expect(atlas.map).toBeVisible();
  await expect.poll(() => focused(page)).toBe(MAP);
  await page.getByRole('button', { name: en.atlasSkip(en.atlasColumn) }).focus();
  await page.keyboard.press('Enter');
  await expect(atlas.map).toBeHidden();
  await expect.poll(() => focused(page)).toBe(`section ${en.atlasColumn}`);
});

test('the languages are one stop of Tab, with arrows between them', async ({ page }) => {
  await AtlasPage.open(page);
  // By its role alone: its name is said in the language chosen.
  const bar = page.getByRole('toolbar');
  const buttons = bar.getByRole('button');
  await tabsTo(page, 'English');
  await page.keyboard.press('ArrowRight');
  await expect(buttons.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(buttons.nth(1)).toHaveAttribute('aria-pressed', 'true');
  // From right to left the next one is at the left.
  await page.keyboard.press('ArrowLeft');
  await expect(buttons.nth(2)).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await bar.evaluate((node) => node.matches(':focus-within'))).toBe(false);
});

const PLACES_OF_THE_KEYBOARD = {
  'the search': async (atlas: AtlasPage) => atlas.search.focus(),
  'the card': async (atlas: AtlasPage) => atlas.card.getByRole('tab').first().focus(),
  'the reading': async (atlas: AtlasPage) =>
    atlas.page.getByRole('region', { name: en.atlasColumn }).focus(),
  'the map': async (atlas: AtlasPage) => atlas.page.getByRole('application').focus(),
  'the places on the map': async (atlas: AtlasPage) =>
    atlas.page.getByRole('listbox', { name: en.mapPlaces }).focus(),
  'the list': async (atlas: AtlasPage) => {
    await atlas.openList();
    await atlas.list.getByRole('treeitem').first().focus();
  },
} as const;

test('Escape lets go of the place, wherever the keyboard is', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  for (const [where, reach] of Object.entries(PLACES_OF_THE_KEYBOARD))
    await test.step(where, async () => {
      await atlas.atlas.evaluate(
        (own: SarhadAtlasElement, id) => own.select({ kind: 'place', id }),
        placeId('peshawar'),
      );
      await atlas.expectCard('peshawar');
      await reach(atlas);
      await page.keyboard.press('Escape');
      await expect.poll(async () => (await atlas.state()).focus, where).toBeNull();
    });
});

test('Escape first shuts the results, then empties the search, then lets go of the place', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page, 'place=peshawar');
  await atlas.search.fill('Bannu');
  await expect(atlas.search).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(atlas.search).toHaveAttribute('aria-expanded', 'false');
  await expect(atlas.search).toHaveValue('Bannu');
  await page.keyboard.press('Escape');
  await expect(atlas.search).toHaveValue('');
  await atlas.expectSelected('peshawar');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await atlas.state()).focus).toBeNull();
});
