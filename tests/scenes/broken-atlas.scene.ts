import { createElement } from './create-element.ts';

/** What a reader sees where the atlas is not there. */
export const scene = (): HTMLElement =>
  createElement('sarhad-atlas', { src: './no-such-atlas.json' });
