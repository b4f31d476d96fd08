import { ATLAS, createElement } from './create-element.ts';

/** The whole experience in Urdu. */
export const scene = (): HTMLElement =>
  createElement('sarhad-atlas', {
    src: ATLAS,
    lang: 'ur',
    place: 'peshawar',
    style: 'display: block; block-size: 46rem',
  });
