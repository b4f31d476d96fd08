import { createView } from '../../src/core/layout/camera.ts';
import { layoutPlaceDots } from '../../src/core/layout/place-dots.ts';
import { placeId } from '../../src/core/model/ids.ts';
import type { Interval } from '../../src/core/model/time.ts';
import { eventsOf } from '../../src/core/selection/implied-events.ts';
import { countPlaces } from '../../src/core/selection/place-counts.ts';
import { DEFAULT_SETTINGS } from '../../src/core/selection/settings.ts';
import { en } from '../../src/elements/base/words/en.ts';
import type { SarhadAtlasElement } from '../../src/index.ts';
import { atlasBundle, AtlasPage, atlasPlace } from './atlas-page.ts';
import { hear } from './heard-events.ts';
import { expect, test } from './sarhad-test.ts';

test('the host hears the days that the reader chooses, and none that it set itself', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page);
  const heard = await hear(page, 'sarhad-range');
  const last = async () => (await heard()).at(-1)?.[1];
  const timeline = page.locator('sarhad-timeline');
  const from = timeline.getByLabel(en.timelineFrom, { exact: true });
  const to = timeline.getByLabel(en.timelineTo, { exact: true });

  await atlas.atlas.evaluate(async (element: SarhadAtlasElement) => {
    element.setAttribute('from', '2014-01-01');
    element.setAttribute('to', '2015-01-01');
    await element.updateComplete;
  });
  await expect(to).toHaveValue('2014-12-31');
  await atlas.atlas.evaluate(async (element: SarhadAtlasElement) => {
    await element.setState({ from: '2010-03-01', to: '2012-01-01' });
  });
  await expect(from).toHaveValue('2010-03-01');
  await atlas.atlas.evaluate((element: SarhadAtlasElement) =>
    element.setState({ from: null, to: null }),
  );
  expect(await heard()).toEqual([]);

  await from.fill('2014-01-01');
  await from.blur();
  await expect.poll(heard).toEqual([['sarhad-range', { from: '2014-01-01', to: null }]]);
  await to.fill('2014-12-31');
  await to.blur();
  await expect.poll(last).toEqual({ from: '2014-01-01', to: '2015-01-01' });
  await page.getByRole('slider', { name: en.timelineEnd }).press('PageUp');
  await page.getByRole('slider', { name: en.timelineStart }).press('PageUp');
  await expect.poll(last).toEqual({ from: '2015-01-01', to: '2016-01-01' });
  await timeline.getByRole('button', { name: en.timelineClear }).click();
  await expect.poll(last).toEqual({ from: null, to: null });

  const before = (await heard()).length;
  await atlas.brush();
  await expect.poll(async () => (await heard()).length).toBeGreaterThan(before);
  const { from: first, to: end } = await atlas.state();
  expect(first).not.toBeNull();
  expect(await last()).toEqual({ from: first, to: end });
  // Nothing was said that was not so: each step is another range than the one before.
  const steps = (await heard()).map(([, days]) => JSON.stringify(days));
  expect(steps.filter((step, index) => step === steps[index - 1])).toEqual([]);
});

/** What the list, the map and the card are to say of Kabul in the range. */
function expected(range: Interval | null) {
  const bundle = atlasBundle();
  const id = placeId('kabul');
  const counts = countPlaces(bundle, DEFAULT_SETTINGS, range);
  const [lng, lat] = atlasPlace('kabul').point ?? [NaN, NaN];
  const dots = layoutPlaceDots(bundle, counts, createView(800, 600, [lng, lat], 7), {
    day: '2020-01-01',
    certainty: counts.certainty,
  });
  const { events } = eventsOf(bundle, { kind: 'place', id }, DEFAULT_SETTINGS, range);
  return {
    mentions: counts.mentions.get(id) ?? 0,
    events: counts.events.get(id) ?? 0,
    radius: dots.find((dot) => dot.id === id)?.radius ?? NaN,
    titles: events.map(({ title }) => title),
  };
}

test('in any range the list, the map, the card and the texts count the same of a place', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page, 'place=kabul');
  const ring = atlas.map.locator('g.dots g.selected .ring');
  const target = page.getByRole('listbox', { name: en.mapPlaces }).locator('#target-kabul');
  const seen = new Set<number>();
  for (const range of [
    null,
    { from: '2021-01-01', to: '2022-01-01' },
    { from: '2022-01-01', to: '2025-11-01' },
  ]) {
    await atlas.atlas.evaluate(
      (element: SarhadAtlasElement, days) => element.setState(days),
      range ?? { from: null, to: null },
    );
    const { mentions, events, radius, titles } = expected(range);
    seen.add(mentions);
    const said = [en.mentionCount(mentions), en.eventCount(events)];
    await expect(target).toHaveText(new RegExp(`^ *Kabul[^,]*, ${said.join(', ')} *$`));
    await expect(ring).toHaveAttribute('r', String(Math.max(7, radius)));
    // Each mention of the place itself is marked in the passages, once.
    await expect(atlas.card.getByRole('article').first()).toBeVisible();
    await atlas.showAllPassages();
    await expect(
      atlas.card.locator('.mention.focus[title^="Kabul ·"]'),
      `mentions in ${JSON.stringify(range)}`,
    ).toHaveCount(mentions);
    await atlas.card.getByRole('tab', { name: en.events }).click();
    await expect(atlas.card.getByRole('article')).toHaveCount(titles.length);
    await atlas.openList();
    const line = atlas.list.locator('.selected');
    await expect(line.locator('.mentions')).toHaveText(String(mentions));
    await expect(line.locator('.events')).toHaveText(String(events));
    await expect(line).toHaveAttribute('title', [...said, en.countsOwn].join(' · '));
    await atlas.atlas.evaluate(async (element: SarhadAtlasElement) => {
      const { focus } = element.getState();
      await element.select(null);
      await element.select(focus);
    });
  }
  expect(seen.size, 'each range holds another number').toBe(3);
});
