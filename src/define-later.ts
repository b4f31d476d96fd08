import { defineElement } from './define-element.ts';
import { SarhadEventsElement } from './elements/events/events-element.ts';
import { SarhadLegendElement } from './elements/legend/legend-element.ts';
import { SarhadPlacesElement } from './elements/places/places-element.ts';
import { SarhadSearchElement } from './elements/search/search-element.ts';
import { SarhadTextElement } from './elements/text/text-element.ts';
import { SarhadTimelineElement } from './elements/timeline/timeline-element.ts';

defineElement('sarhad-text', SarhadTextElement);
defineElement('sarhad-events', SarhadEventsElement);
defineElement('sarhad-timeline', SarhadTimelineElement);
defineElement('sarhad-search', SarhadSearchElement);
defineElement('sarhad-legend', SarhadLegendElement);
defineElement('sarhad-places', SarhadPlacesElement);
