import { placeId } from '../../src/core/model/ids.ts';
import { nameOf } from '../../src/core/model/place.ts';
import type { SarhadAtlasElement } from '../../src/index.ts';
import { AtlasPage, atlasBundle, atlasPlace } from './atlas-page.ts';
import { clearSpotOnLine } from './clear-spot.ts';
import {
  AGENCIES,
  areasOf,
  bareGround,
  districtsOf,
  DISTRICT_ZOOM,
  EVERY_DISTRICT_ZOOM,
  expectGroundToChoose,
  expectNameToChoose,
  zoomOf,
} from './choose-regions.ts';
import { expect, test } from './sarhad-test.ts';

test.use({
  viewport: { width: 1440, height: 900 },
  contextOptions: { reducedMotion: 'reduce' },
});

test('the first view: the name of the former FATA chooses it, the ground beside it an agency', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page);
  await expect(atlas.map.locator('.labels .label.former')).not.toHaveCount(0);
  expect(await zoomOf(atlas)).toBeGreaterThan(DISTRICT_ZOOM);
  await expectNameToChoose(atlas, 'fata', 'FATA');
  const found = await expectGroundToChoose(atlas, AGENCIES);
  expect(found).toContain('north-waziristan');
});

test('the first view: where texts name no district, the ground chooses the province', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page);
  await bareGround(atlas);
  const named = atlasBundle().mentionsByPlace;
  const unnamed = districtsOf('khyber-pakhtunkhwa').filter((id) => !named.has(placeId(id)));
  const found = await expectGroundToChoose(atlas, unnamed, () => 'khyber-pakhtunkhwa');
  expect(found.length).toBeGreaterThan(2);
});

test('a click in Khyber where no name stands chooses Khyber', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  await atlas.fit('khyber');
  const { x, y } = await atlas.onScreen([70.85, 33.8]);
  await page.mouse.click(x, y);
  await atlas.expectSelected('khyber');
});

test('far out: the ground of the former FATA chooses it, that around it the province', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page);
  await bareGround(atlas);
  await atlas.zoomOut();
  expect(await zoomOf(atlas)).toBeLessThan(DISTRICT_ZOOM);
  await expect(atlas.map.locator('.outlines .former')).toHaveCount(1);
  const ids = ['fata', 'khyber-pakhtunkhwa', 'balochistan', 'helmand', 'kandahar-province'];
  expect(await expectGroundToChoose(atlas, ids)).toEqual(ids);
});

test('pinned to today, the former FATA is neither outlined nor chosen', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  await bareGround(atlas);
  await page.getByRole('checkbox', { name: 'Borders and names of today' }).check();
  await atlas.zoomOut();
  await expect(atlas.map.locator('.outlines .former')).toHaveCount(0);
  expect(await expectGroundToChoose(atlas, ['fata'], () => 'khyber-pakhtunkhwa')).toEqual(['fata']);
});

test('each agency by its ground and by its name', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  for (const id of AGENCIES) {
    await atlas.fit(id);
    expect(await zoomOf(atlas)).toBeGreaterThan(EVERY_DISTRICT_ZOOM);
    expect(await expectGroundToChoose(atlas, [id])).toEqual([id]);
    await expectNameToChoose(atlas, id);
  }
});

/** The name, over as many rows as there are, its numbers after the first. */
const inRows = (id: string): RegExp =>
  new RegExp(nameOf(atlasPlace(id)).replaceAll(' ', String.raw`[^\p{L}]*`), 'u');

test('each district of the former FATA is named on the map as soon as it is chosen', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page);
  for (const id of districtsOf('fata')) {
    await atlas.atlas.evaluate(
      (own: SarhadAtlasElement, place) => own.select({ kind: 'place', id: place }),
      placeId(id),
    );
    const named = atlas.map.locator('.labels .label.selected').filter({ hasText: inRows(id) });
    await expect(named).toHaveCount(1);
  }
  await atlas.atlas.evaluate((own: SarhadAtlasElement) => own.select(null));
  await expect(atlas.map.locator('.label.selected')).toHaveCount(0);
});

const PROVINCES = {
  afghanistan: { count: 34, levels: ['province'] },
  pakistan: { count: 4, levels: ['province'] },
} as const;
for (const [country, { count, levels }] of Object.entries(PROVINCES)) {
  test(`all provinces of ${country} by their ground or their names`, async ({ page }) => {
    const atlas = await AtlasPage.open(page);
    await bareGround(atlas);
    const all = levels.flatMap((level) => areasOf(level, country));
    expect(all).toHaveLength(count);
    await atlas.fit(country);
    expect(await zoomOf(atlas)).toBeLessThan(DISTRICT_ZOOM);
    const found = new Set(await expectGroundToChoose(atlas, all));
    expect(found.size).toBeGreaterThan(count * 0.7);
    // Small ones have no bare ground so far out: nearer, they have a name.
    for (const id of all.filter((own) => !found.has(own))) {
      await atlas.fit(id);
      await expectNameToChoose(atlas, id);
    }
  });
}

for (const id of ['balochistan', 'paktika', 'azad-jammu-and-kashmir']) {
  test(`${id} by its name, where its districts have the ground`, async ({ page }) => {
    const atlas = await AtlasPage.open(page);
    await atlas.fit(id);
    if ((await zoomOf(atlas)) < DISTRICT_ZOOM) await atlas.zoomIn();
    await expectNameToChoose(atlas, id);
  });
}

for (const province of ['nangarhar', 'khyber-pakhtunkhwa']) {
  test(`every other district of ${province} by its ground`, async ({ page }) => {
    const atlas = await AtlasPage.open(page);
    await bareGround(atlas);
    await atlas.fit(province);
    while ((await zoomOf(atlas)) < EVERY_DISTRICT_ZOOM) await atlas.zoomIn();
    await atlas.fullDetail();
    const half = districtsOf(province).filter((_, index) => index % 2 === 0);
    const found = await expectGroundToChoose(atlas, half);
    expect(found.length).toBeGreaterThan(4);
  });
}

test('the border line by its name and by itself', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  await expect(atlas.map.locator('.labels .label.line')).not.toHaveCount(0);
  await expectNameToChoose(atlas, 'durand-line', 'Durand Line');
  await atlas.chooseNothing();
  const { x, y } = await clearSpotOnLine(atlas, 'durand-line');
  await page.mouse.click(x, y);
  await atlas.expectSelected('durand-line');
});
