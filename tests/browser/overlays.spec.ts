import { AtlasPage } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

const MARKS = {
  // The ring of the selected place stays: it says where the card is.
  dots: 'g.dots g:not(.selected) > .ring:not([r="0"])',
  events: 'g.events > *',
  arcs: 'g.arcs path',
  areas: 'path.glaze',
  scripts: 'g.label text.second',
} as const;

test('each overlay is switched on and off', async ({ page }) => {
  const atlas = await AtlasPage.open(page, 'place=peshawar');
  for (const overlay of ['dots', 'events', 'arcs', 'areas', 'scripts'] as const) {
    await test.step(overlay, async () => {
      const marks = page.locator('sarhad-map').locator(MARKS[overlay]);
      await atlas.switchOverlay(overlay, true);
      await expect(marks).not.toHaveCount(0);
      await atlas.switchOverlay(overlay, false);
      await expect(marks).toHaveCount(0);
    });
  }
});

test('the choice of overlays is part of the state', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  await atlas.switchOverlay('arcs', true);
  await expect.poll(async () => (await atlas.state()).settings.overlays).toContain('arcs');
  await page.reload();
  await atlas.ready();
  expect((await atlas.state()).settings.overlays).toContain('arcs');
});
