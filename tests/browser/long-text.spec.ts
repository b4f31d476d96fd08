import { en } from '../../src/elements/base/words/en.ts';
import { AtlasPage } from './atlas-page.ts';
import { dropFile } from './drop-file.ts';
import { expect, test } from './sarhad-test.ts';

const PASSAGES = 400;
const TEXT = Array.from(
  { length: PASSAGES },
  (_, number) => `Of day ${String(number + 1)}: the road from Torkham leads to Peshawar.`,
).join('\n\n');

test('a long text is all there, and marked where the reader is', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  await dropFile(page, 'diary.txt', 'text/plain', TEXT);
  const reader = page.locator('sarhad-text');
  const marked = reader.locator('[part~=mention]');
  await expect(reader.getByRole('button', { name: 'Torkham', exact: true }).first()).toBeVisible();
  await expect(reader).toContainText('Of day 400:');
  expect(await marked.count()).toBeLessThan(PASSAGES);

  await test.step('by scrolling', async () => {
    const middle = reader.locator('[data-block]').nth(5);
    await expect(middle.locator('[part~=mention]')).toHaveCount(0);
    await middle.scrollIntoViewIfNeeded();
    await expect(middle.locator('[part~=mention]')).toHaveCount(20);
  });

  await test.step('by the strip, in which each bar stands for a few passages', async () => {
    const strip = reader.getByRole('group', { name: en.textDensity });
    const bars = strip.getByRole('button');
    expect(await bars.count()).toBeLessThanOrEqual(100);
    const label = `${en.textPassageLink(397)} – ${en.textPassageLink(400)}: ${en.mentionCount(8)}`;
    await expect(bars.last()).toHaveAccessibleName(label);
    await bars.last().click();
    const chosen = reader.locator('[part~=passage].chosen');
    await expect(chosen).toContainText('Of day 397:');
    await expect(chosen).toBeInViewport();
    await expect(bars.last()).toHaveClass(/chosen/);
  });

  await test.step('and a mention there is chosen', async () => {
    const chosen = reader.locator('[part~=passage].chosen');
    await chosen.getByRole('button', { name: 'Peshawar', exact: true }).click();
    await atlas.expectSelected('peshawar');
  });
});

test('the names in a text that stands are those of the range', async ({ page }) => {
  await AtlasPage.open(page);
  await dropFile(page, 'road.txt', 'text/plain', 'The road leads to Khyber Pakhtunkhwa.');
  const named = page
    .locator('sarhad-text')
    .getByRole('button', { name: 'Khyber Pakhtunkhwa', exact: true });
  await expect(named).toHaveAttribute('title', /^Khyber Pakhtunkhwa/);
  const atlas = page.locator('sarhad-atlas');
  await atlas.evaluate((element) => {
    element.setAttribute('to', '2005-01-01');
  });
  await expect(named).toHaveAttribute('title', /^North-West Frontier/);
  // By now nothing more is fetched for it, with which the whole text would be written anew.
  await atlas.evaluate((element) => {
    element.removeAttribute('to');
  });
  await expect(named).toHaveAttribute('title', /^Khyber Pakhtunkhwa/);
});
