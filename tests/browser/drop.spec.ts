import type { Page } from 'playwright/test';
import { AtlasPage } from './atlas-page.ts';
import { hostPage, snippets } from './host-page.ts';
import { expect, test } from './sarhad-test.ts';

const FILES = {
  'field-notes.txt': ['text/plain', 'The road from Torkham leads to Peshawar.\n\nKabul was quiet.'],
  'field-notes.md': [
    'text/markdown',
    '# Notes\n\nThe road from *Torkham* leads to Peshawar.\n\nKabul was quiet.\n',
  ],
  'field-notes.html': [
    'text/html',
    '<h1>Notes</h1><p>The road from <b>Torkham</b> leads to Peshawar.</p><p>Kabul was quiet.</p><script>document.title = "ran"</script>',
  ],
} as const;

/** Lets go of a file over the page, as a person does. */
async function drop(
  page: Page,
  name: string,
  type: string,
  content: string | readonly number[],
): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, mime, words]) => {
      const data = new DataTransfer();
      const bytes = typeof words === 'string' ? words : new Uint8Array(words);
      data.items.add(new File([bytes], fileName, { type: mime }));
      return data;
    },
    [name, type, content] as const,
  );
  const target = page.locator('sarhad-atlas');
  await target.dispatchEvent('dragenter', { dataTransfer: transfer });
  await target.dispatchEvent('dragover', { dataTransfer: transfer });
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}

for (const [name, [type, content]] of Object.entries(FILES)) {
  test(`${name} is linked on the page and not sent away`, async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
    });
    const atlas = await AtlasPage.open(page);
    await drop(page, name, type, content);
    const reader = page.locator('sarhad-text');
    await expect(reader.getByRole('button', { name: 'Torkham', exact: true })).toBeVisible();
    await expect(reader).toContainText('Kabul was quiet.');
    await reader.getByRole('button', { name: 'Peshawar', exact: true }).click();
    await atlas.expectSelected('peshawar');
    await expect(atlas.card).toContainText('The road from');
    expect(sent).toEqual([]);
    expect(await page.title()).not.toBe('ran');
  });
}

test('on another origin too, with what reads Markdown, Arabic script and dates fetched from there', async ({
  page,
  site,
  otherOrigin,
}) => {
  const [snippet = ''] = snippets(otherOrigin);
  await hostPage(page, site, snippet);
  await AtlasPage.on(page).ready();
  await drop(
    page,
    'notes.md',
    'text/markdown',
    '# یادداشت\n\n2014 میں طورخم سے پشاور جانے والی سڑک بند رہی۔\n',
  );
  const reader = page.locator('sarhad-text');
  await expect(reader.getByRole('button', { name: 'طورخم', exact: true })).toBeVisible();
  await expect(reader.getByRole('button', { name: 'پشاور', exact: true })).toBeVisible();
});

test('a file that is no text is refused in words', async ({ page }) => {
  await AtlasPage.open(page);
  await drop(page, 'photo.png', 'image/png', [0x89, 0x50]);
  await expect(page.getByRole('alert')).toContainText('photo.png');
});

test('a text that is not UTF-8 is refused in words', async ({ page }) => {
  await AtlasPage.open(page);
  await drop(page, 'notes.txt', 'text/plain', [0x50, 0xff, 0xfe, 0x41]);
  await expect(page.getByRole('alert')).toContainText('notes.txt');
});

test('an empty text is refused in words', async ({ page }) => {
  await AtlasPage.open(page);
  await drop(page, 'notes.txt', 'text/plain', '');
  await expect(page.getByRole('alert')).toContainText('notes.txt');
});
