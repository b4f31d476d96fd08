import { ATLAS, createElement } from './create-element.ts';

/** The whole experience, as an atlas without children lays it out. */
export const scene = (): HTMLElement =>
  createElement('sarhad-atlas', {
    src: ATLAS,
    place: 'peshawar',
    style: 'display: block; block-size: 46rem',
  });
