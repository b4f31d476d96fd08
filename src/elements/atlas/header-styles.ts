import { css } from 'lit';

/** The row on top: brand, search, lists, the short way to places, languages, theme. */
export const headerStyles = css`
  .header {
    grid-area: header;
    display: flex;
    align-items: center;
    gap: 0.5rem 1.15rem;
    min-block-size: 3.25rem;
    padding: 0.3rem 1.35rem;
    border-block-end: 1px solid var(--_rule);
    z-index: 3;
  }

  .header button {
    padding: 0.15rem 0;
    white-space: nowrap;
  }

  .brand {
    font: 1.4375rem/1.2 var(--_serif);
  }

  .brand .native {
    margin-inline-start: 0.15rem;
    color: var(--_muted);
    font: 1.125rem/1 var(--_naskh);
  }

  .search {
    flex: 0 1 20.5rem;
    min-inline-size: 8rem;
  }

  .views {
    display: flex;
    gap: 1rem;
  }

  .views button {
    color: var(--_muted);
    border-block-end: 2px solid transparent;
  }

  .views button:hover,
  .languages button:hover {
    color: var(--_ink);
  }

  .views button[aria-current] {
    border-block-end-color: var(--_selected);
    color: var(--_ink);
    font-weight: 600;
  }

  .band {
    display: flex;
    justify-content: flex-end;
    gap: 0.6rem;
    flex: 1 1 0;
    min-inline-size: 0;
    color: var(--_muted);
  }

  .band ul {
    display: flex;
    min-inline-size: 0;
    white-space: nowrap;
    overflow: hidden;
  }

  .band > ul > li + li::before {
    content: '·';
    margin-inline: 0.5rem;
  }

  .band > ul > li:nth-child(-n + 2) .place-link {
    color: var(--_ink);
    font-weight: 600;
  }

  .band button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .band .number {
    font-variant-numeric: tabular-nums;
  }

  .band details {
    position: relative;
  }

  .band summary {
    display: block;
    padding-block: 0.15rem;
    white-space: nowrap;
  }

  .band details ul {
    inset-block-start: 1.75rem;
    inset-inline-end: 0;
    flex-direction: column;
    max-block-size: min(60vh, 60cqb);
    padding: 0.6rem 1rem;
    overflow: auto;
  }

  .band details li {
    display: flex;
    justify-content: space-between;
    gap: 1.5rem;
  }

  .languages {
    display: flex;
    color: var(--_muted);
  }

  .languages button + button::before {
    content: '·';
    margin-inline: 0.35rem;
    color: var(--_muted);
    font-weight: 400;
  }

  .languages button[aria-pressed='true'] {
    color: var(--_ink);
    font-weight: 600;
  }

  .theme {
    display: grid;
    place-items: center;
    inline-size: 1.6rem;
    block-size: 1.6rem;
  }

  .theme svg {
    inline-size: 1.1rem;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
  }

  .theme path {
    fill: var(--_muted);
    stroke: none;
  }

  .theme svg.light path {
    fill: none;
  }

  .theme svg.dark circle {
    fill: var(--_muted);
  }

  @container sarhad-atlas (inline-size < 75rem) {
    .header {
      flex-wrap: wrap;
    }

    .band {
      order: 1;
      flex-basis: 100%;
      justify-content: flex-start;
      min-block-size: 1.5rem;
    }

    .band details ul {
      inset-inline: auto 0;
    }

    .search {
      flex-grow: 1;
    }
  }

  /* A phone held sideways: one row, as low as it can be; the countries stand in the list of places. */
  @container sarhad-atlas (inline-size >= 46rem) and (block-size < 28rem) {
    .header {
      flex-wrap: nowrap;
      min-block-size: 0;
    }

    .band {
      display: none;
    }
  }

  @container sarhad-atlas (inline-size < 46rem) {
    .header {
      gap: 0.5rem 0.7rem;
      padding: 0.5rem 1rem;
    }

    .search {
      order: 1;
      flex-basis: 100%;
    }

    .views {
      order: 1;
    }

    .languages {
      margin-inline-start: auto;
    }

    .band ul {
      overflow-x: auto;
      scrollbar-width: none;
    }
  }
`;
