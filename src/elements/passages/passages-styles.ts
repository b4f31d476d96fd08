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
`;
