import type { Locator, Page } from 'playwright/test';
import { placeId } from '../../src/core/model/ids.ts';
import type { LngLat } from '../../src/core/model/place.ts';
import type { SarhadAtlasElement, SarhadMapElement } from '../../src/index.ts';
import { en } from '../../src/elements/base/words/en.ts';
import type { Overlay } from '../../src/core/selection/settings.ts';
import { atlasBoundaries, atlasBundle, atlasPlace } from '../build/built-atlas.ts';
import { clearSpot } from './clear-spot.ts';
import { expect } from './sarhad-test.ts';

export { atlasBoundaries, atlasBundle, atlasPlace };

/** The words of the passages that name the place in the sense `place`. */
export function passagesNaming(id: string): string[] {
  const bundle = atlasBundle();
  const mentions = bundle.mentionsByPlace.get(placeId(id)) ?? [];
  const passages = mentions
    .filter((mention) => mention.sense === 'place')
    .flatMap((mention) => bundle.passages.get(mention.passage) ?? []);
  return [...new Set(passages.map((passage) => passage.content))];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const anyOf = (texts: readonly string[]): RegExp =>
  new RegExp(`^(${texts.map(escaped).join('|')})$`);

/** Matches an accessible name that is `name` alone or goes on after it. */
export const startingWith = (name: string): RegExp =>
  new RegExp(`^${escaped(name)}(?![\\p{L}-])`, 'u');

/** The page of the app, as a person sees it. */
export class AtlasPage {
  readonly page: Page;
  readonly atlas: Locator;
  readonly map: Locator;
  readonly card: Locator;
  readonly search: Locator;
  readonly list: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.atlas = page.locator('sarhad-atlas').first();
    this.map = page.locator('sarhad-map').first();
    this.card = page.locator('sarhad-place').first();
    this.search = page.getByRole('combobox', { name: en.searchLabel }).first();
    this.list = page.getByRole('tree', { name: en.placesLabel }).first();
  }

  /** Opens the app at `hash` (such as `place=peshawar`) and waits for the atlas. */
  static async open(page: Page, hash = '', path = './'): Promise<AtlasPage> {
    await page.goto(hash === '' ? path : `${path}#${hash}`);
    const atlas = new AtlasPage(page);
    await atlas.ready();
    return atlas;
  }

  /** The page that is open already. */
  static on(page: Page): AtlasPage {
    return new AtlasPage(page);
  }

  async ready(): Promise<void> {
    await this.atlas.evaluate(async (atlas: SarhadAtlasElement) => {
      await customElements.whenDefined('sarhad-atlas');
      await atlas.ready;
    });
    await expect(this.map).toBeAttached();
  }

  /** Waits until MapLibre draws the ground. */
  async webgl(): Promise<void> {
    await expect(this.map.locator('.frame.taken')).toBeAttached({ timeout: 180_000 });
  }

  async chooseBySearch(query: string, option: string | RegExp = query): Promise<void> {
    await this.search.fill(query);
    await this.page.getByRole('option', { name: option }).first().click();
  }

  /** Shows the list of places. */
  async openList(): Promise<void> {
    await this.page.getByRole('button', { name: en.places, exact: true }).click();
    await expect(this.list).toBeVisible();
  }

  /** Clears the focus as the host page, and waits for two frames. */
  async chooseNothing(): Promise<void> {
    await this.atlas.evaluate(async (atlas: SarhadAtlasElement) => {
      await atlas.select(null);
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    });
  }

  /** Filters the list and chooses the line whose name begins with `name`. */
  async chooseInList(name: string): Promise<void> {
    await this.openList();
    await this.page.getByRole('searchbox', { name: en.placesFilter }).fill(name);
    await this.list
      .getByRole('treeitem', { name: startingWith(name) })
      .first()
      .click();
  }

  /** The state of the atlas, as a host page reads it. */
  async state(): Promise<ReturnType<SarhadAtlasElement['getState']>> {
    return this.atlas.evaluate((atlas: SarhadAtlasElement) => atlas.getState());
  }

  /** Degrees → CSS px from the top left of the viewport. */
  async onScreen(lngLat: LngLat): Promise<{ x: number; y: number }> {
    return this.map.evaluate((map: SarhadMapElement, at) => {
      const [x, y] = map.project(at);
      const { left, top } = map.getBoundingClientRect();
      return { x: left + x, y: top + y };
    }, lngLat);
  }

  /** CSS px from the top left of the viewport → degrees. */
  async degreesAt(x: number, y: number): Promise<LngLat> {
    return this.map.evaluate(
      (map: SarhadMapElement, [left, top]) => {
        const box = map.getBoundingClientRect();
        return map.unproject([left - box.left, top - box.top]);
      },
      [x, y] as const,
    );
  }

  /** Shows the place whole. */
  async fit(id: string): Promise<void> {
    const found = await this.map.evaluate((map: SarhadMapElement, place) => map.fit(place), id);
    expect(found, `${id} is on the map`).toBe(true);
    await this.rest();
  }

  /** Waits for what lets the pointer move the map, which is fetched when the pointer comes near. */
  async gestures(): Promise<void> {
    const frame = this.map.locator('.frame');
    await expect.poll(() => frame.evaluate((node) => '__zoom' in node)).toBe(true);
  }

  /** One step farther off. */
  async zoomOut(): Promise<void> {
    await this.map.getByRole('button', { name: en.mapZoomOut }).click();
    await this.rest();
  }

  /** One step nearer. */
  async zoomIn(): Promise<void> {
    await this.map.getByRole('button', { name: en.mapZoomIn }).click();
    await this.rest();
  }

  /** Waits for the boundaries in full detail, which come when they are looked at. */
  async fullDetail(): Promise<void> {
    await expect
      .poll(() =>
        this.page.evaluate(() =>
          performance.getEntriesByType('resource').some(({ name }) => name.includes('boundaries')),
        ),
      )
      .toBe(true);
    await this.rest();
  }

  /**
   * Waits until the map has stood still for half a second and for eight frames: where frames are
   * slow, half a second may pass before a movement that was asked for begins.
   */
  async rest(): Promise<void> {
    await this.map.evaluate(async (map: SarhadMapElement) => {
      const frame = () => new Promise(requestAnimationFrame);
      let last = [NaN, NaN];
      let frames = 0;
      let since = performance.now();
      while (frames < 8 || performance.now() - since < 500) {
        await frame();
        const [x, y] = map.project([69, 33]);
        frames += 1;
        if (x === last[0] && y === last[1]) continue;
        last = [x, y];
        frames = 0;
        since = performance.now();
      }
    });
  }

  /** Whether the point of the place is within the map's frame. */
  async isOnMap(id: string): Promise<boolean> {
    const { point } = atlasPlace(id);
    if (point === null) throw new Error(`${id} has no point`);
    const { x, y } = await this.onScreen(point);
    const box = await this.mapBox();
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  }

  async mapBox(): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await this.map.boundingBox();
    if (box === null) throw new Error('The map is not on the page');
    return box;
  }

  /** Draws the brush over the middle of the timeline. */
  async brush(): Promise<void> {
    const box = await this.page.locator('sarhad-timeline svg').first().boundingBox();
    if (box === null) throw new Error('The timeline has no strip');
    const y = box.y + box.height / 3;
    await this.page.mouse.move(box.x + box.width * 0.4, y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + box.width * 0.7, y, { steps: 8 });
    await this.page.mouse.up();
  }

  async switchOverlay(overlay: Overlay, on: boolean): Promise<void> {
    const legend = this.page.locator('sarhad-legend');
    const box = legend.getByRole('checkbox', { name: en.overlays[overlay] });
    const folded = legend.locator('details.legend:not([open])');
    if ((await folded.count()) > 0) await legend.getByText(en.legendLabel).first().click();
    if (!(await box.isVisible())) await legend.getByText(en.legendOverlays).first().click();
    await box.setChecked(on);
  }

  /** Finds a place, reads it, goes to another by a link: what must work whatever draws the map. */
  async expectUsable(): Promise<void> {
    await this.atlas.evaluate((atlas: SarhadAtlasElement) => atlas.select(null));
    await this.fit('ziarat-district');
    await this.fullDetail();
    let spot = { x: NaN, y: NaN };
    // On a busy machine the map may still be on its way there.
    await expect(async () => {
      spot = await clearSpot(this, 'ziarat-district');
    }).toPass({ timeout: 60_000 });
    await this.page.mouse.click(spot.x, spot.y);
    await this.expectCard('ziarat-district');
    await this.card
      .getByRole('navigation', { name: en.placeBreadcrumb })
      .getByRole('button', { name: 'Balochistan' })
      .click();
    await this.expectCard('balochistan');
    await expect(this.card.getByRole('article').first()).toBeVisible();
  }

  /** Opens all pages of the list. */
  async showAllPassages(): Promise<void> {
    const more = this.card.getByRole('button', { name: /^Show \d+ more/ });
    await expect(this.card.getByRole('article').first()).toBeVisible();
    while (await more.isVisible()) await more.click();
  }

  /** Expects each passage in the list, however long it is. */
  async expectAllPassages(contents: readonly string[]): Promise<void> {
    const passages = this.card.getByRole('article');
    if (contents.length > 0) await this.showAllPassages();
    const shown = await passages.allInnerTexts();
    const flat = shown.map((text) => text.replace(/\s+/g, ' '));
    for (const content of contents)
      expect(
        flat.some((text) => text.replaceAll('◆', '').includes(content.replace(/\s+/g, ' '))),
        `the passage “${content.slice(0, 60)}…” is shown`,
      ).toBe(true);
  }

  /** The card is that of the place, under one of its English names. */
  async expectCard(id: string): Promise<void> {
    await this.expectSelected(id);
    const names = atlasPlace(id).names.filter(({ lang }) => lang === 'en');
    const heading = this.card.getByRole('heading', { level: 2 });
    await expect(heading).toHaveText(anyOf(names.map(({ text }) => text)));
  }

  async expectSelected(id: string): Promise<void> {
    await expect.poll(async () => (await this.state()).focus).toMatchObject({ kind: 'place', id });
  }
}
