import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { OVERLAYS } from '../../src/core/selection/settings.ts';
import { LANGS, WORLDVIEWS } from '../../src/core/selection/state.ts';
import { en } from '../../src/elements/base/words/en.ts';
import { ur } from '../../src/elements/base/words/ur.ts';
import type { SarhadAtlasElement } from '../../src/index.ts';
import { AtlasPage, atlasBundle } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

const ATLAS = readFileSync(new URL('../../dist/site/atlas/atlas.json', import.meta.url), 'utf8');

/** What the atlas file says, what the alert and `sarhad-error` must contain. */
const WRONG: Readonly<Record<string, readonly [body: string, said: RegExp]>> = {
  empty: ['', /empty/],
  truncated: [ATLAS.slice(0, 5000), /cut short|not JSON/],
  'not JSON': ['<!doctype html>', /not JSON/],
  'of another version': [ATLAS.replace(/"version":\s*1/, '"version":99'), /version/],
  'not an atlas': ['{"version":1}', /title|atlas/],
  'wrong in a quote': [breakQuote(ATLAS), /quote|span/],
};

function breakQuote(json: string): string {
  const atlas = JSON.parse(json) as { texts: { passages: { mentions: { quote: string }[] }[] }[] };
  const mention = atlas.texts[0]?.passages.find(({ mentions }) => mentions.length > 0)?.mentions[0];
  if (mention === undefined) throw new Error('The first text has no mention');
  mention.quote = mention.quote.replace(/./, '#');
  return JSON.stringify(atlas);
}

/** Listens from the first moment. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    document.addEventListener('sarhad-error', (event) => {
      heard.push((event as CustomEvent<{ message: string }>).detail.message);
    });
  });
}

const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard);

for (const [name, [body, said]] of Object.entries(WRONG)) {
  test(`an atlas that is ${name} is named where a person looks`, async ({ page }) => {
    await listen(page);
    await page.route('**/atlas.json', (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    );
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(page.getByRole('alert')).toContainText('atlas.json');
    await expect.poll(async () => heard(page)).toHaveLength(1);
    expect((await heard(page))[0]).toMatch(said);
  });
}

test.describe('an atlas that is not there', () => {
  test.use({ expectedMessages: [/Failed to load resource.*404/] });
  test('is named where a person looks', async ({ page }) => {
    await listen(page);
    await page.route('**/atlas.json', (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('404');
    await expect.poll(async () => heard(page)).toHaveLength(1);
  });
});

test.describe('a part that is not there', () => {
  test.use({ expectedMessages: [/Failed to load resource.*404/] });
  for (const part of ['boundaries', 'relief', 'water', 'places'] as const) {
    test(`${part}: is said once to the page, and where a person looks`, async ({ page }) => {
      const file = atlasBundle().parts[part]?.path ?? '?';
      await listen(page);
      await page.route(`**/${file}`, (route) => route.fulfill({ status: 404, body: 'Not found' }));
      const atlas = await AtlasPage.open(page, 'place=peshawar');
      const said = page.getByRole('alert').filter({ hasText: file });
      if (part === 'places') await expect(said).toBeVisible();
      await atlas.fit('peshawar-district');
      await expect(said).toContainText('404');
      // Each of those who asked has its answer: the map asks for the boundaries last.
      await atlas.rest();
      await expect.poll(async () => heard(page)).toEqual([expect.stringContaining(file)]);
      // In front of all else.
      await said.click({ trial: true });
    });
  }
});

test('a theme that there is not is named, and the one there was stays', async ({ page }) => {
  await listen(page);
  const atlas = await AtlasPage.open(page);
  const { theme } = await atlas.state();
  await atlas.atlas.evaluate((element: SarhadAtlasElement) =>
    element.setState({ theme: 'blue' as 'light' }),
  );
  await expect(page.getByRole('alert')).toContainText('theme "blue"');
  expect(await heard(page)).toEqual([expect.stringContaining('auto, light, dark')]);
  expect((await atlas.state()).theme).toBe(theme);
});

test.describe('an attribute that cannot be followed', () => {
  for (const [attribute, value] of [
    ['place', 'peshwar'],
    ['event', 'no-such-event'],
    ['text', 'no-such-text'],
    ['from', '2014-13-45'],
    ['worldview', 'moon'],
    ['lang', 'fr'],
    ['theme', 'pink'],
  ] as const) {
    test(`${attribute}="${value}" is named, and the rest works`, async ({ page }) => {
      await listen(page);
      await page.route('**/wrong.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html lang="en"><title>wrong</title><link rel="icon" href="data:," />
            <script type="module" src="./sarhad.js"></script>
            <sarhad-atlas src="./atlas/atlas.json" ${attribute}="${value}" style="block-size: 45rem"></sarhad-atlas>`,
        }),
      );
      const atlas = await AtlasPage.open(page, '', './wrong.html');
      await expect(page.getByRole('alert')).toContainText(value);
      await expect.poll(async () => heard(page)).toHaveLength(1);
      expect((await heard(page))[0]).toContain(attribute);
      await atlas.expectUsable();
    });
  }
});

test('an address that names what there is not is answered in a sentence, which can be put away', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page, 'place=peshwar');
  const said = page.getByRole('alert').filter({ hasText: 'peshwar' });
  await expect(said).toContainText(en.errorUnknownId('peshwar', 'peshawar').slice(0, -1));
  await expect(said).not.toContainText(/hash|[="]/);
  await said.getByRole('button', { name: en.close }).click();
  await expect(said).toHaveCount(0);
  await atlas.expectUsable();
});

for (const [word, allowed] of [
  ['lang=xx', LANGS],
  ['worldview=cn', WORLDVIEWS],
  ['overlays=dots moons', OVERLAYS],
] as const) {
  test(`an address that says ${word} is answered with what it could say`, async ({ page }) => {
    await listen(page);
    const atlas = await AtlasPage.open(page, `place=peshawar&${word}`);
    const [key = '', value = ''] = word.split('=');
    const said = page.getByRole('alert').filter({ hasText: `"${value.split(' ').at(-1) ?? ''}"` });
    await expect(said).toContainText(key);
    await expect(said).toContainText(en.errorNotOneOf(allowed.join(', ')));
    await expect(said).not.toContainText(/hash|settings|=/);
    expect(await heard(page)).toHaveLength(1);
    // What else it says is followed; an address that is sound takes the words away.
    await atlas.expectSelected('peshawar');
    await page.evaluate(() => {
      location.hash = 'place=kabul&lang=en';
    });
    await atlas.expectSelected('kabul');
    await expect(said).toHaveCount(0);
  });
}

test('a text that was dropped before is said to be gone, in the language of the reader', async ({
  page,
}) => {
  await AtlasPage.open(page, 'text=own-essay&lang=ur');
  const said = page.getByRole('alert');
  await expect(said).toContainText(String(ur.errorDropped));
  await expect(said).toHaveCSS('direction', 'rtl');
  // The button is reached by the keyboard, too.
  const close = said.getByRole('button', { name: String(ur.close) });
  await close.press('Enter');
  await expect(said).toHaveCount(0);
});
