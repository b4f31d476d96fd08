import { en } from '../../src/elements/base/words/en.ts';
import { AtlasPage } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

test('the fields set the range, and the way back clears it', async ({ page }) => {
  const atlas = await AtlasPage.open(page, 'place=peshawar');
  const timeline = page.locator('sarhad-timeline');
  await timeline.getByLabel(en.timelineFrom, { exact: true }).fill('2014-01-01');
  await timeline.getByLabel(en.timelineFrom, { exact: true }).blur();
  await expect.poll(async () => (await atlas.state()).from).toBe('2014-01-01');
  await timeline.getByLabel(en.timelineTo, { exact: true }).fill('2014-12-31');
  await timeline.getByLabel(en.timelineTo, { exact: true }).blur();
  await expect.poll(async () => (await atlas.state()).to).toBe('2015-01-01');
  await timeline.getByRole('button', { name: en.timelineClear }).click();
  await expect.poll(async () => (await atlas.state()).from).toBe(null);
});

test('a day after the last one is refused at its field, and changes nothing', async ({ page }) => {
  const atlas = await AtlasPage.open(page, 'from=2014-01-01&to=2015-01-01');
  const timeline = page.locator('sarhad-timeline');
  const from = timeline.getByLabel(en.timelineFrom, { exact: true });
  const to = timeline.getByLabel(en.timelineTo, { exact: true });
  const message = () => from.evaluate((field: HTMLInputElement) => field.validationMessage);
  await from.fill('2016-05-01');
  await from.blur();
  await expect.poll(message).toBe(en.errorRangeOrder);
  expect(await atlas.state()).toMatchObject({ from: '2014-01-01', to: '2015-01-01' });
  await to.fill('2014-06-30');
  await to.blur();
  await expect.poll(() => atlas.state()).toMatchObject({ from: '2014-01-01', to: '2014-07-01' });
  await expect(from).toHaveValue('2014-01-01');
  expect(await message()).toBe('');
});

test('events of the chosen place stand out from the others', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  const marks = page.locator('sarhad-timeline').getByRole('button', { name: /20\d\d/ });
  const faint = () =>
    marks.evaluateAll((all) =>
      all
        .filter((mark) => getComputedStyle(mark.querySelector('path') ?? mark).opacity < '1')
        .map((mark) => mark.getAttribute('data-event')),
    );
  await expect.poll(() => marks.count()).toBeGreaterThan(20);
  expect(await faint()).toEqual([]);
  const its = marks.and(page.locator('[data-event="peshawar-mosque-2023"]'));
  await atlas.chooseBySearch('Peshawar', /^Peshawar/);
  await expect.poll(async () => (await faint()).length).toBeGreaterThan(10);
  await expect(its).toHaveCount(1);
  expect(await faint()).not.toContain('peshawar-mosque-2023');
});

test('the keys move an end of the range', async ({ page }) => {
  const atlas = await AtlasPage.open(page, 'from=2014-01-01&to=2020-01-01');
  const start = page.getByRole('slider', { name: en.timelineStart });
  await start.focus();
  await page.keyboard.press('PageUp');
  await expect.poll(async () => (await atlas.state()).from).toBe('2015-01-01');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await atlas.state()).from).toBe('2014-12-01');
});

test('a brush over the strip sets the range', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  await atlas.brush();
  await expect.poll(async () => (await atlas.state()).from).not.toBe(null);
  const { from, to } = await atlas.state();
  expect(from !== null && to !== null && from < to).toBe(true);
});

test('the range filters passages and events', async ({ page }) => {
  const atlas = await AtlasPage.open(page, 'place=peshawar');
  const events = atlas.card.getByRole('tab', { name: en.events });
  await events.click();
  const all = await atlas.card.getByRole('article').count();
  await page.goto('about:blank');
  await AtlasPage.open(page, 'place=peshawar&from=2014-12-01&to=2015-01-01');
  await events.click();
  await expect(atlas.card.getByRole('article')).not.toHaveCount(all);
  await expect(atlas.card.getByRole('article').first()).toContainText('2014');
});

test('before 31 May 2018 the map has the agencies of FATA, after it the districts', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page, 'from=2010-01-01&to=2011-01-01');
  await atlas.fit('kurram');
  const labels = page.locator('sarhad-map g.labels');
  await expect(labels).toContainText(/Agency/);
  await page.getByRole('checkbox', { name: en.timelinePin }).check();
  await expect(labels).not.toContainText(/Agency/);
});
