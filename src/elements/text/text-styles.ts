import { css } from 'lit';

export const textStyles = css`
  h2 {
    margin: 0.1rem 0 0.2rem;
    font: 400 1.625rem/1.2 var(--_serif);
    text-wrap: balance;
  }

  .kind,
  .origin,
  .licence {
    margin: 0;
    color: var(--_muted);
  }

  .text-note {
    margin: 0.5rem 0;
    color: var(--_muted);
    font: italic 0.9375rem/1.4 var(--_serif);
  }

  .follow {
    margin-block: 0.5rem 0.3rem;
    border-color: var(--_rule);
  }

  .follow[aria-pressed='true']::before {
    content: '✓ ';
  }

  .density {
    display: flex;
    align-items: flex-end;
    gap: 1px;
    block-size: 1.75rem;
    margin-block: 0.5rem 0.9rem;
    border-block-end: 1px solid var(--_rule);
  }

  .bar {
    flex: 1;
    min-inline-size: 2px;
    block-size: 100%;
    padding: 0;
    background: linear-gradient(
        to top,
        color-mix(in srgb, var(--_text-accent) 55%, var(--_paper)) calc(var(--share) * 100%),
        transparent 0
      )
      no-repeat;
  }

  .bar:hover,
  .bar.chosen {
    background-color: color-mix(in srgb, var(--_selected) 35%, transparent);
  }

  /* What is far from the view is not laid out. The sides leave room for the bar of a chosen passage. */
  [data-block] {
    margin-inline: -0.7rem;
    padding-inline: 0.7rem;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 100rem;
  }

  .bare {
    padding-inline-start: 2.1rem;
    white-space: pre-line;
  }

  .passage {
    position: relative;
    padding-block: 0.45rem;
    padding-inline-start: 2.1rem;
    scroll-margin-block: 3rem;
  }

  .passage .number {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.7rem;
    color: var(--_muted);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
    text-decoration: none;
  }

  .passage .number:hover {
    text-decoration: underline;
  }

  .passage.chosen::before {
    content: '';
    position: absolute;
    inset-block: 0.4rem;
    inset-inline-start: -0.7rem;
    inline-size: 3px;
    border-radius: 2px;
    background: var(--_selected);
  }

  .passage .words {
    max-inline-size: 42rem;
    line-height: 1.5;
  }

  /* In a text that is read whole every place is marked: the wash would drown the words. */
  .mention.focus:not(:hover) {
    background: none;
  }

  .passage.heading {
    padding-block-start: 1.2rem;
  }

  .licence {
    margin-block: 1.5rem 0.5rem;
    font-size: 0.75rem;
  }

  @media print {
    .density,
    .follow {
      display: none;
    }
  }
`;
