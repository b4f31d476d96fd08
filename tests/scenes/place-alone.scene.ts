import { ATLAS, createElement } from './create-element.ts';

/** `<sarhad-place>` with nothing beside it but the atlas that tells it what is selected. */
export const scene = (): HTMLElement =>
  createElement(
    'sarhad-atlas',
    { src: ATLAS, place: 'torkham' },
    createElement('sarhad-place', { style: 'display: block; max-inline-size: 40rem' }),
  );
