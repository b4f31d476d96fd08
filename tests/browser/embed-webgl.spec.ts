import { AtlasPage } from './atlas-page.ts';
import { hostPage, snippets } from './host-page.ts';
import { test } from './sarhad-test.ts';

// A worker may not be started from another origin as it is: this is where that would show.
test('MapLibre draws the ground on a page of another origin', async ({
  page,
  site,
  otherOrigin,
}) => {
  test.slow();
  const [snippet = ''] = snippets(otherOrigin);
  await hostPage(page, site, snippet);
  const atlas = AtlasPage.on(page);
  await atlas.ready();
  await atlas.webgl();
});
