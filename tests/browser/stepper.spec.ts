import { en } from '../../src/elements/base/words/en.ts';
import { AtlasPage } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

test('steps go past the first page of cards, and the keyboard stays at them', async ({ page }) => {
  const atlas = await AtlasPage.open(page, 'place=balochistan');
  const cards = atlas.card.getByRole('article');
  const steps = atlas.card.getByRole('group', { name: en.passagesStep });
  const next = steps.getByRole('button', { name: en.next });
  await expect(next).toBeEnabled();
  const shown = await cards.count();
  await next.focus();
  for (let step = 1; step <= shown + 1; step += 1) {
    await page.keyboard.press('Enter');
    await expect(steps.getByRole('status')).toHaveText(new RegExp(`^${String(step)} `));
  }
  expect(await cards.count()).toBeGreaterThan(shown);
  await expect(cards.nth(shown)).toBeInViewport();
  await expect(next).toBeFocused();
});
