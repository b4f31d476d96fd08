import type { Page } from 'playwright/test';
import { en } from '../../src/elements/base/words/en.ts';
import { AtlasPage } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

/** What has the keyboard, through all shadow roots. */
interface Focused {
  /** Role and name, empty where nothing has it. */
  readonly name: string;
  /** Whether it shows that it has. */
  readonly visible: boolean;
}

const lookAtFocused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement;
    if (active === null || active === document.body) return { name: '', visible: true };
    const label =
      active.getAttribute('aria-label') ?? active.textContent.replace(/\s+/g, ' ').trim();
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active);
    return {
      name: `${active.getAttribute('role') ?? active.localName} ${label}`,
      visible: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
    };
  });

const focused = async (page: Page): Promise<string> => (await lookAtFocused(page)).name;

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
    const { name, visible } = await lookAtFocused(page);
    if (name === '') continue;
    seen.add(name);
    if (!visible) unseen.push(name);
  }
  expect(seen.size).toBeGreaterThan(15);
  expect(unseen).toEqual([]);
});

test('Tab alone reaches every control, mention, event and link that can be seen', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page, 'place=torkham');
  await expect(atlas.card.getByRole('article').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const wanted = await mark(page);
  expect(wanted).toBeGreaterThan(30);
  const reached = new Set<string>();
  for (let pressed = 0; pressed < wanted * 2 + 40 && reached.size < wanted; pressed += 1) {
    await page.keyboard.press('Tab');
    const number = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement;
      return active?.getAttribute('data-stop') ?? null;
    });
    if (number !== null) reached.add(number);
  }
  expect(await missed(page, [...reached])).toEqual([]);
});

/** Numbers all that a pointer could use and the keyboard must reach by itself; says how many there are. */
const mark = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((node) => [
        node,
        ...(node.shadowRoot === null ? [] : all(node.shadowRoot)),
      ]);
    const controls = all(document).filter(
      (node) =>
        node.matches(
          'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary, [role=button], [role=slider], [role=listbox], [role=combobox]',
        ) &&
        node.checkVisibility({ visibilityProperty: true }) &&
        // Of a group that is one stop, the arrow keys reach the others.
        node.closest('[role=tablist], [role=tree], [role=radiogroup]') === null &&
        !(
          node.getAttribute('tabindex') === '-1' &&
          [...(node.parentElement?.children ?? [])].some((other) => other.matches('[tabindex="0"]'))
        ) &&
        node.closest('[inert]') === null,
    );
    for (const [number, node] of controls.entries()) node.setAttribute('data-stop', String(number));
    return controls.length;
  });

/** What was numbered and is not among `reached`, in words. */
const missed = (page: Page, reached: readonly string[]): Promise<string[]> =>
  page.evaluate((numbers) => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((node) => [
        node,
        ...(node.shadowRoot === null ? [] : all(node.shadowRoot)),
      ]);
    return all(document).flatMap((node) => {
      const number = node.getAttribute('data-stop');
      if (number === null || numbers.includes(number)) return [];
      return [`${node.localName}.${node.className} ${node.textContent.slice(0, 40)}`];
    });
  }, reached);

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
