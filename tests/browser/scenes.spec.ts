import { readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/start/serve.mjs';
import { expect, test } from './sarhad-test.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SCENES = readdirSync(folder('../scenes'))
  .filter((file) => file.endsWith('.scene.ts'))
  .map((file) => file.replace('.scene.ts', ''));

/** What a scene shows when it stands: an element that has content of its own. */
for (const scene of SCENES) {
  test.describe(scene, () => {
    if (scene === 'broken-atlas') test.use({ expectedMessages: [/Failed to load resource.*404/] });

    test('shows its element, and says nothing on the console', async ({ page }) => {
      const server = await serve(folder('../../dist'), 0);
      const { port } = server.address() as AddressInfo;
      await page.goto(`http://localhost:${String(port)}/scenes/?scene=${scene}`);
      await expect(page.getByRole('navigation', { name: 'Scenes' })).toBeVisible();
      const stage = page.getByRole('main').first();
      await expect(stage.locator('> *')).toHaveCount(1);
      const shown = scene === 'broken-atlas' ? stage.getByRole('alert') : stage.locator('> *');
      await expect(shown.first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      server.closeAllConnections();
      server.close();
    });
  });
}
