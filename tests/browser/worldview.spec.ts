import { LINE_LOOKS } from '../../src/core/layout/line-looks.ts';
import type { LineStyle } from '../../src/core/layout/lines.ts';
import { cachedShapes } from '../../src/core/layout/shape-cache.ts';
import { placeId } from '../../src/core/model/ids.ts';
import { en } from '../../src/elements/base/words/en.ts';
import type { SarhadAtlasElement } from '../../src/index.ts';
import { atlasBundle, AtlasPage } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

/** How each view of the borders draws the Durand Line: Pakistan holds it, Afghan governments do not. */
const DURAND_LINE = [
  ['neutral', 'contested'],
  ['pk', 'national'],
  ['af', 'claim'],
  ['in', 'contested'],
] as const satisfies readonly (readonly [string, LineStyle])[];

/** The dashes of the drawn line that holds the first piece of the Durand Line; `null`: it is solid. */
async function dashes(atlas: AtlasPage): Promise<string | null> {
  const [piece] =
    cachedShapes(atlasBundle().boundaries).placeLines.get(placeId('durand-line')) ?? [];
  if (piece === undefined) throw new Error('The first boundaries have no Durand Line');
  const holding = atlas.map.locator(`g.lines path[d*="${piece.path}"]`);
  await expect(holding).toHaveCount(1);
  return holding.getAttribute('stroke-dasharray');
}

for (const [worldview, style] of DURAND_LINE) {
  const looks = LINE_LOOKS[style].dash.join(' ') || null;

  test(`worldview="${worldview}" draws the Durand Line as ${style}, and says so`, async ({
    page,
  }) => {
    const atlas = await AtlasPage.open(page);
    await atlas.atlas.evaluate((element: SarhadAtlasElement, value) => {
      element.setAttribute('worldview', value);
    }, worldview);
    await expect.poll(() => dashes(atlas)).toBe(looks);
    await expect(atlas.map).toContainText(`${en.legendWorldview}: ${en.worldviews[worldview]}`);
  });
}

test('the reader chooses how the borders are drawn', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  const legend = page.locator('sarhad-legend');
  await legend.getByText(en.legendLabel).first().click();
  const choice = legend.getByRole('radio', { name: en.worldviews.af });
  if (!(await choice.isVisible())) await legend.getByText(en.legendWorldview).first().click();
  await choice.check();
  await expect.poll(() => dashes(atlas)).toBe(LINE_LOOKS.claim.dash.join(' '));
  expect((await atlas.state()).settings.worldview).toBe('af');
  await expect(legend).toContainText(en.worldviewNotes.af);
});
