import { ATLAS, createElement } from './create-element.ts';

/** Elements that stand apart from their atlas and name it, one of them before it. */
export const scene = (): HTMLElement =>
  createElement(
    'div',
    { style: 'display: grid; grid-template-columns: 1fr 1fr; gap: 1rem' },
    createElement('sarhad-place', { atlas: 'lender' }),
    createElement(
      'sarhad-atlas',
      { id: 'lender', src: ATLAS, place: 'torkham' },
      createElement('sarhad-map', { style: 'display: block; block-size: 24rem' }),
    ),
    createElement('sarhad-passages', { atlas: 'lender' }),
    createElement('sarhad-events', { atlas: 'lender' }),
  );
