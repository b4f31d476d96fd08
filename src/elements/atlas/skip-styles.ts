import { css } from 'lit';

/** Seen only while one of them has the keyboard; over what is there, so that nothing moves. */
export const skipStyles = css`
  .skips {
    position: absolute;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    padding: 0.6rem;
    border: 1px solid var(--_rule);
    border-radius: 6px;
    background: var(--_paper);
    box-shadow: 0 6px 24px rgb(0 0 0 / 14%);
    z-index: 5;
  }

  .skips:not(:focus-within) {
    clip-path: inset(50%);
  }

  .skips button {
    margin: 0;
  }

  .shell > .skips {
    inset: 0.3rem 0.5rem auto;
    inline-size: fit-content;
  }

  @media print {
    .skips {
      display: none;
    }
  }
`;
