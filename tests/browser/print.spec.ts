import type { Page, ViewportSize } from 'playwright/test';
import { en } from '../../src/elements/base/words/en.ts';
import { AtlasPage } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

/** The page as it lies on A4 with usual margins; what a browser says before and after it prints is said by hand. */
async function onPaper(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 960 });
}

async function offPaper(page: Page, screen: ViewportSize): Promise<void> {
  await page.setViewportSize(screen);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
}

test('paper has the map whole, then the text with its sources, the credits and where it is from', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page, 'place=khyber');
  const passage = atlas.card.getByRole('article').first();
  const source = passage.locator('.sources').getByRole('link').first();
  await expect(passage).toBeVisible();
  await expect(source).toBeHidden();
  await onPaper(page);

  const map = await atlas.mapBox();
  expect(map.width).toBe(640);
  expect(map.x + map.width).toBeLessThanOrEqual(680);
  const heading = atlas.card.getByRole('heading', { level: 2 });
  expect((await heading.boundingBox())?.y).toBeGreaterThan(map.y + map.height);
  await expect(atlas.map.getByText('Kabul', { exact: true })).toBeVisible();
  await expect(source).toBeVisible();
  for (const name of [en.atlasShowMap, en.mapZoomIn])
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expect(page.getByText(page.url())).toBeVisible();
  await expect(page.getByRole('link', { name: 'ODbL' }).last()).toBeVisible();
});

test('what the map shows on the screen is on paper, and the screen has it back', async ({
  page,
  viewport,
}) => {
  const atlas = await AtlasPage.open(page, 'place=khyber');
  const corners = async () => {
    const { width, height } = await atlas.mapBox();
    return atlas.map.evaluate(
      (map: HTMLElement & { unproject: (at: [number, number]) => unknown }, size) => [
        map.unproject([0, 0]),
        map.unproject([size.width, size.height]),
      ],
      { width, height },
    ) as Promise<[number, number][]>;
  };
  await expect(atlas.card.getByRole('heading', { level: 2 })).toBeVisible();
  const screen = await corners();
  await onPaper(page);
  const paper = await corners();
  expect(paper[0]?.[0]).toBeLessThanOrEqual((screen[0]?.[0] ?? NaN) + 0.01);
  expect(paper[1]?.[0]).toBeGreaterThanOrEqual((screen[1]?.[0] ?? NaN) - 0.01);
  const drawn = atlas.map.locator('svg.base').first();
  await expect(drawn).toHaveCSS('opacity', '1');
  await expect(drawn.locator('path').first()).toHaveAttribute('d', /^M/);
  await offPaper(page, viewport ?? { width: 0, height: 0 });
  await expect.poll(corners).toEqual(screen);
});
