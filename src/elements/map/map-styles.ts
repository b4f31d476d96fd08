import { css } from 'lit';

/** What the first picture needs. */
export const styles = css`
  :host {
    display: block;
    position: relative;
    min-block-size: 16rem;
    block-size: var(--sarhad-map-height, 100%);
    color: var(--_ink);
    font: 13px/1.4 var(--_sans);
  }
  .map,
  .frame {
    position: absolute;
    inset: 0;
  }
  .frame {
    overflow: hidden;
    background: var(--_water);
    touch-action: pan-y;
    outline: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .frame.free {
    touch-action: none;
  }
  .frame.over {
    cursor: pointer;
  }
  .map:has(.frame:focus-visible)::after,
  .map:has(.targets:focus-visible)::after {
    content: '';
    position: absolute;
    inset: 2px;
    border: 2px solid var(--_selected-line);
    border-radius: 2px;
    pointer-events: none;
    z-index: 4;
  }
  svg,
  .frame > * {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    direction: ltr;
    pointer-events: none;
  }
  .frame > .probe {
    inline-size: 0;
    block-size: 0;
    /* Not for the eye: a change of theme starts a transition, which can be heard. */
    background: var(--_land);
    transition: background-color 1ms;
  }
  path {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
    fill: none;
  }
  .land.home {
    fill: var(--_land);
  }
  /* As LINE_LOOKS.former, which draws it where it has lines of its own. */
  .outline.former {
    stroke: var(--_text-accent);
    stroke-width: 0.9px;
    stroke-dasharray: 6 2 1.5 2;
  }
  .outline.hovered {
    stroke: var(--_ink);
    stroke-width: 1.1px;
    stroke-opacity: 0.65;
  }
  .outline.hovered.filled {
    fill: var(--_ink);
    fill-opacity: 0.05;
  }
  .dot.hovered .ring {
    fill-opacity: 0.34;
  }
  .dot.selected .ring {
    stroke: var(--_selected-line);
    stroke-width: 2.4px;
  }
  .dot.selected .spot,
  .dot.hovered .spot {
    stroke: var(--_selected-line);
    stroke-width: 2px;
  }
  .events .event.hovered path {
    fill-opacity: 0.9;
  }
  .events .event.selected path {
    stroke: var(--_selected-line);
    stroke-width: 2.4px;
  }
`;
