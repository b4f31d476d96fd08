import { ATLAS, createElement } from './create-element.ts';

/** `<sarhad-text>` by itself, with an atlas of its own and one text to read. */
export const scene = (): HTMLElement =>
  createElement('sarhad-text', {
    src: ATLAS,
    text: 'khyber',
    style: 'display: block; block-size: 30rem',
  });
