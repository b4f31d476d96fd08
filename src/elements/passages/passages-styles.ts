import { css } from 'lit';

export const passagesStyles = css`
  .source-title {
    color: inherit;
    text-decoration: none;
  }

  .source-title:hover {
    text-decoration: underline;
  }

  .provenance[open] {
    flex-basis: 100%;
  }

  .event-link {
    color: var(--_event-accent);
  }

  h3.inside {
    margin: 1.1rem 0 0.2rem;
    color: var(--_muted);
    font: italic 0.9375rem/1.4 var(--_serif);
  }

  .stepper {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0.15rem;
    background: var(--_paper);
    color: var(--_muted);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }

  .step {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    padding: 0;
    border: 1px solid var(--_rule);
    border-radius: 50%;
    background: none;
    cursor: pointer;
  }

  .step:disabled {
    opacity: 0.45;
    cursor: default;
  }

  .card {
    position: relative;
    scroll-margin-block: 2.5rem 1rem;
  }

  .card.current::before {
    content: '';
    position: absolute;
    inset-block: 0.9rem;
    inset-inline-start: -0.7rem;
    inline-size: 3px;
    border-radius: 2px;
    background: var(--_selected);
  }

  @media print {
    .stepper {
      display: none;
    }
  }
`;
