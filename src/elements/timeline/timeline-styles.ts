import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    color: var(--_ink);
    background: var(--_paper);
    font: 0.8125rem/1.4 var(--_sans);
    container-type: inline-size;
  }
  section {
    padding-block: 0.5rem 0.25rem;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    padding-inline: 1.25rem;
    color: var(--_muted);
  }
  header p {
    margin: 0;
    flex: 1 1 20rem;
  }
  strong {
    display: inline-block;
    color: var(--_ink);
    font-weight: 600;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  label {
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
    min-block-size: 1.5rem;
  }
  input,
  button {
    accent-color: var(--_event-accent);
  }
  input[type='date'] {
    color: var(--_ink);
    background: none;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    padding: 0 0.25rem;
    inline-size: 8.5rem;
    box-sizing: border-box;
    color-scheme: inherit;
  }
  input[type='date']:invalid {
    border-color: var(--_text-accent);
  }
  button {
    border: 1px solid var(--_rule);
    border-radius: 4px;
    padding: 0.05rem 0.5rem;
    color: var(--_ink);
    min-block-size: 1.5rem;
  }
  button:disabled {
    color: var(--_muted);
    cursor: default;
  }
  .strip {
    position: relative;
    block-size: var(--sarhad-timeline-height, 7.5rem);
    touch-action: pan-y;
    user-select: none;
    cursor: crosshair;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .handle {
    position: absolute;
    inset-block-start: 0;
    inline-size: 24px;
    margin-left: -12px;
    touch-action: none;
    cursor: ew-resize;
  }
  .handle::before,
  .handle::after {
    content: '';
    position: absolute;
    left: 50%;
    translate: -50% 0;
    background: var(--_handle, var(--_selected));
  }
  .handle::before {
    inset-block: 4px 0;
    inline-size: 1.5px;
  }
  .handle::after {
    inset-block-start: 45%;
    block-size: 1.4rem;
    inline-size: 8px;
    border-radius: 3px;
    border: 1px solid var(--_paper);
  }
  .open {
    --_handle: var(--_muted);
  }
  .glaze rect {
    cursor: grab;
  }
  .chosen rect {
    pointer-events: none;
  }
  .axis line {
    stroke: var(--_district-line);
  }
  .end line {
    stroke: var(--_muted);
    stroke-opacity: 0.5;
  }
  text {
    font: 11px var(--_sans);
    fill: var(--_muted);
    pointer-events: none;
  }
  .years text {
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
  }
  .notes text {
    font: italic 11px var(--_serif);
    fill: var(--_text-accent);
  }
  .notes text,
  .end text {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .events g {
    cursor: pointer;
  }
  .events g:focus-visible path,
  .events .near path {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .note {
    margin: 0;
    padding-inline: 1.25rem;
    color: var(--_muted);
    font-size: 0.6875rem;
  }
  .problem {
    color: var(--_text-accent);
  }
  :lang(ur) .notes text,
  :lang(ps) .notes text,
  :lang(fa) .notes text {
    font: 11px var(--_naskh);
  }
  @container (inline-size < 40rem) {
    header,
    .note {
      padding-inline: 0.75rem;
    }
    input[type='date'] {
      inline-size: 7.75rem;
    }
  }
  @media (forced-colors: active) {
    .bars rect,
    .chosen rect,
    .events path {
      forced-color-adjust: none;
      fill: CanvasText;
    }
    .handle::before,
    .handle::after {
      background: Highlight;
    }
  }
`;
