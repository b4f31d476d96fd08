import { css } from 'lit';

/** The marks of the map, which its legend draws too: the same classes, the same look. */
export const markStyles = css`
  .land {
    fill: var(--_context-land);
  }
  .glaze {
    fill: var(--_text-accent);
  }
  .line.district-line {
    stroke: var(--_district-line);
  }
  .line.national-line {
    stroke: var(--_national-line);
  }
  .line.text-accent {
    stroke: var(--_text-accent);
  }
  .outline.selected {
    stroke: var(--_selected-line);
    stroke-width: 2.2px;
  }
  .outline.selected.filled {
    fill: var(--_selected);
    fill-opacity: 0.16;
  }
  .ring {
    fill: var(--_text-accent);
    fill-opacity: 0.16;
    stroke: var(--_text-accent);
    stroke-width: 1.2px;
  }
  .hollow .ring {
    fill: none;
  }
  .dashed .ring,
  .hollow .ring {
    stroke-dasharray: 3 2;
  }
  .spot {
    fill: var(--_ink);
    stroke: var(--_paper);
    stroke-width: 1px;
  }
  .dashed .spot {
    fill: var(--_paper);
    stroke: var(--_ink);
  }
  .event path {
    fill: var(--_event-accent);
    fill-opacity: 0.55;
    stroke: var(--_event-accent);
    stroke-width: 1.2px;
  }
  .event.hollow path {
    fill: none;
    stroke-dasharray: 2.5 1.5;
  }
  .event text {
    fill: var(--_paper);
    font: 600 8.5px var(--_sans);
  }
`;
