import { defineElement } from './define-element.ts';
import { SarhadAtlasElement } from './elements/atlas/atlas-element.ts';
import { SarhadMapElement } from './elements/map/map-element.ts';
import { SarhadPassagesElement } from './elements/passages/passages-element.ts';
import { SarhadPlaceElement } from './elements/place/place-element.ts';

// What the first paint needs comes with this file; the rest follows when the page stands.
defineElement('sarhad-atlas', SarhadAtlasElement);
defineElement('sarhad-map', SarhadMapElement);
defineElement('sarhad-place', SarhadPlaceElement);
defineElement('sarhad-passages', SarhadPassagesElement);

void import('./define-later.ts');
