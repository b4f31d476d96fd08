import { css } from 'lit';

/** What a dragged file is met with, and what became of it. */
export const dropStyles = css`
  .drop {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 2rem;
    border: 3px dashed var(--_selected);
    background: color-mix(in srgb, var(--_paper) 86%, transparent);
    font: 1.25rem/1.4 var(--_serif);
    text-align: center;
    z-index: 5;
    pointer-events: none;
  }

  .drop-state > p {
    margin: 0 0 0.5rem;
  }

  .drop-state {
    inset-block-end: 1rem;
    inset-inline-start: 1rem;
    max-inline-size: 26rem;
    padding: 0.75rem 0.9rem 0.4rem;
  }
`;
