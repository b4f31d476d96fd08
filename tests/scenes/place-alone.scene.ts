import { ATLAS, createElement } from './create-element.ts';

/** `<sarhad-place>` by itself, with an atlas of its own. */
export const scene = (): HTMLElement =>
  createElement('sarhad-place', { src: ATLAS, style: 'display: block; max-inline-size: 40rem' });
