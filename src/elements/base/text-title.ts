import { placeId } from '../../core/model/ids.ts';
import { nameOf } from '../../core/model/place.ts';
import type { Text } from '../../core/model/text.ts';
import type { Reading } from '../../core/selection/reading.ts';

/** The title of a text; where it is a place's name and no more, that name in the reader's language. */
export function textTitle({ bundle, settings }: Reading, { title, about }: Text): string {
  const place = bundle.places.get(placeId(about[0] ?? ''));
  if (place === undefined || nameOf(place) !== title) return title;
  return nameOf(place, settings.current?.lang);
}
