import { ATLAS, createElement } from './create-element.ts';

/** `<sarhad-text>` by itself, with an atlas of its own. */
export const scene = (): HTMLElement =>
  createElement('sarhad-text', { src: ATLAS, style: 'display: block; block-size: 30rem' });
