import { css } from 'lit';

export const atlasStyles = css`
  :host {
    display: block;
    position: relative;
    block-size: var(--sarhad-atlas-height, min(100dvh, 70rem));
    container: sarhad-atlas / size;
    overflow: clip;
    color-scheme: light dark;
    color: var(--_ink);
    font: 0.8125rem/1.45 var(--_sans);
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  /* One that lends to elements inside it is as high as they are. */
  :host(:state(lends)) {
    block-size: auto;
    container-type: inline-size;
    overflow: visible;
  }

  /* Keeps to the box that the page gives, however low or narrow. */
  .room {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    background: var(--_paper);
  }

  .room > [part='error'] {
    flex: none;
    max-block-size: 30%;
    margin: 0;
    padding: 0.4rem 1.35rem;
    overflow: auto;
  }

  .shell {
    display: grid;
    flex: 1 1 0;
    min-block-size: 0;
    grid-template:
      'header header' auto
      'column map' minmax(0, 1fr)
      'timeline timeline' auto / minmax(21rem, 30%) minmax(0, 1fr);
    position: relative;
    overflow: hidden;
  }

  button {
    font: inherit;
    color: inherit;
  }

  :is(button, summary, a):focus-visible,
  .column:focus-visible {
    outline: 2px solid var(--_selected);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .column:focus-visible {
    outline-offset: -3px;
  }

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
    border: 0;
    padding: 0.15rem 0;
    background: none;
    white-space: nowrap;
    cursor: pointer;
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
    margin: 0;
    padding: 0;
    list-style: none;
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
    padding-block: 0.15rem;
    list-style: none;
    white-space: nowrap;
    cursor: pointer;
  }

  .band summary::-webkit-details-marker {
    display: none;
  }

  .band details ul {
    position: absolute;
    inset-block-start: 1.75rem;
    inset-inline-end: 0;
    flex-direction: column;
    max-block-size: min(60vh, 60cqb);
    padding: 0.6rem 1rem;
    overflow: auto;
    border: 1px solid var(--_rule);
    border-radius: 6px;
    background: var(--_paper);
    box-shadow: 0 6px 24px rgb(0 0 0 / 14%);
    z-index: 4;
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

  .column {
    grid-area: column;
    min-inline-size: 0;
    min-block-size: 0;
    padding: 1.1rem 1.35rem 3rem;
    overflow: hidden auto;
    overscroll-behavior: contain;
    border-inline-end: 1px solid var(--_rule);
    scrollbar-width: thin;
    scrollbar-color: var(--_rule) transparent;
    outline-offset: -3px;
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
    border: 0;
    background: none;
    color: var(--_muted);
    text-align: start;
    cursor: pointer;
  }

  .back:hover {
    color: var(--_ink);
  }

  .texts {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .texts li {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_rule);
  }

  .text-title {
    display: block;
    padding: 0;
    border: 0;
    background: none;
    font: 1.03125rem/1.35 var(--_serif);
    text-align: start;
    cursor: pointer;
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

  .quiet-button {
    display: block;
    margin-block-end: 0.3rem;
    padding: 0.35rem 0.9rem;
    border: 1px solid var(--_rule);
    border-radius: 1rem;
    background: none;
    cursor: pointer;
  }

  .quiet-button:hover {
    border-color: var(--_muted);
  }

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

  .map sarhad-map {
    display: block;
    block-size: 100%;
    min-block-size: 0;
    inline-size: 100%;
  }

  .legend {
    position: absolute;
    inset-block-end: 2.4rem;
    inset-inline-end: 0.85rem;
    max-block-size: calc(100% - 12rem);
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

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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

  @container sarhad-atlas (inline-size < 46rem) {
    .shell {
      grid-template:
        'header' auto
        'column' minmax(0, 1fr) / minmax(0, 1fr);
    }

    .header {
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

    .column {
      padding: 1rem 1rem 5rem;
      border: 0;
      /* The map lies over the cards here: no curve could reach it. */
      --_card-anchors: none;
    }

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
      block-size: 3rem;
      border: 0;
      background: none;
      font-weight: 600;
      cursor: pointer;
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

  @container sarhad-atlas (block-size < 24rem) {
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
