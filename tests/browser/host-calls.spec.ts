import type { Bundle } from '../../src/core/model/bundle.ts';
import { placeId, type PassageId } from '../../src/core/model/ids.ts';
import type { Focus } from '../../src/core/selection/focus.ts';
import { OVERLAYS } from '../../src/core/selection/settings.ts';
import { en } from '../../src/elements/base/words/en.ts';
import type { AtlasState, OpenAtlas, Reading, SarhadAtlasElement } from '../../src/index.ts';
import { atlasBundle, AtlasPage } from './atlas-page.ts';
import { EACH_ELEMENT } from './each-element.ts';
import { hear } from './heard-events.ts';
import { expect, test } from './sarhad-test.ts';

const PESHAWAR: Focus = { kind: 'place', id: placeId('peshawar') };

/** The first of the atlas's own things of each kind that say something of several places. */
function someFocus(): Focus[] {
  const { events, texts } = atlasBundle();
  const event = events.find(({ evidence, date }) => evidence.length > 1 && date !== null);
  const text = [...texts.values()].find(({ about }) => about.length > 0);
  const passage = text?.passages.find(
    ({ id }) => (atlasBundle().mentionsByPassage.get(id)?.length ?? 0) > 2,
  );
  if (event === undefined || text === undefined || passage === undefined)
    throw new Error('The atlas has no event, text or passage to try');
  return [
    PESHAWAR,
    { kind: 'event', id: event.id },
    { kind: 'text', id: text.id },
    { kind: 'passage', id: passage.id },
  ];
}

function passagesOfFocus(bundle: Bundle, focus: Focus): ReadonlySet<PassageId> {
  switch (focus.kind) {
    case 'place':
      return new Set(bundle.mentionsByPlace.get(focus.id)?.map(({ passage }) => passage));
    case 'passage':
      return new Set([focus.id]);
    case 'text':
      return new Set(bundle.texts.get(focus.id)?.passages.map(({ id }) => id));
    case 'event':
      return new Set(
        bundle.events
          .filter(({ id }) => id === focus.id)
          .flatMap(({ evidence }) => evidence.map(({ passage }) => passage)),
      );
  }
}

/** Places named in the same passages, by how many passages name them, counted the plain way. */
function namedBeside(focus: Focus): Record<string, number> {
  const bundle = atlasBundle();
  const counts: Record<string, number> = {};
  for (const passage of passagesOfFocus(bundle, focus)) {
    const named = bundle.mentionsByPassage.get(passage) ?? [];
    for (const place of new Set(named.map((mention) => mention.place)))
      if (place !== null && !(focus.kind === 'place' && focus.id === place))
        counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

test('related() gives the places named in the same passages, most often first; nothing before there is an atlas', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page);
  const fresh = await page.evaluate((focus) => {
    type Related = Pick<SarhadAtlasElement, 'related'>;
    const element = document.createElement('sarhad-atlas') as HTMLElement & Related;
    return element.related(focus);
  }, PESHAWAR);
  expect(fresh).toEqual([]);
  const before = await atlas.state();
  for (const focus of someFocus()) {
    const related = await atlas.atlas.evaluate(
      (element: SarhadAtlasElement, asked) => element.related(asked),
      focus,
    );
    expect(related.length, focus.kind).toBeGreaterThan(1);
    const counts = related.map(({ passages }) => passages);
    expect(counts, focus.kind).toEqual(counts.toSorted((a, b) => b - a));
    expect(Object.fromEntries(related.map(({ place, passages }) => [place, passages]))).toEqual(
      namedBeside(focus),
    );
  }
  expect(await atlas.state(), 'to ask changes nothing').toEqual(before);
});

test('setState(getState()) changes nothing and tells nobody, whatever is set', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  const heard = await hear(page, 'sarhad-select', 'sarhad-range', 'sarhad-error');
  const [text] = atlasBundle().texts.keys();
  if (text === undefined) throw new Error('The atlas has no text');
  const settings = {
    lang: 'ps',
    worldview: 'af',
    senses: ['place', 'people'],
    text,
    overlays: OVERLAYS.filter((overlay) => overlay !== 'dots'),
    pinnedToToday: true,
    showUndated: true,
    follow: true,
  } as const;
  const days = { from: '2001-10-07', to: '2021-08-30' };
  const states: Partial<AtlasState>[] = [
    ...someFocus().map((focus) => ({ focus, ...days, settings, theme: 'dark' as const })),
    { focus: null, from: '2018-05-31', to: null, theme: 'light' },
    { focus: null, from: null, to: '1990-01-01', theme: 'auto' },
  ];
  for (const state of states) {
    const [once, twice, again] = await atlas.atlas.evaluate(
      async (element: SarhadAtlasElement, given) => {
        await element.setState(given);
        const first = element.getState();
        const address = [location.href, history.length];
        await element.setState(element.getState());
        // Through JSON too: it can be kept and sent.
        const second = element.getState();
        await element.setState(JSON.parse(JSON.stringify(second)) as AtlasState);
        return [
          [first, address],
          [second, [location.href, history.length]],
          [element.getState(), [location.href, history.length]],
        ];
      },
      state,
    );
    expect(once[0]).toMatchObject(state);
    expect(twice).toEqual(once);
    expect(again).toEqual(once);
  }
  expect(await heard()).toEqual([]);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a map that the host has follow the reading tells nobody that something is pointed at', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page, 'text=kabul');
  await expect(page.locator('sarhad-text')).toBeVisible();
  await atlas.fit('khuzdar-district');
  const heard = await hear(page, 'sarhad-hover');
  await atlas.atlas.evaluate((element: SarhadAtlasElement) =>
    element.setState({ settings: { ...element.getState().settings, follow: true } }),
  );
  // Read on as the host page: a passage about Kabul comes into view.
  await expect(async () => {
    await page.evaluate(() => {
      document
        .querySelector('sarhad-atlas')
        ?.shadowRoot?.querySelector('.column')
        ?.scrollBy(0, 120);
    });
    await expect.poll(async () => atlas.isOnMap('kabul'), { timeout: 3000 }).toBe(true);
  }).toPass({ timeout: 90_000 });
  await atlas.atlas.evaluate((element: SarhadAtlasElement) => element.select(null));
  await expect(page.locator('sarhad-text')).toHaveCount(0);
  expect(await heard()).toEqual([]);
});

test('each element stands alone on the `.reading` that the page gives it, and they share it', async ({
  page,
}) => {
  await page.route('**/alone.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>alone</title><link rel="icon" href="data:," />
        <style>#stage > * { display: block; inline-size: 40rem; max-block-size: 30rem; overflow: auto }
        sarhad-map { block-size: 20rem }</style>
        <main id="stage"></main><script type="module" src="./sarhad.js"></script></html>`,
    }),
  );
  await page.goto('./alone.html');
  const elements = new URL('elements.js', page.url()).href;
  await page.evaluate(
    async ([module, tags]) => {
      const { openAtlas } = (await import(module)) as {
        openAtlas: (url: string, listener: object) => OpenAtlas;
      };
      const made = tags.map(
        (tag) => document.createElement(tag) as HTMLElement & { reading: Reading },
      );
      const lend = (reading: Reading) => {
        for (const element of made) element.reading = reading;
      };
      const fail = (error: Error) => {
        throw error;
      };
      const { ready } = openAtlas('./atlas/atlas.json', { lend, fail });
      const reading = await ready;
      Object.assign(window, { reading });
      for (const element of made)
        if (element.localName === 'sarhad-text') element.setAttribute('text', 'khyber');
      document.querySelector('#stage')?.append(...made);
      reading.focus.select({ kind: 'place', id: 'peshawar' as never });
    },
    [elements, Object.keys(EACH_ELEMENT)] as const,
  );
  for (const [tag, content] of Object.entries(EACH_ELEMENT))
    await expect(page.locator(tag).locator(content), tag).not.toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
  // What is chosen in one is chosen in all.
  await page
    .getByRole('navigation', { name: en.placeBreadcrumb })
    .getByRole('button', { name: 'Khyber Pakhtunkhwa' })
    .click();
  await expect(page.locator('sarhad-place h2')).toHaveText('Khyber Pakhtunkhwa');
  await expect(page.locator('sarhad-places .selected .name')).toHaveText('Khyber Pakhtunkhwa');
  await expect(page.locator('sarhad-passages').getByRole('article').first()).toContainText(
    /Khyber Pakhtunkhwa|KP/,
  );
  await expect(page.locator('sarhad-map').getByRole('option', { selected: true })).toContainText(
    'Khyber Pakhtunkhwa',
  );
});

test('a theme of the host beats what the reader’s system prefers, in every element', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page, 'place=peshawar');
  /** What is painted in each element: paper, land, words, lines. */
  const looks = async (): Promise<string[]> =>
    Promise.all(
      [
        ['sarhad-atlas .room', 'background-color'],
        ['sarhad-map .land', 'fill'],
        ['sarhad-map .label text', 'fill'],
        ['sarhad-place h2', 'color'],
        ['sarhad-passages .mention', 'color'],
        ['sarhad-timeline header p', 'color'],
        ['sarhad-legend summary', 'color'],
      ].map(([selector = '', property = '']) =>
        page
          .locator(selector)
          .first()
          .evaluate(
            (piece, [name, what]) => `${name} ${getComputedStyle(piece).getPropertyValue(what)}`,
            [selector, property] as const,
          ),
      ),
    );
  const set = (theme: string): Promise<void> =>
    atlas.atlas.evaluate(async (element: SarhadAtlasElement, value) => {
      element.setAttribute('theme', value);
      await element.updateComplete;
    }, theme);
  const seen: Record<string, string[]> = {};
  for (const system of ['light', 'dark'] as const)
    for (const theme of ['auto', 'light', 'dark']) {
      await page.emulateMedia({ colorScheme: system });
      await set(theme);
      seen[`${theme} on ${system}`] = await looks();
    }
  const [light, dark] = [seen['auto on light'], seen['auto on dark']];
  expect(light?.filter((look, index) => look === dark?.[index])).toEqual([]);
  expect(seen['light on dark']).toEqual(light);
  expect(seen['light on light']).toEqual(light);
  expect(seen['dark on light']).toEqual(dark);
  expect(seen['dark on dark']).toEqual(dark);
});
