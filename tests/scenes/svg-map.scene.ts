import { ATLAS, createElement } from './create-element.ts';

/** The map that never asks for WebGL. */
export const scene = (): HTMLElement =>
  createElement('sarhad-map', {
    src: ATLAS,
    renderer: 'svg',
    style: 'display: block; block-size: 30rem',
  });
