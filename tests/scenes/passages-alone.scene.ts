import { ATLAS, createElement } from './create-element.ts';

/** `<sarhad-passages>` with nothing beside it but the atlas that tells it what is selected. */
export const scene = (): HTMLElement =>
  createElement(
    'sarhad-atlas',
    { src: ATLAS, place: 'torkham' },
    createElement('sarhad-passages', { style: 'display: block; max-inline-size: 40rem' }),
  );
