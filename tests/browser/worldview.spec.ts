import { LINE_LOOKS } from '../../src/core/layout/line-looks.ts';
import type { LineStyle } from '../../src/core/layout/lines.ts';
import { cachedShapes } from '../../src/core/layout/shape-cache.ts';
import { placeId } from '../../src/core/model/ids.ts';
import { en } from '../../src/elements/base/words/en.ts';
import type { SarhadAtlasElement } from '../../src/index.ts';
import { atlasBoundaries, atlasBundle, AtlasPage } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

/** How each view of the borders draws the Durand Line: Pakistan holds it, Afghan governments do not. */
const DURAND_LINE = [
  ['neutral', 'contested'],
  ['pk', 'national'],
  ['af', 'claim'],
  ['in', 'contested'],
] as const satisfies readonly (readonly [string, LineStyle])[];

/** The first piece of the Durand Line as it is drawn at first, and in full detail. */
const pieces = (): string[] =>
  [atlasBundle().boundaries, atlasBoundaries()].map((boundaries) => {
    const [piece] = cachedShapes(boundaries).placeLines.get(placeId('durand-line')) ?? [];
    if (piece === undefined) throw new Error('The boundaries have no Durand Line');
    return piece.path;
  });

/** The dashes of the drawn line that holds the Durand Line: `null`, it is solid; `undefined`, none does. */
const dashes = (atlas: AtlasPage): Promise<string | null | undefined> =>
  atlas.map
    .locator('g.lines path')
    .evaluateAll(
      (paths, known) =>
        paths
          .find((path) => known.some((piece) => path.getAttribute('d')?.includes(piece)))
          ?.getAttribute('stroke-dasharray'),
      pieces(),
    );

test('each view of the borders draws the Durand Line in its own way, and says so', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page);
  for (const [worldview, style] of DURAND_LINE)
    await test.step(`${worldview}: ${style}`, async () => {
      await atlas.atlas.evaluate((element: SarhadAtlasElement, value) => {
        element.setAttribute('worldview', value);
      }, worldview);
      await expect
        .poll(() => dashes(atlas), worldview)
        .toBe(LINE_LOOKS[style].dash.join(' ') || null);
      await expect(atlas.map).toContainText(`${en.legendWorldview}: ${en.worldviews[worldview]}`);
    });
});

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
