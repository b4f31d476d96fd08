/** Public names, no side effect: nothing is registered by importing this file. `define.ts` does that. */
export { defineElement } from './define-element.ts';
export { SarhadAtlasElement, type AtlasState } from './elements/atlas/atlas-element.ts';
export { SarhadEventsElement } from './elements/events/events-element.ts';
export { SarhadLegendElement } from './elements/legend/legend-element.ts';
export { SarhadMapElement } from './elements/map/map-element.ts';
export { SarhadPassagesElement } from './elements/passages/passages-element.ts';
export { SarhadPlaceElement } from './elements/place/place-element.ts';
export { SarhadPlacesElement } from './elements/places/places-element.ts';
export { SarhadSearchElement } from './elements/search/search-element.ts';
export { SarhadTextElement } from './elements/text/text-element.ts';
export { SarhadTimelineElement } from './elements/timeline/timeline-element.ts';
export { openAtlas, type AtlasListener, type OpenAtlas } from './elements/base/open-atlas.ts';
export type { SarhadEvents } from './elements/base/send-event.ts';
export type { AtlasEvent, EventDate, EventPlace, Evidence, Figure } from './core/model/event.ts';
export type { AtlasFile, AtlasPart, Bundle } from './core/model/bundle.ts';
export { DataError } from './core/model/data-error.ts';
export {
  eventId,
  passageId,
  placeId,
  textId,
  type EventId,
  type MentionId,
  type PassageId,
  type PlaceId,
  type TextId,
} from './core/model/ids.ts';
export type { Certainty, Mention, MentionStatus, Sense } from './core/model/mention.ts';
export type { LngLat, Place, PlaceKind, PlaceName, Precision } from './core/model/place.ts';
export type { Passage, Source, Text, TextKind } from './core/model/text.ts';
export type { Day, Interval } from './core/model/time.ts';
export type { Focus } from './core/selection/focus.ts';
export type { Reading } from './core/selection/reading.ts';
export type { RelatedPlace } from './core/selection/related.ts';
export { createSelection, type Selection } from './core/selection/selection.ts';
export type { InterfaceLang, Overlay, Settings } from './core/selection/settings.ts';
export type { ReadingState } from './core/selection/state.ts';
