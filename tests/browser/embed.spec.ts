import type { PlaceId, SarhadAtlasElement } from '../../src/index.ts';
import type { Page } from 'playwright/test';
import { AtlasPage } from './atlas-page.ts';
import { hostPage, snippets } from './host-page.ts';
import { expect, test } from './sarhad-test.ts';

test('the snippet of the README runs on another origin', async ({ page, site, otherOrigin }) => {
  const [snippet = ''] = snippets(otherOrigin);
  expect(snippet).toContain('<script type="module"');
  expect(snippet).toContain('<sarhad-atlas');
  expect(new URL(otherOrigin).origin).not.toBe(new URL(site).origin);
  await hostPage(page, site, snippet);
  const atlas = AtlasPage.on(page);
  await atlas.ready();
  await atlas.expectUsable();
});

test('the second snippet lends an atlas to elements elsewhere', async ({
  page,
  site,
  otherOrigin,
}) => {
  const [first = '', second = ''] = snippets(otherOrigin);
  const script = first.slice(0, first.indexOf('</script>') + '</script>'.length);
  await hostPage(page, site, script + second);
  await AtlasPage.on(page).ready();
  await expect(page.locator('sarhad-passages').getByRole('article').first()).toContainText(
    'Peshawar',
  );
  // It is as high as what stands in it: no hole, and nothing cut off.
  const [atlas, map] = await Promise.all(
    ['sarhad-atlas', 'sarhad-map'].map((tag) => page.locator(tag).boundingBox()),
  );
  expect(atlas?.height).toBe(map?.height);
  await expect(page.locator('sarhad-atlas')).toHaveCSS('overflow', 'visible');
});

test('twice on one page, neither notices the other', async ({ page, site, otherOrigin }) => {
  const [snippet = ''] = snippets(otherOrigin);
  await hostPage(page, site, snippet + snippet);
  const atlases = page.locator('sarhad-atlas');
  await expect(atlases).toHaveCount(2);
  const state = (index: number): Promise<unknown> =>
    atlases.nth(index).evaluate(async (atlas: SarhadAtlasElement) => {
      await atlas.ready;
      return atlas.getState();
    });
  const before = await state(1);
  await AtlasPage.on(page).expectUsable();
  expect(await state(1)).toEqual(before);
  expect(await state(0)).not.toEqual(before);
});

/** The parts of every atlas that reach out of its box, and how far: `map +12`. */
async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('sarhad-atlas')].flatMap((atlas, index) => {
      const host = atlas.getBoundingClientRect();
      const parts = atlas.shadowRoot?.querySelectorAll(
        '.shell, .header, .column, .sheet, .map, .timeline, sarhad-map, sarhad-legend, sarhad-timeline',
      );
      return [...(parts ?? [])].flatMap((part) => {
        const { left, top, right, bottom, width } = part.getBoundingClientRect();
        // The sheet of a phone waits below the edge on purpose: it is clipped there.
        if (width === 0 || getComputedStyle(part).visibility === 'hidden') return [];
        if (part.matches('.sheet') && getComputedStyle(part).position === 'absolute') return [];
        const past = Math.max(
          host.left - left,
          host.top - top,
          right - host.right,
          bottom - host.bottom,
        );
        const name = part.classList[0] ?? part.localName;
        return past > 1 ? [`${String(index)}: ${name} +${String(Math.round(past))}`] : [];
      });
    }),
  );
}

for (const [width, style, height] of [
  [1500, 'block-size: 40rem', 640],
  [1100, 'block-size: 30rem', 480],
  [1100, 'block-size: 18rem', 288],
  [1500, 'inline-size: 400px; block-size: 40rem', 640],
  [1500, '', 1000],
] as const) {
  test(`two atlases keep to their boxes: “${style}” on a page ${String(width)} px wide`, async ({
    page,
    site,
    otherOrigin,
  }) => {
    await page.setViewportSize({ width, height: 1000 });
    const [snippet = ''] = snippets(otherOrigin);
    const styled = snippet.replace('block-size: 40rem', style);
    await hostPage(page, site, `${styled}<p id="between">Between the two</p>${styled}`);
    for (const atlas of await page.locator('sarhad-atlas').all()) {
      await atlas.evaluate((element: SarhadAtlasElement) => element.ready);
      await expect(atlas.locator('sarhad-map .land').first()).toBeAttached();
      await expect.poll(async () => (await atlas.boundingBox())?.height).toBeCloseTo(height, 0);
    }
    expect(await overflowing(page)).toEqual([]);
    const seen = await page.locator('#between').evaluate((between) => {
      between.scrollIntoView({ block: 'center' });
      const { left, top, height: high } = between.getBoundingClientRect();
      return document.elementFromPoint(left + 4, top + high / 2)?.id;
    });
    expect(seen).toBe('between');
    const handle = page.locator('sarhad-atlas').first().locator('.sheet-handle');
    await expect(handle).toBeVisible({ visible: style.includes('inline-size') });
  });
}

test('inside nested shadow roots', async ({ page, site, otherOrigin }) => {
  await hostPage(
    page,
    site,
    `<div id="host"></div><script type="module">
      import '${otherOrigin}sarhad.js';
      const outer = document.querySelector('#host').attachShadow({ mode: 'open' });
      const middle = document.createElement('div');
      outer.append(middle);
      const inner = middle.attachShadow({ mode: 'open' });
      const atlas = document.createElement('sarhad-atlas');
      atlas.setAttribute('src', '${otherOrigin}atlas/atlas.json');
      atlas.style.blockSize = '40rem';
      inner.append(atlas);
    </script>`,
  );
  const atlas = AtlasPage.on(page);
  await atlas.ready();
  await atlas.expectUsable();
});

test('the host hears what the reader chose, and not what it set itself', async ({
  page,
  site,
  otherOrigin,
}) => {
  const [snippet = ''] = snippets(otherOrigin);
  await hostPage(
    page,
    site,
    `${snippet}<script>
      window.heard = [];
      for (const type of ['sarhad-ready', 'sarhad-select', 'sarhad-range', 'sarhad-error'])
        document.addEventListener(type, (event) => window.heard.push([type, JSON.stringify(event.detail)]));
    </script>`,
  );
  const atlas = AtlasPage.on(page);
  await atlas.ready();
  const heard = (): Promise<string[][]> =>
    page.evaluate(() => (window as unknown as { heard: string[][] }).heard);
  await expect.poll(async () => (await heard()).map(([type]) => type)).toEqual(['sarhad-ready']);
  await atlas.atlas.evaluate(async (element: SarhadAtlasElement) => {
    await element.select({ kind: 'place', id: 'kabul' as PlaceId });
  });
  await atlas.expectSelected('kabul');
  expect(await heard()).toHaveLength(1);
  await atlas.chooseBySearch('Bannu', /^Bannu/);
  await expect.poll(async () => (await heard()).at(-1)?.[0]).toBe('sarhad-select');
  expect((await heard()).at(-1)?.[1]).toContain('"bannu');
});

test('elements.js registers no tag, sarhad.js each', async ({ page }) => {
  await page.route('**/bare.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><title>bare</title><link rel="icon" href="data:," />',
    }),
  );
  await page.goto('./bare.html');
  const registered = (file: string): Promise<boolean[]> =>
    page.evaluate(
      async ([url, tags]) => {
        await import(url);
        return tags.map((tag) => customElements.get(tag) !== undefined);
      },
      [file, ['sarhad-atlas', 'sarhad-map', 'sarhad-places', 'sarhad-legend']] as const,
    );
  expect(await registered(new URL('elements.js', page.url()).href)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(await registered(new URL('sarhad.js', page.url()).href)).toContain(true);
});
