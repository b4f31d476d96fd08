import type { Focus } from '../../core/selection/focus.ts';
import { eventsOf } from '../../core/selection/implied-events.ts';
import { passagesOf } from '../../core/selection/implied-passages.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS } from '../../core/selection/settings.ts';
import { placeName } from '../base/place-name.ts';
import { words } from '../base/words/words.ts';

/** What is in focus, in a few words; its id where the atlas does not hold it (yet). */
export function focusName(reading: Reading, focus: Focus): string {
  const { bundle } = reading;
  switch (focus.kind) {
    case 'place': {
      const place = bundle.places.get(focus.id);
      return place === undefined ? focus.id : placeName(reading, place);
    }
    case 'text':
      return bundle.texts.get(focus.id)?.title ?? focus.id;
    case 'event':
      return bundle.events.find((event) => event.id === focus.id)?.title ?? focus.id;
    case 'passage': {
      const passage = bundle.passages.get(focus.id);
      const text = passage && bundle.texts.get(passage.text);
      return passage === undefined
        ? focus.id
        : `${text?.title ?? ''} ¶${String(passage.paragraph)}`;
    }
  }
}

/** What a screen reader says after a selection: the name, and how much there is to read. */
export function announcement(reading: Reading): string {
  const focus = reading.focus.current;
  if (focus === null) return '';
  const settings = reading.settings.current ?? DEFAULT_SETTINGS;
  const range = reading.range.current;
  const { direct, inside } = passagesOf(reading.bundle, focus, settings, range);
  const { events } = eventsOf(reading.bundle, focus, settings, range);
  const name = focusName(reading, focus);
  return words(settings.lang).atlasSelected(name, direct.length + inside.length, events.length);
}
