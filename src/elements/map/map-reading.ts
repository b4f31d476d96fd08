import type { MapScene } from './map-frame.ts';
import { momentOf, type Moment } from '../../core/layout/moment.ts';
import { cachedShapes } from '../../core/layout/shape-cache.ts';
import { DISTRICT_ZOOM } from '../../core/layout/shown-areas.ts';
import type { Boundaries } from '../../core/model/boundary.ts';
import type { Bundle } from '../../core/model/bundle.ts';
import { eventsOf } from '../../core/selection/implied-events.ts';
import { countPlaces, type PlaceCounts } from '../../core/selection/place-counts.ts';
import { standingOfPassage } from '../../core/selection/range.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS, type Overlay } from '../../core/selection/settings.ts';
import { today } from '../base/today.ts';

/** Makes the scene of a reading; what is costly is kept until what it depends on changes. */
export class MapReading {
  #countedFor: readonly unknown[] = [];
  #counts: PlaceCounts | undefined;
  #momentFor: readonly unknown[] = [];
  #moment: Moment | undefined;

  scene(reading: Reading, zoom: number, overlays: readonly Overlay[] | undefined): MapScene {
    const { bundle } = reading;
    const settings = reading.settings.current ?? DEFAULT_SETTINGS;
    const range = reading.range.current;
    const passages = bundle.passages;
    return {
      bundle,
      shapes: cachedShapes(zoom < DISTRICT_ZOOM ? bundle.boundaries : finestOf(bundle)),
      moment: this.#momentOf(reading),
      counts: this.#countsOf(reading),
      settings,
      overlays: overlays ?? settings.overlays,
      focus: reading.focus.current,
      hover: reading.hover.current,
      events: eventsOf(bundle, null, settings, range).events,
      keepsPassage: (id) => {
        const passage = passages.get(id);
        if (passage === undefined) return false;
        if (settings.text !== null && passage.text !== settings.text) return false;
        const standing = standingOfPassage(passage, range);
        return standing === 'in' || (standing === 'undated' && settings.showUndated);
      },
    };
  }

  /** One object for one moment, so that what depends on it can tell that nothing changed. */
  #momentOf(reading: Reading): Moment {
    const pinned = reading.settings.current?.pinnedToToday ?? false;
    const now = today();
    const key = [reading.range.current, pinned, now];
    if (this.#moment === undefined || key.some((part, i) => part !== this.#momentFor[i])) {
      this.#momentFor = key;
      this.#moment = momentOf(reading.range.current, pinned, now);
    }
    return this.#moment;
  }

  #countsOf({ bundle, settings, range }: Reading): PlaceCounts {
    const chosen = settings.current ?? DEFAULT_SETTINGS;
    const { senses, text, showUndated } = chosen;
    const key = [bundle.passages, bundle.events, senses, text, showUndated, range.current];
    if (this.#counts === undefined || key.some((part, i) => part !== this.#countedFor[i])) {
      this.#countedFor = key;
      this.#counts = countPlaces(bundle, chosen, range.current);
    }
    return this.#counts;
  }
}

/** The finest boundaries that are in. */
export const finestOf = (bundle: Bundle): Boundaries => bundle.fullBoundaries ?? bundle.boundaries;
