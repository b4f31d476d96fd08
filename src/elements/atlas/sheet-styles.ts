import { css } from 'lit';

/** The map with its legend and timeline; narrow, a sheet that is drawn up over the column. */
export const sheetStyles = css`
  .sheet {
    display: contents;
  }

  .map {
    grid-area: map;
    position: relative;
    min-inline-size: 0;
    min-block-size: 0;
    background: var(--_land);
  }

  /* On paper the map has a size of its own. */
  @media screen {
    .map sarhad-map {
      display: block;
      block-size: 100%;
      min-block-size: 0;
      inline-size: 100%;
    }
  }

  .legend {
    position: absolute;
    inset-block-end: 2.4rem;
    inset-inline-end: 0.85rem;
    max-block-size: calc(100% - 12rem);
    max-inline-size: min(22rem, 90%);
    overflow: auto;
    z-index: 2;
  }

  .sheet-handle {
    display: none;
  }

  .timeline {
    grid-area: timeline;
    min-inline-size: 0;
    padding: 0.4rem 1.1rem 0.3rem;
    border-block-start: 1px solid var(--_rule);
  }

  @container sarhad-atlas (inline-size < 46rem) {
    .sheet {
      position: absolute;
      inset: auto 0 0;
      display: flex;
      flex-direction: column;
      block-size: 86%;
      border-block-start: 1px solid var(--_rule);
      border-start-start-radius: 12px;
      border-start-end-radius: 12px;
      overflow: hidden;
      background: var(--_paper);
      box-shadow: 0 -6px 24px rgb(0 0 0 / 14%);
      translate: 0 calc(100% - 3rem);
      transition: translate 220ms ease-out;
      z-index: 3;
    }

    .sheet-open .sheet {
      translate: 0 0;
    }

    .sheet-handle {
      display: block;
      flex: none;
      min-block-size: 3rem;
      font-weight: 600;
    }

    .hidden-focus {
      display: block;
      color: var(--_muted);
      font-weight: 400;
    }

    .sheet-handle:focus-visible {
      outline-offset: -4px;
    }

    .sheet-handle::before {
      content: '';
      display: block;
      inline-size: 2.5rem;
      block-size: 4px;
      margin: 0 auto 0.3rem;
      border-radius: 2px;
      background: var(--_rule);
    }

    .map {
      flex: 1;
      min-block-size: 0;
    }

    /* What lies below the edge must not be reached by the keyboard. */
    .shell:not(.sheet-open) :is(.map, .timeline) {
      visibility: hidden;
    }

    .timeline {
      max-block-size: 45%;
      overflow: auto;
    }
  }

  @container sarhad-atlas (block-size < 50rem) {
    .timeline {
      --sarhad-timeline-height: 6rem;
    }
  }

  /* Low: the map before what is drawn of time, and the legend beside the buttons. */
  @container sarhad-atlas (block-size < 34rem) {
    .timeline {
      --sarhad-timeline-height: 4.5rem;
      padding-block: 0.1rem;
    }

    .legend {
      inset-inline-end: 3.5rem;
      max-block-size: calc(100% - 3.4rem);
    }
  }

  @container sarhad-atlas (block-size < 28rem) {
    .timeline {
      display: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .sheet {
      transition: none;
    }
  }
`;
