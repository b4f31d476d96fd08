import { placeId } from '../../src/core/model/ids.ts';
import { SENSES } from '../../src/core/model/mention.ts';
import type { Interval } from '../../src/core/model/time.ts';
import { mentionCount } from '../../src/core/selection/country-counts.ts';
import { passagesOf } from '../../src/core/selection/implied-passages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/selection/settings.ts';
import { en } from '../../src/elements/base/words/en.ts';
import type { SarhadAtlasElement } from '../../src/index.ts';
import { atlasBundle, AtlasPage } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

const found = (settings: Partial<Settings>, range: Interval | null = null) =>
  passagesOf(
    atlasBundle(),
    { kind: 'place', id: placeId('kabul') },
    { ...DEFAULT_SETTINGS, ...settings },
    range,
  );

test('the card of a place filters its passages by sense, text and range, each choice counted', async ({
  page,
}) => {
  const bundle = atlasBundle();
  const atlas = await AtlasPage.open(page, 'place=kabul');
  const filter = atlas.card.getByRole('group', { name: en.passagesFilter });
  /** The cards shown are those passages and no others. */
  const expectShown = async (
    settings: Partial<Settings>,
    range: Interval | null = null,
  ): Promise<void> => {
    const { direct, inside } = found(settings, range);
    const all = [...direct.slice(0, direct.length), ...inside.slice(0, inside.length)];
    await expect(atlas.card.getByRole('tab', { name: en.passages })).toHaveText(
      new RegExp(`${en.passages}\\s+${String(all.length)}\\s*$`),
    );
    if (all.length > 0) await atlas.showAllPassages();
    const cards = atlas.card.locator('[data-card]');
    await expect
      .poll(() => cards.evaluateAll((made) => made.map((card) => card.getAttribute('data-card'))))
      .toEqual(all.map(({ passage }) => `passage:${passage.id}`));
  };
  await expectShown({});

  // By sense: every sense that is there has its number, and one click away its passages.
  const { bySense } = found({});
  expect(bySense.state).toBeGreaterThan(0);
  for (const sense of SENSES) {
    const button = filter.getByRole('button', {
      name: en.counted(en.senses[sense], bySense[sense]),
    });
    await expect(button).toHaveCount(bySense[sense] > 0 ? 1 : 0);
  }
  const sense = (name: 'place' | 'state') =>
    filter.getByRole('button', { name: new RegExp(`^${en.senses[name]} \\d`) });
  await expect(sense('place')).toHaveAttribute('aria-pressed', 'true');
  await sense('state').click();
  await expectShown({ senses: ['place', 'state'] });
  await sense('place').click();
  await expectShown({ senses: ['state'] });
  expect(found({ senses: ['state'] }).direct.length).not.toBe(found({}).direct.length);
  await sense('state').click();
  await expect(atlas.card.getByText(en.passagesNone)).toBeVisible();
  await sense('place').click();
  await expectShown({});

  // By text.
  const [text, count] = [...found({}).byText].find(([id]) => id !== 'kabul') ?? [];
  if (text === undefined || count === undefined) throw new Error('One text alone names Kabul');
  const choice = filter.getByRole('combobox', { name: en.passagesText });
  const title = bundle.texts.get(text)?.title ?? '?';
  await choice.selectOption({ label: en.counted(title, count) });
  await expectShown({ text });
  expect(found({ text }).direct.length + found({ text }).inside.length).toBe(count);
  await choice.selectOption({ label: en.passagesAllTexts });
  await expectShown({});

  // By range, which leaves out what has no date until it is asked for.
  const range = { from: '2021-01-01', to: '2022-01-01' };
  await atlas.atlas.evaluate((element: SarhadAtlasElement, days) => element.setState(days), range);
  await expectShown({}, range);
  const { undated, outside } = found({}, range);
  expect(undated * outside).toBeGreaterThan(0);
  await expect(filter).toContainText(en.passagesOutside(outside));
  await filter.getByRole('button', { name: en.passagesUndated(undated) }).click();
  await expectShown({ showUndated: true }, range);

  // The same switch stands in the timeline's bucket, with how much the whole atlas has of it.
  const passages = [...bundle.passages.values()].filter(({ dates }) => dates.length === 0).length;
  const events = bundle.events.filter(({ date }) => date === null).length;
  const bucket = page.getByRole('checkbox', { name: en.timelineShowUndated(passages, events) });
  await expect(bucket).toBeChecked();
  await bucket.uncheck();
  await expectShown({}, range);
});

test('the strip over a text has a bar for each passage, as tall as it names places, and leads there', async ({
  page,
}) => {
  const text = [...atlasBundle().texts.values()].find(({ id }) => id === 'kabul');
  if (text === undefined) throw new Error('The atlas has no text about Kabul');
  const named = text.passages.map(
    ({ id }) =>
      (atlasBundle().mentionsByPassage.get(id) ?? []).filter(({ place }) => place !== null).length,
  );
  const atlas = await AtlasPage.open(page, 'text=kabul');
  const strip = page.getByRole('group', { name: en.textDensity });
  const bars = strip.getByRole('button');
  await expect(bars).toHaveCount(text.passages.length);
  const drawn = await bars.evaluateAll((all) =>
    all.map((bar) => ({
      label: bar.getAttribute('aria-label'),
      // The ink ends at this share of the bar's height.
      percent: Number(/([\d.]+)%/.exec(getComputedStyle(bar).backgroundImage)?.[1]),
    })),
  );
  expect(drawn.map(({ label }) => label)).toEqual(
    text.passages.map(
      ({ paragraph }, index) =>
        `${en.textPassageLink(paragraph)}: ${en.mentionCount(named[index] ?? NaN)}`,
    ),
  );
  const most = Math.max(...named);
  expect(new Set(named).size).toBeGreaterThan(2);
  for (const [index, { percent }] of drawn.entries())
    expect(percent).toBeCloseTo(((named[index] ?? NaN) / most) * 100, 1);
  const last = text.passages.length - 1;
  await bars.nth(last).click();
  await expect
    .poll(async () => (await atlas.state()).focus)
    .toMatchObject({
      kind: 'passage',
      id: text.passages[last]?.id,
    });
  await expect(page.locator('sarhad-text section.passage').nth(last)).toBeInViewport();
});

test('the places near count what is chosen, and leave out what the place lies in', async ({
  page,
}) => {
  const school = placeId('army-public-school-peshawar');
  const atlas = await AtlasPage.open(page, 'place=peshawar');
  await atlas.card.getByRole('tab', { name: en.placeTabNear }).click();
  const rows = atlas.card.getByRole('tabpanel').getByRole('listitem');
  const own = rows.filter({ hasText: 'Army Public School' }).first();
  await expect(own).toContainText(
    en.mentionCount(mentionCount(atlasBundle(), school, DEFAULT_SETTINGS, null)),
  );
  const nearest = rows.filter({ hasText: /km$/ });
  for (const kind of [en.kinds.city, en.kinds.district]) {
    const name = en.placeOfKind('Charsadda', kind);
    await expect(nearest.filter({ hasText: name }), name).toHaveCount(1);
  }
  await expect(nearest.filter({ hasText: /^\s*Peshawar|Khyber Pakhtunkhwa/ })).toHaveCount(0);
  await atlas.atlas.evaluate((element: SarhadAtlasElement) => {
    element.from = '1990-01-01';
    element.to = '1991-01-01';
  });
  await expect(own).not.toContainText(/\d/);
});
