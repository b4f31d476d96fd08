import { en } from '../../src/elements/base/words/en.ts';
import { AtlasPage, atlasPlace } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

for (const town of ['peshawar', 'bannu', 'kabul', 'islamabad', 'kandahar', 'quetta']) {
  test(`a click on the dot of ${town} chooses it, whatever lies over it`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const atlas = await AtlasPage.open(page);
    const { point } = atlasPlace(town);
    if (point === null) throw new Error(`${town} has no point`);
    await expect(atlas.map.locator('.labels .label')).not.toHaveCount(0);
    const { x, y } = await atlas.onScreen(point);
    await page.mouse.click(x, y);
    await atlas.expectSelected(town);
  });
}

test('a drag chooses nothing, however early it comes', async ({ page }) => {
  // What moves the map never arrives: the drag ends in nothing but a click.
  await page.route('**/later-*.js', () => undefined);
  const atlas = await AtlasPage.open(page, 'place=kurram');
  const { x, y, width, height } = await atlas.mapBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 3, y + height / 3, { steps: 4 });
  await page.mouse.up();
  await atlas.expectSelected('kurram');
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect.poll(async () => (await atlas.state()).focus).not.toMatchObject({ id: 'kurram' });
});

test('the legend starts folded on a map it would cover, and the open caption lies over it', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page);
  const legend = page.locator('sarhad-legend details.legend');
  await expect(legend).not.toHaveAttribute('open');
  await legend.getByText(en.legendLabel).first().click();
  await expect(legend).toHaveAttribute('open');
  const caption = atlas.map.locator('details.credits');
  await caption.locator('summary').click();
  const covered = await caption.locator('li').evaluateAll(
    (lines) =>
      lines.filter((line) => {
        const { left, right, top, bottom } = line.getBoundingClientRect();
        const panel = line.closest('details')?.getBoundingClientRect();
        if (panel === undefined || top < panel.top || bottom > panel.bottom) return false;
        const root = line.getRootNode() as ShadowRoot;
        return [left + 2, right - 12].some((x) => {
          const seen = root.elementFromPoint(x, (top + bottom) / 2);
          return seen?.closest('details.credits') == null;
        });
      }).length,
  );
  expect(covered).toBe(0);
});
