import { css } from 'lit';

/** As `markStyles`, but of marks that the first picture does without. */
export const moreMarkStyles = css`
  .lake {
    fill: var(--_water);
  }
  .river {
    stroke: var(--_river);
    stroke-width: 0.9px;
  }
  .records {
    color: var(--_event-accent);
    opacity: 0.3;
  }
  .road {
    stroke: var(--_muted);
    stroke-width: 0.8px;
    stroke-opacity: 0.55;
  }
  .railway {
    stroke: var(--_muted);
    stroke-width: 0.9px;
    stroke-dasharray: 3 2;
  }
  .arc {
    stroke: var(--_text-accent);
    stroke-opacity: 0.32;
  }
  .label .mentions {
    fill: var(--_text-accent);
  }
  .label .events {
    fill: var(--_event-accent);
  }
  .label .mentions,
  .label .events {
    font: 500 11px var(--_sans);
    letter-spacing: 0;
  }
  .curve path {
    fill: none;
    stroke: var(--_text-accent);
    stroke-width: 1.1px;
  }
  .curve circle {
    fill: var(--_text-accent);
  }
  .curve.event path {
    stroke: var(--_event-accent);
  }
  .curve.event circle {
    fill: var(--_event-accent);
  }
  .curve.leaves path {
    stroke-dasharray: 4 3;
    stroke-opacity: 0.6;
  }
`;
