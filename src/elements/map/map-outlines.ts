import type { MapScene } from './map-frame.ts';
import { formerAreas } from '../../core/layout/areas.ts';
import { coursePath, lineShown } from '../../core/layout/lines.ts';
import { areaOf } from '../../core/layout/scenery.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { Focus } from '../../core/selection/focus.ts';
import type { Outline } from '../../draw/outlines.ts';

/** The outlines of what is gone, where its own lines are not drawn; then of what is hovered; then of what is selected. */
export function outlinesOf(scene: MapScene, zoom: number): Outline[] {
  const former = lineShown('former', zoom) ? [] : formerAreas(scene.shapes, zoom, scene.moment);
  const hovered = outlineOf(scene, scene.hover, 'hovered');
  const selected = outlineOf(scene, scene.focus, 'selected');
  return [
    ...former.map(({ id, path }): Outline => ({ id, path, kind: 'former', filled: false })),
    ...hovered,
    ...selected,
  ];
}

function outlineOf(scene: MapScene, focus: Focus | null, kind: Outline['kind']): Outline[] {
  return placesOf(scene, focus).flatMap((id): Outline[] => {
    const area = areaOf(scene.bundle, scene.shapes, id);
    if (area !== undefined) return [{ id, path: area.path, kind, filled: true }];
    const path = coursePath(scene.shapes, scene.bundle.places.get(id)?.shape ?? id);
    return path === '' ? [] : [{ id, path, kind, filled: false }];
  });
}

/** An event known only by its district or province is shown by that area. */
function placesOf({ bundle }: MapScene, focus: Focus | null): readonly PlaceId[] {
  if (focus?.kind === 'place') return [focus.id];
  if (focus?.kind !== 'event') return [];
  const event = bundle.events.find((own) => own.id === focus.id);
  return (event?.places ?? [])
    .filter(({ precision }) => precision === 'district' || precision === 'province')
    .map(({ place }) => place);
}
