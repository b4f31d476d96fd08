import { css } from 'lit';
import { markStyles } from '../base/mark-styles.ts';
import { moreMarkStyles } from '../base/more-mark-styles.ts';
import { timelineMarkStyles } from '../base/timeline-mark-styles.ts';

/** What differs from the map and the timeline. */
const marks = css`
  /* Here it stands alone. */
  .arc {
    stroke-opacity: 0.5;
    stroke-width: 1.6px;
  }

  .records {
    fill: currentColor;
  }

  .land {
    stroke: var(--_district-line);
  }

  text {
    fill: var(--_muted);
    font: 8px var(--_sans);
    text-anchor: middle;
  }
`;

export const styles = [
  marks,
  markStyles,
  moreMarkStyles,
  timelineMarkStyles,

  css`
    :host {
      display: block;
      color: var(--_ink);
      font: 0.75rem/1.4 var(--_sans);
    }

    .legend {
      padding: 0.5rem 0.75rem;
      border-radius: 8px;
      background: var(--_paper);
      overflow-wrap: anywhere;
    }

    summary {
      min-block-size: 1.5rem;
    }

    .legend > summary {
      color: var(--_muted);
    }

    ul {
      margin: 0.25rem 0;
    }

    .marks li {
      display: flex;
      align-items: center;
      gap: 0.6rem;
      padding-block: 0.1rem;
      color: var(--_muted);
    }

    .marks span::first-letter {
      text-transform: uppercase;
    }

    svg {
      flex: none;
      fill: none;
    }

    .legend > details {
      padding-block-start: 0.2rem;
      border-block-start: 1px solid var(--_rule);
    }

    fieldset {
      display: grid;
      gap: 0.15rem;
      margin: 0;
      padding: 0.15rem 0 0.35rem;
      border: 0;
      min-inline-size: 0;
    }

    label {
      display: flex;
      align-items: center;
      gap: 0.4rem;
      min-block-size: 1.5rem;
    }

    input {
      margin: 0;
      accent-color: var(--_text-accent);
    }

    p {
      margin: 0.25rem 0;
      color: var(--_muted);
      max-inline-size: 34rem;
    }

    dl {
      margin: 0.25rem 0;
    }

    dt {
      color: var(--_muted);
    }

    dd {
      margin: 0 0 0.35rem;
      unicode-bidi: plaintext;
      text-align: start;
    }

    a {
      color: inherit;
    }

    @media (forced-colors: active) {
      .line,
      .ring,
      .spot,
      .event path,
      .curve path,
      .arc,
      .outline {
        stroke: CanvasText;
      }
    }
  `,
];
