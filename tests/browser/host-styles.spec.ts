import type { Page } from 'playwright/test';
import { AtlasPage } from './atlas-page.ts';
import { EACH_ELEMENT } from './each-element.ts';
import { expect, test } from './sarhad-test.ts';

/** What a page may well say of its own words, none of it of ours. All of it is inherited. */
const HOSTILE = `body { text-align: justify; cursor: crosshair; font: italic small-caps 700 30px/3 monospace; color: green }
  article { text-indent: 1.5em; letter-spacing: .02em; word-spacing: .4em; text-transform: uppercase;
    white-space: pre; text-shadow: 1px 1px red; hyphens: auto; list-style: square inside;
    word-break: break-all; overflow-wrap: anywhere; text-align-last: center; text-underline-offset: 9px;
    -webkit-text-fill-color: red; border-collapse: collapse; tab-size: 2; quotes: none }`;

/** What is inherited and is to be as we say it. */
const INHERITED = [
  ...['text-align', 'cursor', 'font-style', 'font-variant', 'font-weight', 'font-size'],
  ...['line-height', 'font-family', 'color', 'text-indent', 'letter-spacing', 'word-spacing'],
  ...['text-transform', 'white-space', 'text-shadow', 'hyphens', 'list-style-type'],
  ...['list-style-position', 'word-break', 'overflow-wrap', 'text-align-last', 'tab-size'],
  ...['text-underline-offset', '-webkit-text-fill-color', 'border-collapse', 'quotes'],
];

async function openPage(page: Page, body: string): Promise<AtlasPage> {
  await page.route('**/article.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>article</title><link rel="icon" href="data:," />
        <style>article > * { display: block; inline-size: 80rem } sarhad-map { block-size: 20rem }</style>
        <script type="module" src="./sarhad.js"></script><article>${body}</article></html>`,
    }),
  );
  await page.goto('./article.html');
  const atlas = AtlasPage.on(page);
  await atlas.ready();
  return atlas;
}

/**
 * The boxes and inherited properties that differ, of all that stands in any of
 * our elements, between the page as it is and with `style`. Both are measured
 * in one breath, so that nothing else comes between.
 */
const differences = (page: Page, style: string): Promise<string[]> =>
  page.evaluate(
    ([css, properties]) => {
      const measure = (): string[] => {
        const lines: string[] = [];
        const walk = (root: ParentNode, path: string, home: DOMRect): void => {
          for (const [index, node] of [...root.children].entries()) {
            const { x, y, width, height } = node.getBoundingClientRect();
            const looks = getComputedStyle(node);
            const here = `${path} ${node.localName}:${String(index)}.${node.classList.value}`;
            const box = [x - home.x, y - home.y, width, height].map((size) => size.toFixed(1));
            const said = properties.map((name) => `${name}: ${looks.getPropertyValue(name)}`);
            for (const part of [box.join(' '), ...said]) lines.push(`${here} { ${part} }`);
            walk(node, here, home);
            if (node.shadowRoot !== null) walk(node.shadowRoot, `${here} #`, home);
          }
        };
        for (const host of document.querySelectorAll('article > *'))
          if (host.shadowRoot !== null)
            walk(host.shadowRoot, host.localName, host.getBoundingClientRect());
        return lines;
      };
      const clean = measure();
      const sheet = document.createElement('style');
      sheet.textContent = css;
      document.head.append(sheet);
      const dirty = measure();
      sheet.remove();
      if (clean.length < 10_000 || clean.length !== dirty.length)
        return [`${String(clean.length)} and ${String(dirty.length)} lines`];
      return dirty.filter((line, index) => line !== clean[index]);
    },
    [style, INHERITED] as const,
  );

for (const lang of ['en', 'ur']) {
  test(`what the page says of its own words does not reach ours, in ${lang}`, async ({ page }) => {
    const apart = Object.keys(EACH_ELEMENT).map(
      (tag) => `<${tag} atlas="whole" text="khyber"></${tag}>`,
    );
    await openPage(
      page,
      `<sarhad-atlas id="whole" src="./atlas/atlas.json" place="peshawar" lang="${lang}" style="block-size: 45rem"></sarhad-atlas>${apart.join('')}`,
    );
    for (const [tag, content] of Object.entries(EACH_ELEMENT))
      await expect(page.locator(`article > ${tag}`).locator(content), tag).not.toHaveCount(0);
    expect((await differences(page, HOSTILE)).slice(0, 12)).toEqual([]);
    // What the page does mean for the element comes in.
    await page.addStyleTag({ content: 'article { visibility: hidden }' });
    await expect(page.getByRole('combobox').first()).toBeHidden();
  });
}

/** The parts of each element that the one tag shows, and how it is brought to show it. */
const PARTS: readonly (readonly [hash: string, tag: string, parts: readonly string[]])[] = [
  ['place=peshawar', 'sarhad-atlas', ['map', 'timeline']],
  ['place=peshawar', 'sarhad-map', ['label', 'credits']],
  ['place=peshawar', 'sarhad-timeline', ['handle', 'event']],
  ['place=peshawar', 'sarhad-legend', ['legend']],
  ['place=peshawar', 'sarhad-place', ['place', 'card', 'name']],
  ['place=peshawar', 'sarhad-passages', ['passage', 'card', 'mention']],
  ['text=khyber', 'sarhad-text', ['passage', 'mention']],
  ['event=', 'sarhad-events', ['event', 'card']],
  ['search', 'sarhad-search', ['field', 'results', 'place', 'event', 'snippet']],
  ['places', 'sarhad-places', ['place']],
];

test('each part is styled from the page through the one tag', async ({ page }) => {
  const names = [...new Set(PARTS.flatMap(([, , parts]) => parts))];
  const rules = names.map((name) => `sarhad-atlas::part(${name}) { scroll-margin-top: 7px }`);
  const atlas = await openPage(
    page,
    `<style>${rules.join('')}</style><sarhad-atlas src="./atlas/atlas.json" sync="hash" style="block-size: 45rem"></sarhad-atlas>`,
  );
  for (const [view, tag, parts] of PARTS) {
    if (view === 'search') await atlas.search.fill('peshawar');
    else if (view === 'places') await atlas.openList();
    else if (view === 'event=') await page.getByRole('button', { name: 'Events' }).click();
    else
      await page.evaluate((hash) => {
        location.hash = hash;
      }, view);
    for (const part of parts) {
      const found = page.locator(tag).locator(`[part~="${part}"]`).first();
      await expect(found, `${part} of ${tag}`).toHaveCSS('scroll-margin-top', '7px');
    }
  }
});
