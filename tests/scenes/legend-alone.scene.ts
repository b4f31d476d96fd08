import { ATLAS, createElement } from './create-element.ts';

/** `<sarhad-legend>` by itself, with an atlas of its own. */
export const scene = (): HTMLElement =>
  createElement('sarhad-legend', { src: ATLAS, style: 'display: block; max-inline-size: 40rem' });
