import type { Page } from 'playwright/test';
import { textId } from '../../src/core/model/ids.ts';
import { DEFAULT_SETTINGS } from '../../src/core/selection/settings.ts';
import { en } from '../../src/elements/base/words/en.ts';
import type { PlaceId, SarhadAtlasElement, SarhadMapElement } from '../../src/index.ts';
import { AtlasPage, atlasBundle } from './atlas-page.ts';
import { dropFile } from './drop-file.ts';
import { hear } from './heard-events.ts';
import { expect, test } from './sarhad-test.ts';

/** A page of a host, with words of its own before and after `body`. */
async function openHost(page: Page, body: string, hash = ''): Promise<void> {
  await page.route('**/host-page.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:," />
        <script>
          window.heard = [];
          document.addEventListener('sarhad-error', ({ detail }) => window.heard.push(detail.message));
        </script>
        <script type="module" src="./sarhad.js"></script>
        <a href="#section2">To section 2</a> <a href="#">To the top</a>${body}<h2 id="section2">Section 2</h2></html>`,
    }),
  );
  await page.goto(`./host-page.html${hash}`);
}

const heardOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard);

const RANGE = { from: '2020-01-01', to: '2010-01-01' };

test('a range that runs back is refused in words, wherever it is said, and changes nothing', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page, 'from=2012-01-01&to=2014-01-01');
  const before = await atlas.state();
  expect(before).toMatchObject({ from: '2012-01-01', to: '2014-01-01' });
  const heard = await hear(page, 'sarhad-error');
  for (const [said, index] of [RANGE, { from: '2020-01-01' }, { to: '2010-01-01' }].map(
    (state, at) => [state, at] as const,
  )) {
    await atlas.atlas.evaluate((element: SarhadAtlasElement, state) => element.setState(state), {
      ...said,
    });
    await expect(page.getByRole('alert')).toContainText(en.errorRangeOrder);
    expect(await heard()).toHaveLength(index + 1);
    expect(await atlas.state()).toEqual(before);
  }
  await page.evaluate(() => {
    location.hash = 'from=2020-01-01&to=2010-01-01';
  });
  const said = page.getByRole('alert').filter({ hasText: `to "${RANGE.to}"` });
  await expect(said.filter({ hasNotText: 'setState' })).toContainText(en.errorRangeOrder);
  expect(await atlas.state()).toEqual(before);
});

test('an only text that there is not is refused in words, and the one there was stays', async ({
  page,
}) => {
  const [own] = atlasBundle().texts.keys();
  if (own === undefined) throw new Error('The atlas has no text');
  const atlas = await AtlasPage.open(page, `only=${own}`);
  const heard = await hear(page, 'sarhad-error');
  await atlas.atlas.evaluate(
    (element: SarhadAtlasElement, settings) => element.setState({ settings }),
    { ...DEFAULT_SETTINGS, text: textId('no-text') },
  );
  await expect(page.getByRole('alert')).toContainText('“no-text”');
  expect(await heard()).toHaveLength(1);
  expect((await atlas.state()).settings.text).toBe(own);
});

test('select() and related() answer what is no focus in words, and never throw', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page, 'place=kabul');
  const heard = await hear(page, 'sarhad-error');
  const WRONG = [{ kind: 'bogus', id: 'x' }, 'x', {}, undefined, 5, { kind: 'place' }] as const;
  for (const [index, wrong] of WRONG.entries()) {
    await atlas.atlas.evaluate(async (element: SarhadAtlasElement, focus) => {
      await element.select(focus as never);
    }, wrong);
    await expect(page.getByRole('alert')).not.toHaveText('');
    const said = await heard();
    expect(said, JSON.stringify(wrong)).toHaveLength(index + 1);
    const [, { message } = { message: '' }] = said.at(-1) ?? [];
    expect(message).toMatch(/^select\(\).*should be|This atlas has no place/);
  }
  expect((await atlas.state()).focus).toEqual({ kind: 'place', id: 'kabul' });
  const related = await atlas.atlas.evaluate((element: SarhadAtlasElement) =>
    [null, undefined, 'x', {}, { kind: 'bogus', id: 'x' }, { kind: 'text', id: 'nope' }].map(
      (focus) => element.related(focus as never).length,
    ),
  );
  expect(related).toEqual([0, 0, 0, 0, 0, 0]);
});

test.describe('the anchors of a page whose atlas keeps its state in the address', () => {
  const ATLAS =
    '<sarhad-atlas src="./atlas/atlas.json" sync="hash" style="display: block; block-size: 45rem"></sarhad-atlas>';
  const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);
  const select = (atlas: AtlasPage, id: string): Promise<void> =>
    atlas.atlas.evaluate(
      (element: SarhadAtlasElement, place) =>
        element.select({ kind: 'place', id: place as PlaceId }),
      id,
    );

  test('stay as they are, and following one keeps what is selected', async ({ page }) => {
    await openHost(page, ATLAS, '#section2');
    const atlas = AtlasPage.on(page);
    await atlas.ready();
    await select(atlas, 'kabul');
    expect(await hash(page)).toBe('#section2&place=kabul');
    await page.getByRole('link', { name: 'To section 2' }).click();
    await atlas.expectSelected('kabul');
    expect(await hash(page)).toBe('#section2');
    await select(atlas, 'peshawar');
    expect(await hash(page)).toBe('#section2&place=peshawar');
    await page.getByRole('link', { name: 'To the top' }).click();
    await atlas.expectSelected('peshawar');
    expect(await hash(page)).toBe('');
    await expect(page.getByRole('alert')).toHaveCount(0);

    // Back goes through all of it: what was selected at each step is selected again.
    for (const [place, address] of [
      ['peshawar', '#section2&place=peshawar'],
      ['kabul', '#section2'],
      ['kabul', '#section2&place=kabul'],
    ] as const) {
      await page.goBack();
      await atlas.expectSelected(place);
      expect(await hash(page)).toBe(address);
    }
    await page.goBack();
    await expect.poll(async () => (await atlas.state()).focus).toBeNull();
    expect(await hash(page)).toBe('#section2');
  });

  test('and words of its own are kept byte for byte', async ({ page }) => {
    const own = '#a+b&x=%7e+1&&place&y';
    await openHost(page, ATLAS, own);
    const atlas = AtlasPage.on(page);
    await atlas.ready();
    await select(atlas, 'kabul');
    expect(await hash(page)).toBe(`${own}&place=kabul`);
    await atlas.atlas.evaluate((element: SarhadAtlasElement) => element.select(null));
    expect(await hash(page)).toBe(own);
  });
});

test('an element whose atlas is not on the page says so, until it comes', async ({ page }) => {
  await openHost(page, '<sarhad-passages atlas="nope"></sarhad-passages>');
  const said = page.locator('sarhad-passages').getByRole('alert');
  await expect(said).toHaveText(en.errorAttribute('atlas', 'nope', en.errorNoAtlas));
  expect(await heardOn(page)).toEqual([await said.innerText()]);
  await page.evaluate(() => {
    const atlas = document.createElement('sarhad-atlas');
    Object.assign(atlas, { id: 'nope', src: './atlas/atlas.json', place: 'peshawar' });
    document.body.append(atlas);
  });
  await expect(page.locator('sarhad-passages').getByRole('article').first()).toBeVisible();
  await expect(said).toHaveCount(0);
});

for (const inside of ['', '<sarhad-passages></sarhad-passages>']) {
  test(`an atlas without \`src\` that holds “${inside}” says that it needs one, until it has it`, async ({
    page,
  }) => {
    await openHost(page, `<sarhad-atlas place="peshawar">${inside}</sarhad-atlas>`);
    const said = page.getByRole('alert');
    await expect(said).toHaveText(en.atlasNoSource);
    expect(await heardOn(page)).toEqual([en.atlasNoSource]);
    await page.locator('sarhad-atlas').evaluate((atlas) => {
      atlas.setAttribute('src', './atlas/atlas.json');
    });
    await expect(page.locator('sarhad-passages').getByRole('article').first()).toBeVisible();
    await expect(said).toHaveCount(0);
  });
}

test('broken names are said as every other part of the atlas that is broken', async ({ page }) => {
  await page.route('**/names.bin', (route) => route.fulfill({ body: 'no names at all' }));
  await AtlasPage.open(page);
  const heard = await hear(page, 'sarhad-error');
  await dropFile(page, 'notes.txt', 'text/plain', 'Kabul was quiet.');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('names.bin');
  const message = await alert.innerText();
  expect(message.startsWith(en.errorPart(''))).toBe(true);
  expect(await heard()).toEqual([['sarhad-error', { message }]]);
});

test('a second file of the same name stands beside the first; the same file again is the same text', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page);
  const drop = async (content: string): Promise<string> => {
    await dropFile(page, 'notes.txt', 'text/plain', content);
    await expect(page.locator('sarhad-text')).toContainText(content);
    return (await atlas.state()).focus?.id ?? '';
  };
  const first = await drop('Kabul was quiet.');
  const second = await drop('Peshawar was not.');
  expect(second).not.toBe(first);
  expect(await drop('Kabul was quiet.')).toBe(first);
  await atlas.chooseNothing();
  await expect(page.getByRole('button', { name: 'notes', exact: true })).toHaveCount(2);
});

test('fit() resolves when the map rests', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  const seen = await atlas.map.evaluate(async (map: SarhadMapElement) => {
    const at = () => map.project([69, 33]).map(Math.round);
    const before = at();
    const found = await map.fit('swat');
    const then = at();
    for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
    return { found, before, then, after: at() };
  });
  expect(seen.found).toBe(true);
  expect(seen.then).not.toEqual(seen.before);
  expect(seen.after).toEqual(seen.then);
});
