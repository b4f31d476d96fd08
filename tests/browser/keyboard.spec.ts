import type { Page } from 'playwright/test';
import { en } from '../../src/elements/base/words/en.ts';
import { AtlasPage } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

/** Role and name of what has the keyboard, through all shadow roots. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement;
    if (active === null || active === document.body) return '';
    const name =
      active.getAttribute('aria-label') ?? active.textContent.replace(/\s+/g, ' ').trim();
    return `${active.getAttribute('role') ?? active.localName} ${name}`;
  });

/** Presses Tab until `wanted` has the keyboard; fails after going round. */
async function tabTo(page: Page, wanted: RegExp, most = 150): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    if (wanted.test(await focused(page))) return;
  }
  throw new Error(`Tab does not reach ${String(wanted)}`);
}

test('a place is chosen on the map', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  await tabTo(page, new RegExp(`listbox ${en.mapPlaces}`));
  const list = page.getByRole('listbox', { name: en.mapPlaces });
  const active = (): Promise<string | null> => list.getAttribute('aria-activedescendant');
  const first = await active();
  await page.keyboard.press('ArrowDown');
  await expect.poll(active).not.toBe(first);
  const chosen = (await active())?.replace(/^target-/, '') ?? '';
  await page.keyboard.press('Enter');
  await atlas.expectSelected(chosen);
});

test('a place is chosen in the list', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  await tabTo(page, new RegExp(`^button ${en.places}$`));
  await page.keyboard.press('Enter');
  await tabTo(page, /treeitem/);
  await page.keyboard.type('Balo');
  await expect.poll(async () => focused(page)).toMatch(/treeitem Balochistan/);
  await page.keyboard.press('Enter');
  await atlas.expectSelected('balochistan');
});

test('a place is chosen by search', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  await tabTo(page, new RegExp(en.searchLabel));
  await page.keyboard.type('Bannu');
  await expect(page.getByRole('option', { name: /^Bannu/ }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await atlas.state()).focus?.id).toMatch(/^bannu/);
});

test('every stop of Tab shows where it is', async ({ page }) => {
  await AtlasPage.open(page, 'place=peshawar');
  const seen = new Set<string>();
  const unseen: string[] = [];
  for (let pressed = 0; pressed < 120; pressed += 1) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (name === '') continue;
    seen.add(name);
    const visible = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement;
      if (active === null) return true;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    if (!visible) unseen.push(name);
  }
  expect(seen.size).toBeGreaterThan(15);
  expect(unseen).toEqual([]);
});

test('a mention in a passage and the tabs of the card answer to the keyboard', async ({ page }) => {
  const atlas = await AtlasPage.open(page, 'place=torkham');
  const tabs = atlas.card.getByRole('tab');
  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowLeft');
  const mention = atlas.card
    .getByRole('article')
    .getByRole('button', { name: /^(Peshawar|Kabul|Pakistan|Afghanistan|Khyber)/ })
    .first();
  await mention.focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await atlas.state()).focus?.id).not.toBe('torkham');
});
