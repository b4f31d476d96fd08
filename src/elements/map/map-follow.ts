import type { MapScene } from './map-frame.ts';
import { fitBounds, type Camera } from '../../core/layout/camera.ts';
import { cameraForPlace, isOnScreen } from '../../core/layout/place-camera.ts';
import { spotOf } from '../../core/layout/scenery.ts';
import type { View } from '../../core/layout/view.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { Focus } from '../../core/selection/focus.ts';

/** Kept free about the places of a passage, CSS px. */
const FREE = 60;

/**
 * Where the map goes when something was selected; `null`: it stays. It moves
 * only where what was selected is off the screen or too small to see, and to
 * the places of a passage only where the reader wants the map to follow.
 */
export function cameraForFocus(scene: MapScene, view: View, focus: Focus): Camera | null {
  const { bundle, shapes, settings } = scene;
  switch (focus.kind) {
    case 'place':
      return cameraForPlace(bundle, shapes, view, focus.id);
    case 'event': {
      const event = bundle.events.find(({ id }) => id === focus.id);
      const [first] = event?.places ?? [];
      return first === undefined ? null : cameraForPlace(bundle, shapes, view, first.place);
    }
    case 'passage':
      return settings.follow ? cameraForPassage(scene, view, focus.id) : null;
    case 'text':
      return null;
  }
}

function cameraForPassage(
  { bundle, shapes }: MapScene,
  view: View,
  passage: Extract<Focus, { kind: 'passage' }>['id'],
): Camera | null {
  const places = new Set<PlaceId>();
  for (const { place, sense } of bundle.mentionsByPassage.get(passage) ?? []) {
    // A country is everywhere on this map: it says nothing about where to look.
    if (place === null || sense !== 'place') continue;
    if (bundle.places.get(place)?.kind !== 'country') places.add(place);
  }
  const spots = [...places].flatMap((id) => {
    const spot = spotOf(bundle, shapes, id);
    return spot === null ? [] : [spot];
  });
  if (spots.length === 0 || spots.every((spot) => isOnScreen(view, spot))) return null;
  const lngs = spots.map(([lng]) => lng);
  const lats = spots.map(([, lat]) => lat);
  const fitted = fitBounds(
    [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)],
    view.width,
    view.height,
    FREE,
  );
  return { center: fitted.center, zoom: Math.min(fitted.zoom, view.zoom) };
}
