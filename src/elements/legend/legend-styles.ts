import { css } from 'lit';
import { markStyles } from '../base/mark-styles.ts';

/** What the map draws in layers of its own. */
const marks = css`
  .line {
    fill: none;
    stroke-linecap: butt;
  }

  .curve path,
  .arc {
    fill: none;
    stroke: var(--_text-accent);
    stroke-width: 1.1px;
  }

  .arc {
    stroke-opacity: 0.5;
    stroke-width: 1.6px;
  }

  .curve circle {
    fill: var(--_text-accent);
  }

  .curve.event path {
    fill: none;
    stroke: var(--_event-accent);
  }

  .curve.event circle {
    fill: var(--_event-accent);
  }
`;

export const styles = [
  markStyles,
  marks,
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

    svg {
      flex: none;
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
