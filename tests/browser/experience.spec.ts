import { en } from '../../src/elements/base/words/en.ts';
import type { Place } from '../../src/core/model/place.ts';
import type { SarhadAtlasElement } from '../../src/index.ts';
import { AtlasPage, atlasBundle, atlasPlace, passagesNaming, startingWith } from './atlas-page.ts';
import { clearSpot } from './clear-spot.ts';
import { expect, test } from './sarhad-test.ts';

const AGENCIES = ['bajaur', 'mohmand', 'khyber', 'orakzai', 'kurram'].concat(
  'north-waziristan',
  'south-waziristan',
);
/** The places that a reader must be able to choose and read, by id. */
const NAMED = [
  ...['peshawar', 'bannu', 'kabul', 'islamabad', 'balochistan', 'fata', 'khyber-pakhtunkhwa'],
  ...AGENCIES,
  'durand-line',
];

/** The first English name: the one a reader knows. */
const nameOf = ({ id, names }: Place): string => {
  const name = names.find(({ lang }) => lang === 'en');
  if (name === undefined) throw new Error(`${id} has no English name`);
  return name.text;
};

test('the page shows the whole experience', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  await expect(atlas.map).toBeVisible();
  await expect(atlas.search).toBeVisible();
  await expect(page.locator('sarhad-timeline')).toBeVisible();
  await expect(page.locator('sarhad-legend')).toBeVisible();
  await atlas.openList();
  await atlas.chooseBySearch('Peshawar', /^Peshawar/);
  await expect(atlas.card.getByRole('heading', { level: 2 })).toBeVisible();
  await expect(page.locator('sarhad-passages').getByRole('article').first()).toBeVisible();
  await atlas.card.getByRole('tab', { name: en.events }).click();
  await expect(page.locator('sarhad-events').getByRole('article').first()).toBeVisible();
});

test('each is found by search, and all that names it can be read', async ({ page }) => {
  test.slow();
  const atlas = await AtlasPage.open(page);
  for (const id of NAMED)
    await test.step(id, async () => {
      const name = nameOf(atlasPlace(id));
      await atlas.chooseBySearch(name, startingWith(name));
      await atlas.expectCard(id);
      await atlas.expectAllPassages(passagesNaming(id));
    });
});

test('each kind of place is found in the list', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  for (const id of ['balochistan', 'bajaur', 'durand-line', 'nangarhar', 'north-waziristan'])
    await test.step(id, async () => {
      await atlas.chooseInList(nameOf(atlasPlace(id)));
      await atlas.expectCard(id);
    });
});

test('districts are chosen by a click on the map', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  for (const id of ['khuzdar-district', unnamedDistrict('AF').id])
    await test.step(id, async () => {
      await atlas.fit(id);
      await atlas.fullDetail();
      const spot = await clearSpot(atlas, id);
      await page.mouse.click(spot.x, spot.y);
      await atlas.expectCard(id);
    });
});

test('provinces are chosen by a click on the map from farther off', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  await atlas.zoomOut();
  for (const id of ['balochistan', 'helmand'])
    await test.step(id, async () => {
      const spot = await clearSpot(atlas, id);
      await page.mouse.click(spot.x, spot.y);
      await atlas.expectCard(id);
    });
});

test('the smallest area under the pointer is chosen, and the breadcrumb leads upward', async ({
  page,
}) => {
  const district = atlasPlace('khuzdar-district');
  const atlas = await AtlasPage.open(page);
  await atlas.fit(district.id);
  await atlas.fullDetail();
  const spot = await clearSpot(atlas, district.id);
  await page.mouse.click(spot.x, spot.y);
  await atlas.expectSelected(district.id);
  await atlas.card
    .getByRole('navigation', { name: en.placeBreadcrumb })
    .getByRole('button', { name: 'Balochistan' })
    .click();
  await atlas.expectSelected('balochistan');
});

test('the breadcrumb of a crossing leads into both countries, and that of the border is not there', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page, 'place=torkham');
  await atlas.expectSelected('torkham');
  const above = atlas.card.getByRole('navigation', { name: en.placeBreadcrumb });
  const lists = above.getByRole('list');
  await expect(lists).toHaveCount(2);
  await expect(lists.nth(0).getByRole('button')).toHaveText([
    ...['Pakistan', 'Khyber Pakhtunkhwa', 'Khyber'],
  ]);
  await expect(lists.nth(1).getByRole('button').first()).toHaveText('Afghanistan');
  await page.goto('about:blank');
  const border = await AtlasPage.open(page, 'place=durand-line');
  await border.expectSelected('durand-line');
  await expect(border.card.getByRole('navigation', { name: en.placeBreadcrumb })).toHaveCount(0);
});

test('a district that nothing names says so and offers what is above it', async ({ page }) => {
  for (const country of ['PK', 'AF'] as const) {
    const district = unnamedDistrict(country);
    const atlas = await AtlasPage.open(page, `place=${district.id}`);
    await atlas.expectSelected(district.id);
    await expect(atlas.card).toContainText(en.placeNoPassage(district.names[0]?.text ?? ''));
    await expect(atlas.card).toContainText(en.placeNearestAbove);
    await page.goto('about:blank');
  }
});

test('every province and district of both countries can be selected', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  const places = [...atlasBundle().places.values()].filter((place) =>
    ['province', 'territory', 'district', 'agency', 'frontier-region'].includes(place.kind),
  );
  expect(places.length).toBeGreaterThan(400);
  const wrong = await atlas.atlas.evaluate(
    async (element: SarhadAtlasElement, ids) => {
      const unselected: string[] = [];
      for (const id of ids) {
        await element.select({ kind: 'place', id });
        if (element.getState().focus?.id !== id) unselected.push(id);
      }
      return unselected;
    },
    places.map(({ id }) => id),
  );
  expect(wrong).toEqual([]);
});

test('the events of a place are shown with date, figures and sources', async ({ page }) => {
  const bundle = atlasBundle();
  const event = bundle.events.find(
    (own) => own.date !== null && own.figures.length > 0 && own.places.length === 1,
  );
  if (event === undefined) throw new Error('The atlas has no event with figures');
  const [where] = event.places;
  const atlas = await AtlasPage.open(page, `place=${where?.place ?? ''}`);
  await atlas.card.getByRole('tab', { name: en.events }).click();
  const card = atlas.card.getByRole('article').filter({ hasText: event.title });
  await expect(card.getByRole('time')).toHaveAttribute('datetime', event.date?.from ?? '');
  for (const figure of event.figures) {
    await expect(
      card.getByRole('definition').filter({ hasText: figure.what }).first(),
    ).toBeVisible();
    await expect(card).toContainText(figure.by.title);
  }
  for (const source of event.sources) await expect(card).toContainText(source.title);
});

/** A district that no passage names. */
function unnamedDistrict(country: 'PK' | 'AF'): Place {
  const district = districts(country).find(
    ({ id, shape }) => shape !== null && (atlasBundle().mentionsByPlace.get(id)?.length ?? 0) === 0,
  );
  if (district === undefined) throw new Error(`Every district of ${country} is named`);
  return district;
}

/** Districts of a country in a fixed order. */
function districts(country: 'PK' | 'AF'): Place[] {
  const bundle = atlasBundle();
  const root = country === 'PK' ? 'pakistan' : 'afghanistan';
  const isWithin = (place: Place): boolean =>
    place.parents.some(({ place: parent }) => {
      if (parent === root) return true;
      const above = bundle.places.get(parent);
      return above !== undefined && isWithin(above);
    });
  return [...bundle.places.values()]
    .filter((place) => place.kind === 'district' && place.valid.to === null && isWithin(place))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
