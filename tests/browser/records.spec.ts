import { placeId } from '../../src/core/model/ids.ts';
import { recordsOf } from '../../src/core/selection/implied-records.ts';
import { readRecords } from '../../src/elements/base/read-records.ts';
import { en } from '../../src/elements/base/words/en.ts';
import { atlasBytes } from '../build/built-atlas.ts';
import { atlasBundle, AtlasPage } from './atlas-page.ts';
import { hear } from './heard-events.ts';
import { expect, test } from './sarhad-test.ts';

const FILE = atlasBundle().parts.records?.path ?? '?';

test('the card lists the event records of its place, latest first, with their attribution', async ({
  page,
}) => {
  const bundle = atlasBundle();
  const bytes = Uint8Array.from(atlasBytes(FILE));
  const table = await readRecords(bytes.buffer, FILE);
  const { rows, sample } = recordsOf(bundle, table, placeId('bajaur'), null);
  expect(rows.length).toBeGreaterThan(60);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith(FILE)) asked.push(request.url());
  });
  const atlas = await AtlasPage.open(page, 'place=bajaur');
  await atlas.card.getByRole('tab', { name: en.events }).click();
  const title = atlas.card.getByText(en.recordsTitle);
  await expect(title).toBeVisible();
  expect(asked, 'nothing is fetched before it is looked at').toEqual([]);
  await title.click();
  const lines = atlas.card.locator('ol.records > li');
  await expect(lines).toHaveCount(25);
  const reported = sample ? en.placeRecordsSample : en.placeRecordsReported;
  await expect(atlas.card.locator('.records-count')).toHaveText(
    `${en.recordsFound(rows.length)} ${reported}`,
  );
  for (const [index, row] of [rows[0], rows[24]].entries()) {
    const line = lines.nth(index === 0 ? 0 : 24);
    if (row === undefined) throw new Error('There are too few records');
    await expect(line).toContainText(table.sideA[row] ?? '?');
    await expect(line).toContainText(table.from[row]?.slice(0, 4) ?? '?');
    await expect(line).toContainText(String(table.best[row]));
  }
  await expect(atlas.card.locator('.attribution')).toHaveText(
    bundle.recordSummary?.attribution ?? '?',
  );
  await atlas.card.getByRole('button', { name: en.showMore }).click();
  await expect(lines).toHaveCount(50);
  expect(asked).toHaveLength(1);
  // The range holds them too.
  const range = { from: '2009-01-01', to: '2010-01-01' };
  const within = recordsOf(bundle, table, placeId('bajaur'), range).rows.length;
  expect(within).toBeGreaterThan(0);
  expect(within).toBeLessThan(rows.length);
  await atlas.atlas.evaluate((element, { from, to }) => {
    element.setAttribute('from', from);
    element.setAttribute('to', to);
  }, range);
  await expect(atlas.card.locator('.records-count')).toContainText(en.recordsFound(within));
});

test.describe('event records that cannot be had', () => {
  test.use({ expectedMessages: [/Failed to load resource.*404/] });

  test('are said in the card and to the page, once for each fault; the rest works, and they may come yet', async ({
    page,
  }) => {
    let answer: 'missing' | 'truncated' | 'whole' = 'missing';
    await page.route(`**/${FILE}`, async (route) => {
      const body = Buffer.from(atlasBytes(FILE));
      if (answer === 'missing') await route.fulfill({ status: 404, body: 'Not found' });
      else await route.fulfill({ body: answer === 'whole' ? body : body.subarray(0, 5000) });
    });
    const atlas = await AtlasPage.open(page, 'place=bajaur');
    const heard = await hear(page, 'sarhad-error');
    const messages = async () => (await heard()).map(([, { message }]) => message);
    await atlas.card.getByRole('tab', { name: en.events }).click();
    await atlas.card.getByText(en.recordsTitle).click();
    const said = atlas.card.getByRole('alert');
    await expect(said).toContainText(FILE);
    await expect(said).toContainText('404');
    await expect.poll(messages).toEqual([expect.stringMatching(/events\.parquet.*404/)]);
    const again = atlas.card.getByRole('button', { name: en.tryAgain });

    answer = 'truncated';
    await again.click();
    await expect(said).toContainText(`${FILE}: has 5000 bytes instead of`);
    await expect.poll(messages).toHaveLength(2);
    // The events of the texts are there all the while, and so is the rest.
    await expect(atlas.card.getByRole('article').first()).toBeVisible();
    await atlas.card.getByRole('tab', { name: en.passages }).click();
    await expect(atlas.card.getByRole('article').first()).toContainText('Bajaur');

    answer = 'whole';
    await atlas.card.getByRole('tab', { name: en.events }).click();
    await atlas.card.getByText(en.recordsTitle).click();
    await expect(atlas.card.locator('ol.records > li')).toHaveCount(25);
    await expect(said).toHaveCount(0);
    expect(await messages()).toHaveLength(2);
  });
});
