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

test('a text is read whole and the map follows', async ({ page }) => {
  const [text] = [...atlasBundle().texts.values()].filter(({ kind }) => kind === 'digest');
  if (text === undefined) throw new Error('The atlas has no digest');
  const atlas = await AtlasPage.open(page, `text=${text.id}`);
  const reader = page.locator('sarhad-text');
  await expect(reader.getByRole('heading', { name: text.title })).toBeVisible();
  for (const { content } of text.passages) await expect(reader).toContainText(content.slice(0, 30));
  const follow = reader.getByRole('button', { name: en.textFollow });
  await follow.click();
  await expect(follow).toHaveAttribute('aria-pressed', 'true');
  const before = await atlas.onScreen([71.5, 34]);
  const last = text.passages.at(-1);
  await reader
    .getByRole('link', { name: en.textPassageLink(last?.paragraph ?? 0) })
    .scrollIntoViewIfNeeded();
  await expect
    .poll(async () => atlas.page.locator('sarhad-map .hovered').count())
    .toBeGreaterThan(0);
  expect(before).toBeDefined();
});
