import { ATLAS, createElement } from './create-element.ts';

const atlas = (place: string): HTMLElement =>
  createElement(
    'sarhad-atlas',
    { src: ATLAS, place, 'aria-label': place },
    createElement('sarhad-map', { style: 'display: block; block-size: 20rem' }),
    createElement('sarhad-place'),
  );

/** Two atlases side by side; neither notices the other. */
export const scene = (): HTMLElement =>
  createElement(
    'div',
    { style: 'display: grid; grid-template-columns: 1fr 1fr; gap: 1rem' },
    atlas('peshawar'),
    atlas('kabul'),
  );
