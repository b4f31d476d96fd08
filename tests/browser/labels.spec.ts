import type { SarhadMapElement } from '../../src/index.ts';
import { AtlasPage } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

/** The names on the map, each in one line, as they are called there. */
const namesOn = (atlas: AtlasPage): Promise<string[]> =>
  atlas.map
    .locator('g.label')
    .evaluateAll((labels) =>
      labels.map((label) =>
        [...label.querySelectorAll('text:not(.second) tspan.name')]
          .map((name) => name.textContent)
          .join(' '),
      ),
    );

/** What of the names lies under a button, the credits or the legend. */
const hidden = (atlas: AtlasPage): Promise<string[]> =>
  atlas.map.evaluate((map: SarhadMapElement) => {
    const root = map.shadowRoot;
    const page = map.getRootNode() as ShadowRoot;
    const over = [
      ...(root?.querySelectorAll('.controls button, .credits') ?? []),
      ...page.querySelectorAll('sarhad-legend'),
    ].map((element) => element.getBoundingClientRect());
    return [...(root?.querySelectorAll('g.label text') ?? [])].flatMap((row) => {
      const own = row.getBoundingClientRect();
      // A line of a joined script is far higher than what is written in it.
      const air = own.height / 4;
      const isUnder = over.some(
        ({ left, right, top, bottom }) =>
          own.left < right && left < own.right && own.top + air < bottom && top < own.bottom - air,
      );
      return isUnder ? [row.textContent] : [];
    });
  });

const GREAT = ['Peshawar', 'Bannu', 'Kabul', 'Islamabad', 'Quetta', 'Kandahar'];

for (const { width, height, names } of [
  { width: 1280, height: 800, names: [...GREAT, 'Jalalabad', 'PAKISTAN', 'BALOCHISTAN', 'FATA'] },
  { width: 1440, height: 900, names: [...GREAT, 'Jalalabad', 'PAKISTAN', 'BALOCHISTAN', 'FATA'] },
  { width: 390, height: 844, names: GREAT },
]) {
  test(`the first view names the great cities and the lands, ${String(width)} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const atlas = await AtlasPage.open(page);
    if (width < 600) await page.getByRole('button', { name: /map/i, expanded: false }).click();
    await expect.poll(() => namesOn(atlas)).toEqual(expect.arrayContaining(names));
    await expect.poll(() => hidden(atlas)).toEqual([]);
  });
}

test('no name lies under an opened legend', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  await expect.poll(() => namesOn(atlas)).toContain('Multan');
  await page.locator('sarhad-legend summary').first().click();
  await expect.poll(() => hidden(atlas)).toEqual([]);
});

test('before 2018 the first view names FATA and its agencies, in short', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const atlas = await AtlasPage.open(page, 'from=2005-01-01&to=2018-01-01');
  const agencies = ['Khyber', 'Bajaur', 'Mohmand', 'Kurram', 'South Waziristan'];
  await expect.poll(() => namesOn(atlas)).toEqual(expect.arrayContaining(['FATA', ...agencies]));
});
