import { css } from 'lit';

/** The column of reading. */
export const columnStyles = css`
  .column:focus-visible {
    outline-offset: -3px;
  }

  .column {
    grid-area: column;
    min-inline-size: 0;
    min-block-size: 0;
    padding: 0 1.35rem 3rem;
    overflow: hidden auto;
    overscroll-behavior: contain;
    border-inline-end: 1px solid var(--_rule);
    scrollbar-width: thin;
    scrollbar-color: var(--_rule) transparent;
    outline-offset: -3px;
  }

  /* Not padding, under which what sticks to the top would stop short of it. */
  .column::before {
    content: '';
    display: block;
    block-size: 1.1rem;
  }

  .column h2 {
    margin: 0 0 0.5rem;
    font: 400 1.625rem/1.25 var(--_serif);
    text-wrap: balance;
  }

  .column h3 {
    margin: 1.3rem 0 0.2rem;
    color: var(--_muted);
    font: 600 0.75rem/1.4 var(--_sans);
  }

  .how-to,
  .state {
    margin: 0;
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .back {
    display: block;
    margin-block-end: 0.6rem;
    padding: 0;
    color: var(--_muted);
    text-align: start;
  }

  .back:hover {
    color: var(--_ink);
  }

  .texts li {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_rule);
  }

  .text-title {
    display: block;
    padding: 0;
    font: 1.03125rem/1.35 var(--_serif);
    text-align: start;
  }

  .text-title:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .origin,
  .open-text span {
    color: var(--_muted);
    font-size: 0.75rem;
  }

  .open-text {
    margin-block: 1.2rem 0;
  }

  .more {
    display: block;
    margin-block-end: 0.3rem;
  }

  @container sarhad-atlas (inline-size < 46rem) {
    .column {
      padding: 0 1rem 5rem;
      border: 0;
      /* The map lies over the cards here: no curve could reach it. */
      --_card-anchors: none;
    }
  }
`;
