import { css } from 'lit';

/** The marks of the timeline, which the legend draws too: the same classes, the same look. */
export const timelineMarkStyles = css`
  .glaze rect {
    fill: var(--_selected);
    fill-opacity: 0.16;
  }
  .bars > * {
    fill: var(--_event-accent);
    fill-opacity: 0.24;
  }
  .chosen > * {
    fill: var(--_event-accent);
    fill-opacity: 0.72;
  }
  .bars .sample,
  .chosen .sample {
    fill: url(#hatch);
    fill-opacity: 1;
    stroke: var(--_event-accent);
    stroke-width: 0.75;
  }
  .bars .sample {
    opacity: 0.5;
  }
  #hatch path {
    stroke: var(--_event-accent);
    stroke-width: 1;
  }
  .notes line {
    stroke: var(--_text-accent);
    stroke-dasharray: 1.5 3;
  }
  .notes .minor line {
    opacity: 0.45;
  }
  .events path {
    fill: var(--_event-accent);
    stroke: var(--_paper);
    stroke-width: 1;
  }
  .events .span path {
    fill-opacity: 0.55;
  }
  .events .uncertain path {
    fill: var(--_paper);
    fill-opacity: 1;
    stroke: var(--_event-accent);
    stroke-dasharray: 2 1.5;
  }
  .events .apart path,
  .events .outside path {
    opacity: 0.4;
  }
  .events .here path {
    fill: var(--_selected);
    fill-opacity: 1;
    stroke: var(--_ink);
  }
`;
