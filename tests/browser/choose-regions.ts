import { EVERY_DISTRICT_ZOOM, DISTRICT_ZOOM } from '../../src/core/layout/shown-areas.ts';
import type { SarhadMapElement } from '../../src/index.ts';
import { nameOf } from '../../src/core/model/place.ts';
import { type AtlasPage, atlasBoundaries, atlasBundle, atlasPlace } from './atlas-page.ts';
import { expect } from './sarhad-test.ts';
import { clearSpots } from './clear-spot.ts';

/** The agencies of FATA, as the gazetteer has them. */
export const AGENCIES = [...atlasBundle().places.values()]
  .filter(({ kind, parents, names }) => {
    const was = names.some(({ text }) => text.endsWith(' Agency'));
    return kind === 'district' && was && parents.some(({ place }) => place === 'fata');
  })
  .map(({ id }) => String(id));

/** The zoom of the map, see `View.zoom`. */
export async function zoomOf(atlas: AtlasPage): Promise<number> {
  const [west, east] = [await atlas.onScreen([69, 33]), await atlas.onScreen([70, 33])];
  return Math.log2(((east.x - west.x) * 360) / 512);
}

/** Ids of the districts that are areas of the map and are, or were, in a province. */
export const districtsOf = (province: string): string[] =>
  areasOf('district', atlasPlace(province).parents[0]?.place ?? '').filter((id) =>
    atlasPlace(id).parents.some(({ place }) => place === province),
  );

/** Ids of the areas of one level in one country. */
export const areasOf = (level: string, country: string): string[] =>
  atlasBoundaries().objects.areas.geometries.flatMap(({ id, properties }) =>
    properties !== undefined &&
    'level' in properties &&
    properties.level === level &&
    properties.country === country &&
    properties.to === undefined
      ? [String(id)]
      : [],
  );

/** Takes off all that lies over the ground and can be taken off, so that the ground can be clicked. */
export async function bareGround(atlas: AtlasPage): Promise<void> {
  await atlas.map.evaluate((map: SarhadMapElement) => {
    map.overlays = 'areas';
  });
  await atlas.rest();
}

/** Chooses nothing, and gives back where the map is then. */
async function chooseNothing(atlas: AtlasPage): Promise<{ x: number; y: number }> {
  await atlas.chooseNothing();
  return atlas.onScreen([69, 33]);
}

/**
 * Clicks bare ground in each area that has some on the screen, and expects that
 * `wanted` is chosen. Gives back the areas that had.
 */
export async function expectGroundToChoose(
  atlas: AtlasPage,
  ids: readonly string[],
  wanted: (id: string) => string = (id) => id,
): Promise<string[]> {
  const found: string[] = [];
  const before = await chooseNothing(atlas);
  let spots = await clearSpots(atlas, ids);
  for (const id of ids) {
    const spot = spots.get(id);
    if (spot === undefined) continue;
    found.push(id);
    await atlas.page.mouse.click(spot.x, spot.y);
    await atlas.expectSelected(wanted(id));
    const after = await chooseNothing(atlas);
    // What was chosen at the edge has been brought into view.
    if (after.x === before.x && after.y === before.y) continue;
    Object.assign(before, after);
    spots = await clearSpots(atlas, ids);
  }
  return found;
}

/** Clicks the name of the place on the map, and expects that the place is chosen. */
export async function expectNameToChoose(
  atlas: AtlasPage,
  id: string,
  name = nameOf(atlasPlace(id)),
): Promise<void> {
  const label = atlas.map
    .locator('.labels .label:not(.city):not(.town) tspan.name')
    .filter({ hasText: new RegExp(`^${name}`, 'i') })
    .first();
  await expect(async () => {
    // On a busy machine the names may still be on their way.
    const box = await label.boundingBox({ timeout: 5000 });
    if (box === null) throw new Error(`“${name}” is not written on the map`);
    await atlas.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    expect((await atlas.state()).focus).toMatchObject({ kind: 'place', id });
  }).toPass({ timeout: 60_000 });
}

export { DISTRICT_ZOOM, EVERY_DISTRICT_ZOOM };
