import { ATLAS, createElement } from './create-element.ts';

/** `<sarhad-map>` by itself, with an atlas of its own. */
export const scene = (): HTMLElement =>
  createElement('sarhad-map', { src: ATLAS, style: 'display: block; block-size: 30rem' });
