import { css } from 'lit';

/** Seen only while one of them has the keyboard; over what is there, so that nothing moves. */
export const skipStyles = css`
  .skips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    padding: 0.6rem;
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
