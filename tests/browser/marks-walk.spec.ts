import { OVERLAYS } from '../../src/core/selection/settings.ts';
import { WORLDVIEWS } from '../../src/core/selection/state.ts';
import { en } from '../../src/elements/base/words/en.ts';
import type { SarhadAtlasElement } from '../../src/index.ts';
import { readAttributions } from '../../src/pipeline/geodata/attributions.ts';
import { atlasBundle, AtlasPage } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

test('arrow keys go through every mark of the timeline from left to right and back, Enter selects', async ({
  page,
}) => {
  const atlas = await AtlasPage.open(page);
  const strip = page.locator('sarhad-timeline').getByRole('group', { name: en.events });
  const marks = strip.locator('[data-event]');
  const dated = atlasBundle().events.filter(({ date }) => date !== null);
  await expect(marks).toHaveCount(dated.length);
  await expect(marks.and(strip.locator('[tabindex="0"]'))).toHaveCount(1);
  const ids = async (): Promise<string[]> =>
    (
      await marks.evaluateAll((all) =>
        all.map(
          (mark) =>
            [mark.getAttribute('data-event') ?? '', mark.getBoundingClientRect().left] as const,
        ),
      )
    )
      .sort(([, a], [, b]) => a - b)
      .map(([id]) => id);
  const order = await ids();
  expect(order.toSorted()).toEqual(dated.map(({ id }) => String(id)).toSorted());
  const focused = strip.locator('[data-event]:focus');
  const first = marks.and(strip.locator(`[data-event="${order[0] ?? ''}"]`));
  await first.focus();
  const walk = async (key: string): Promise<(string | null)[]> => {
    const seen: (string | null)[] = [];
    for (let step = 1; step < order.length; step += 1) {
      await page.keyboard.press(key);
      seen.push(await focused.getAttribute('data-event'));
    }
    return seen;
  };
  expect(await walk('ArrowRight')).toEqual(order.slice(1));
  // At the end it stays, and stays the one that Tab comes back to.
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAttribute('data-event', order.at(-1) ?? '');
  await expect(marks.and(strip.locator('[tabindex="0"]'))).toHaveAttribute(
    'data-event',
    order.at(-1) ?? '',
  );
  expect(await walk('ArrowLeft')).toEqual(order.slice(0, -1).toReversed());
  expect((await atlas.state()).focus, 'to walk is not to choose').toBeNull();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await atlas.state()).focus)
    .toEqual({ kind: 'event', id: order[1] });
  const title = dated.find(({ id }) => id === order[1])?.title ?? '?';
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
});

test('the keyboard alone works every switch of the legend', async ({ page }) => {
  const atlas = await AtlasPage.open(page);
  const legend = page.locator('sarhad-legend');
  const settings = async () => (await atlas.state()).settings;
  const open = async (name: string): Promise<void> => {
    await legend.locator('summary').filter({ hasText: name }).first().press('Enter');
  };
  await open(en.legendLabel);
  await open(en.legendOverlays);
  const before = (await settings()).overlays;
  for (const overlay of OVERLAYS) {
    const box = legend.getByRole('checkbox', { name: en.overlays[overlay] });
    await expect(box).toBeChecked({ checked: before.includes(overlay) });
    await box.press('Space');
    const others = before.filter((other) => other !== overlay);
    const changed = before.includes(overlay) ? others : [...others, overlay];
    await expect
      .poll(async () => (await settings()).overlays.toSorted())
      .toEqual(changed.toSorted());
    await box.press('Space');
    await expect.poll(async () => (await settings()).overlays).toEqual(before);
  }
  // One of its chapters is open at a time.
  await open(en.legendWorldview);
  await expect(legend.getByRole('checkbox').first()).toBeHidden();
  const views = legend.getByRole('radio');
  await expect(views).toHaveCount(WORLDVIEWS.length);
  await legend.getByRole('radio', { name: en.worldviews.neutral }).focus();
  for (const worldview of [...WORLDVIEWS.slice(1), 'neutral'] as const) {
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await settings()).worldview).toBe(worldview);
    await expect(legend.getByRole('radio', { name: en.worldviews[worldview] })).toBeChecked();
    await expect(legend.getByText(en.worldviewNotes[worldview])).toBeVisible();
  }
});

test('every giver of data is credited on the map, in the legend and on paper, with licence and links', async ({
  page,
}) => {
  const listed = await readAttributions('geodata/attributions.csv');
  const { attributions } = atlasBundle();
  // The atlas has all that is kept by hand, and nobody else.
  expect(attributions).toEqual(listed.map(({ shown }) => shown));
  expect(attributions.length).toBeGreaterThan(7);

  const atlas = await AtlasPage.open(page, 'place=khyber');
  const caption = atlas.map.locator('details.credits');
  for (const credit of new Set(attributions.map((one) => one.credit)))
    await expect(caption.locator('summary')).toContainText(credit);
  await expect(caption.locator('li')).toHaveText(
    attributions.map(({ what, credit, licence }) => `${what}: ${credit}, ${licence}`),
  );
  const legend = page.locator('sarhad-legend dl');
  await expect(legend.locator('dt')).toHaveText(attributions.map(({ what }) => what));
  await expect(legend.locator('dd')).toHaveText(
    attributions.map(({ credit, licence }) => `${credit} · ${licence}`),
  );
  // Each link leads where its giver says.
  const links = attributions.flatMap(({ url, licenceUrl }) => [
    ...(url === undefined ? [] : [url]),
    ...(licenceUrl === undefined ? [] : [licenceUrl]),
  ]);
  expect(links.length).toBeGreaterThan(attributions.length);
  for (const place of [caption.locator('li'), legend])
    expect(
      await place.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
    ).toEqual(links);
  const paper = atlas.atlas.locator('footer.print-credits');
  for (const { what, credit, licence } of attributions)
    await expect(paper).toContainText(`${what}: ${credit} (${licence}).`);
  // Whose records they are stands beside the records, too.
  expect(attributions.map(({ credit }) => credit).join()).toContain('UCDP');
  await atlas.atlas.evaluate((element: SarhadAtlasElement) => element.setState({ focus: null }));
  await expect(caption.locator('li')).toHaveCount(attributions.length);
});
