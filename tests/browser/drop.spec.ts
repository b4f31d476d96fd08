import { en } from '../../src/elements/base/words/en.ts';
import { atlasBytes } from '../build/built-atlas.ts';
import { AtlasPage } from './atlas-page.ts';
import { dropFile } from './drop-file.ts';
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

for (const [name, [type, content]] of Object.entries(FILES)) {
  test(`${name} is linked on the page and not sent away`, async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
    });
    const atlas = await AtlasPage.open(page);
    await dropFile(page, name, type, content);
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

test('a text dropped before all the script is in does not take the page away, and is linked then', async ({
  page,
}) => {
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/chunks/later-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await page.evaluate(async () => {
    await customElements.whenDefined('sarhad-atlas');
    const unheld: string[] = [];
    Object.assign(window, { unheld });
    for (const type of ['dragover', 'drop'])
      window.addEventListener(type, (event) => {
        if (!event.defaultPrevented) unheld.push(type);
      });
  });
  await dropFile(page, 'early.txt', 'text/plain', 'The road from Torkham leads to Peshawar.');
  // A file beside the atlas is the page's own affair.
  await dropFile(page, 'beside.txt', 'text/plain', 'Kabul was quiet.', 'body');
  expect(await page.evaluate(() => (window as unknown as { unheld: string[] }).unheld)).toEqual([
    'dragover',
    'drop',
  ]);
  answer();
  await expect(page.getByText(en.atlasLinked('early.txt', 2))).toBeVisible();
});

test('on another origin too, with what reads Markdown, Arabic script and dates fetched from there', async ({
  page,
  site,
  otherOrigin,
}) => {
  const [snippet = ''] = snippets(otherOrigin);
  await hostPage(page, site, snippet);
  await AtlasPage.on(page).ready();
  await dropFile(
    page,
    'notes.md',
    'text/markdown',
    '# یادداشت\n\n2014 میں طورخم سے پشاور جانے والی سڑک بند رہی۔\n',
  );
  const reader = page.locator('sarhad-text');
  await expect(reader.getByRole('button', { name: 'طورخم', exact: true })).toBeVisible();
  await expect(reader.getByRole('button', { name: 'پشاور', exact: true })).toBeVisible();
});

test('what cannot be linked is refused in words, where a person looks and to the page', async ({
  page,
}) => {
  await AtlasPage.open(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    document.addEventListener('sarhad-error', (event) => {
      heard.push((event as CustomEvent<{ message: string }>).detail.message);
    });
  });
  const REFUSED = [
    ['photo.png', 'image/png', [0x89, 0x50], en.atlasWrongFile('photo.png')],
    ['notes.txt', 'text/plain', [0x50, 0xff, 0xfe, 0x41], /notes\.txt.*UTF-8/],
    ['empty.md', 'text/markdown', '', /empty\.md.*(empty|no text|nothing)/],
  ] as const;
  const alert = page.getByRole('alert');
  const heard = (): Promise<string[]> =>
    page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  for (const [index, [name, type, content, said]] of REFUSED.entries()) {
    await dropFile(page, name, type, content);
    await expect(alert).toHaveText(said);
    const words = await alert.innerText();
    await expect.poll(heard).toHaveLength(index + 1);
    expect((await heard()).at(-1)).toBe(words);
  }
});

test('a text dropped while another atlas is on its way is linked by that one', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/later.json', async (route) => {
    await held;
    await route.fulfill({ body: Buffer.from(atlasBytes('atlas.json')) });
  });
  await atlas.atlas.evaluate((element) => {
    element.setAttribute('src', './atlas/later.json');
  });
  await expect(page.getByText(en.loading, { exact: true })).toBeVisible();
  await dropFile(page, 'late.txt', 'text/plain', 'The road from Torkham leads to Peshawar.');
  await expect(page.getByText(en.atlasLinking('late.txt'))).toBeVisible();
  answer();
  await expect(page.getByText(en.atlasLinked('late.txt', 2))).toBeVisible();
  const reader = page.locator('sarhad-text');
  await expect(reader.getByRole('button', { name: 'Torkham', exact: true })).toBeVisible();
});
