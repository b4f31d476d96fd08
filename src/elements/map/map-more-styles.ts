import { css } from 'lit';

/** What comes after the first picture: names, controls, credits. */
export const moreStyles = css`
  [part='error'] {
    position: absolute;
    z-index: 5;
    inset: auto 0 2rem;
    margin-inline: auto;
    inline-size: fit-content;
    max-inline-size: 70%;
  }
  .relief {
    overflow: hidden;
  }
  .relief canvas {
    position: absolute;
    left: 0;
    top: 0;
    transform-origin: 0 0;
  }
  .base {
    transition: opacity 240ms;
    /* Layers of their own: what is chosen or pointed at is painted without painting the ground anew. */
    will-change: transform;
  }
  .taken .base {
    opacity: 0;
  }
  .taken.settled .base {
    display: none;
  }
  .gl {
    opacity: 0;
    transition: opacity 240ms;
  }
  .gl canvas {
    position: absolute;
    inset: 0;
  }
  .taken .gl {
    opacity: 1;
  }
  .label text {
    fill: var(--_ink);
    stroke: var(--_land);
    stroke-width: 2.6px;
    stroke-opacity: 0.85;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .label .serif {
    font-family: var(--_serif);
  }
  .label .sans {
    font-family: var(--_sans);
  }
  .label .naskh {
    font-family: var(--_naskh);
  }
  .label .second,
  .label.country text,
  .label.province text,
  .label.district text,
  .label.line text {
    fill: var(--_muted);
  }
  .label.former text {
    fill: var(--_text-accent);
  }
  .label.selected text:not(.second) {
    fill: var(--_ink);
    font-weight: 600;
  }
  .curves {
    overflow: visible;
    z-index: 3;
  }
  .curve.hovered path {
    stroke-width: 2.2px;
  }
  .targets {
    position: absolute;
    inset: 0;
    pointer-events: none;
    outline: none;
    overflow: hidden;
  }
  .targets li {
    position: absolute;
    inline-size: 24px;
    block-size: 24px;
    margin: -12px 0 0 -12px;
    border-radius: 50%;
    color: transparent;
    font-size: 1px;
    overflow: hidden;
  }
  .targets:focus-visible li.active {
    box-shadow:
      0 0 0 2px var(--_paper),
      0 0 0 4px var(--_ink);
  }
  .controls {
    position: absolute;
    inset-block-start: 0.75rem;
    inset-inline-end: 0.75rem;
    display: grid;
    gap: 0.4rem;
    z-index: 2;
  }
  .controls button {
    inline-size: 2rem;
    block-size: 2rem;
    padding: 0;
    border-radius: 5px;
    background: var(--_paper);
    color: var(--_ink);
    font: 17px/1 var(--_sans);
    box-shadow: 0 0 0 1px color-mix(in srgb, var(--_ink) 14%, transparent);
  }
  .controls button:hover {
    background: color-mix(in srgb, var(--_paper), var(--_ink) 8%);
  }
  .hint {
    position: absolute;
    inset-block-start: 45%;
    inset-inline: 0;
    margin: 0 auto;
    inline-size: fit-content;
    padding: 0.45rem 0.9rem;
    border-radius: 6px;
    background: var(--_ink);
    color: var(--_paper);
    opacity: 0;
    transition: opacity 200ms;
    pointer-events: none;
    z-index: 2;
  }
  .hint.shown {
    opacity: 0.92;
  }
  .credits {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    max-inline-size: min(100%, 46rem);
    max-block-size: 70%;
    overflow: auto;
    padding: 0.2rem 0.6rem;
    border-start-start-radius: 6px;
    background: color-mix(in srgb, var(--_paper) 92%, transparent);
    color: var(--_muted);
    font-size: 11px;
    z-index: 2;
  }
  /* Whose data it is must be read whole: over the legend. */
  .credits[open] {
    background: var(--_paper);
    z-index: 4;
  }
  .credits summary {
    display: block;
  }
  .credits summary::before {
    content: '▸ ';
  }
  .credits[open] summary::before {
    content: '▾ ';
  }
  .credits:not([open]) summary {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
  }
  .credits p,
  .credits ul {
    margin: 0.4rem 0;
    color: var(--_ink);
  }
  .credits a {
    color: inherit;
  }
  @media (prefers-reduced-motion: reduce) {
    .base,
    .gl,
    .hint {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .land {
      fill: Canvas;
    }
    .line,
    .spot,
    .ring {
      stroke: CanvasText;
    }
    .label text {
      fill: CanvasText;
      stroke: Canvas;
    }
    .outline.selected {
      stroke: Highlight;
    }
    .controls button {
      border: 1px solid ButtonText;
    }
  }
`;
