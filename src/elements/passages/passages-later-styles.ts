import { css } from 'lit';

/** Steps between the passages. */
export const laterStyles = css`
  .stepper {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0.25rem;
    border-block-end: 1px solid var(--_rule);
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
  }

  .step:disabled {
    opacity: 0.45;
    cursor: default;
  }

  /* What is stepped to, or reached by the keyboard, comes to stand under the steps, not behind them. */
  .card {
    scroll-margin-block-start: 2.6rem;
  }

  @media print {
    .stepper {
      display: none;
    }
  }
`;
