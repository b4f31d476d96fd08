import { ATLAS, createElement } from './create-element.ts';

/** `<sarhad-places>` by itself, with an atlas of its own. */
export const scene = (): HTMLElement =>
  createElement('sarhad-places', { src: ATLAS, style: 'display: block; block-size: 30rem' });
