import type { SarhadAtlasElement } from '../../src/index.ts';
import { AtlasPage } from './atlas-page.ts';
import { hostPage } from './host-page.ts';
import { expect, test } from './sarhad-test.ts';

test('two copies of the library on one page: both load, the first serves', async ({
  page,
  site,
  otherOrigin,
}) => {
  await hostPage(
    page,
    site,
    `<script type="module">
      window.loaded = [];
      for (const copy of ['${otherOrigin}', '${site}'])
        await import(copy + 'sarhad.js').then(() => window.loaded.push(copy));
      await customElements.whenDefined('sarhad-places');
    </script>
    <sarhad-atlas src="${otherOrigin}atlas/atlas.json" style="block-size: 40rem"></sarhad-atlas>`,
  );
  const loaded = (): Promise<string[]> =>
    page.evaluate(() => (window as unknown as { loaded: string[] }).loaded);
  await expect.poll(loaded).toEqual([otherOrigin, site]);
  const atlas = AtlasPage.on(page);
  await atlas.ready();
  await atlas.expectUsable();
  // The elements of the second copy are its own classes, and none of them took a tag.
  const isOfTheFirst = (copy: string): Promise<boolean> =>
    atlas.atlas.evaluate(async (element, from) => {
      const { SarhadAtlasElement: Own } = (await import(`${from}elements.js`)) as {
        SarhadAtlasElement: typeof SarhadAtlasElement;
      };
      return element instanceof Own;
    }, copy);
  expect(await isOfTheFirst(otherOrigin)).toBe(true);
  expect(await isOfTheFirst(site)).toBe(false);
});
