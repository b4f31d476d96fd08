import { passageId } from '../../src/core/model/ids.ts';
import { en } from '../../src/elements/base/words/en.ts';
import { AtlasPage, atlasBundle } from './atlas-page.ts';
import { expect, test } from './sarhad-test.ts';

test('a mention in a text leads to its place on the map', async ({ page }) => {
  const atlas = await AtlasPage.open(page, 'place=peshawar');
  const bundle = atlasBundle();
  const other = bundle.mentions.find(
    (mention) =>
      mention.sense === 'place' &&
      mention.status === 'resolved' &&
      mention.place !== null &&
      mention.place !== 'peshawar' &&
      bundle.mentionsByPassage
        .get(mention.passage)
        ?.some(({ place, sense }) => place === 'peshawar' && sense === 'place') === true,
  );
  if (other?.place == null) throw new Error('Peshawar is always named alone');
  const content = bundle.passages.get(other.passage)?.content ?? '';
  await atlas.showAllPassages();
  await atlas.card
    .getByRole('article')
    .filter({ hasText: content.slice(0, 40) })
    .getByRole('button', { name: other.quote, exact: true })
    .first()
    .click();
  await atlas.expectSelected(other.place);
});

test('a chosen passage has a curve to each place that it names', async ({ page }) => {
  const bundle = atlasBundle();
  const spots = (passage: string) =>
    new Set(
      (bundle.mentionsByPassage.get(passageId(passage)) ?? []).flatMap(({ place, sense }) => {
        const named = sense === 'place' && place !== null ? bundle.places.get(place) : undefined;
        return named === undefined || named.kind === 'country' || named.point === null
          ? []
          : [place];
      }),
    ).size;
  const passage = [...bundle.passages.keys()].find((id) => spots(id) === 3);
  if (passage === undefined) throw new Error('No passage names three places');
  const atlas = await AtlasPage.open(page, `passage=${passage}`);
  await expect(atlas.map.locator('g.curves g.curve.passage')).toHaveCount(3);
});

test('a text is read whole', async ({ page }) => {
  const [text] = [...atlasBundle().texts.values()].filter(({ kind }) => kind === 'digest');
  if (text === undefined) throw new Error('The atlas has no digest');
  await AtlasPage.open(page, `text=${text.id}`);
  const reader = page.locator('sarhad-text');
  await expect(reader.getByRole('heading', { name: text.title })).toBeVisible();
  for (const { content } of text.passages) await expect(reader).toContainText(content.slice(0, 30));
});

test('the map follows the reading, if wanted', async ({ page }) => {
  const atlas = await AtlasPage.open(page, 'text=kabul');
  await atlas.fit('khuzdar-district');
  expect(await atlas.isOnMap('kabul')).toBe(false);
  const follow = page.locator('sarhad-text').getByRole('button', { name: en.textFollow });
  await follow.click();
  await expect(follow).toHaveAttribute('aria-pressed', 'true');
  // Reading on brings a passage about Kabul before the eyes.
  await page.locator('sarhad-text').hover();
  await expect(async () => {
    await page.mouse.wheel(0, 120);
    await expect.poll(async () => atlas.isOnMap('kabul'), { timeout: 3000 }).toBe(true);
  }).toPass({ timeout: 90_000 });
});
