import { AtlasPage } from './atlas-page.ts';
import { clearSpotOnLine } from './clear-spot.ts';
import {
  AGENCIES,
  bareGround,
  expectGroundToChoose,
  expectNameToChoose,
} from './choose-regions.ts';
import { expect, test } from './sarhad-test.ts';

// A small map that does not glide: software WebGL paints each pixel of each frame by the processor.
test.use({
  viewport: { width: 1024, height: 700 },
  contextOptions: { reducedMotion: 'reduce' },
});

test('where MapLibre draws the ground, regions are chosen as without it', async ({ page }) => {
  test.slow();
  const atlas = await AtlasPage.open(page);
  await atlas.webgl();
  await bareGround(atlas);
  const { x, y } = await clearSpotOnLine(atlas, 'durand-line');
  await page.mouse.click(x, y);
  await atlas.expectSelected('durand-line');
  await atlas.fit('fata');
  const agencies = await expectGroundToChoose(atlas, AGENCIES);
  expect(agencies).toEqual(AGENCIES);
  await expectNameToChoose(atlas, 'fata', 'FATA');
  await atlas.fit('pakistan');
  const wide = ['fata', 'khyber-pakhtunkhwa', 'balochistan', 'nangarhar', 'kandahar-province'];
  expect(await expectGroundToChoose(atlas, wide)).toEqual(wide);
  await atlas.fit('balochistan');
  await expectNameToChoose(atlas, 'balochistan');
});
