import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../src/elements/base/words/en.ts';
import { AtlasPage } from './atlas-page.ts';
import { dropFile } from './drop-file.ts';
import { expect, test } from './sarhad-test.ts';

const CLI = new URL('../../dist/cli/sarhad.js', import.meta.url).pathname;
const TEXT =
  'He came to Bara, by the river Bara.\n\nThe bazaar of Bara was shut. In Shahpur there was a fair.\n';

test('a reader chooses among the places that a name may mean, and takes the choice home', async ({
  page,
}, { outputDir }) => {
  const atlas = await AtlasPage.open(page);
  await dropFile(page, 'notes.txt', 'text/plain', TEXT);
  const reader = page.locator('sarhad-text');
  const second = reader.locator('[part=passage]').nth(1);
  await expect(second.locator('summary')).toBeVisible();
  // The browser looks at each control of a page time and again: a long text has them where they are asked for.
  await expect(second.locator('select')).toHaveCount(0);
  await second.locator('summary').click();
  const which = second.getByRole('combobox', { name: en.mentionChoose('Bara') });
  await which.selectOption('osm-bara-khyber');
  await second.getByRole('combobox', { name: en.mentionChoose('Shahpur') }).selectOption('');
  await expect(second.locator('details')).toContainText(en.mentionChosen);
  await expect(second.locator('details')).toContainText(en.statuses['not-a-place']);

  const download = page.waitForEvent('download');
  await second.getByRole('button', { name: en.mentionSave }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('decisions.csv');
  const file = join(outputDir, 'decisions.csv');
  await saved.saveAs(file);
  const today = await page.evaluate(() => new Date().toLocaleDateString('en-CA'));
  expect(readFileSync(file, 'utf8')).toBe(
    [
      'text,quote,occurrence,place,sense,why,when',
      `notes,Bara,3,osm-bara-khyber,place,${en.mentionChosen},${today}`,
      `notes,Shahpur,1,,place,${en.mentionChosen},${today}`,
      '',
    ].join('\n'),
  );

  await test.step('the linker reads them back', () => {
    const text = join(outputDir, 'notes.txt');
    writeFileSync(text, TEXT);
    const linked = execFileSync(process.execPath, [CLI, 'link', text, '--decisions', file])
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(linked.filter(({ by }) => by === 'person')).toMatchObject([
      { quote: 'Bara', start: TEXT.lastIndexOf('Bara'), place: 'osm-bara-khyber' },
      { quote: 'Shahpur', place: null, status: 'not-a-place' },
    ]);
  });

  await test.step('the place chosen has the passage', async () => {
    await second.getByRole('button', { name: 'Bara', exact: true }).click();
    await atlas.expectSelected('osm-bara-khyber');
    await expect(atlas.card).toContainText('The bazaar of Bara');
  });
});
