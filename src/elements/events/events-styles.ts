import { css } from 'lit';

export const eventsStyles = css`
  .card.chosen .event-title {
    font-size: 1.25rem;
  }

  .figures {
    display: grid;
    grid-template-columns: minmax(3.6rem, max-content) 1fr;
    gap: 0.1rem 0.9rem;
    margin: 0.25rem 0 0.35rem;
  }

  .figures > div {
    display: contents;
  }

  .figures dt {
    max-inline-size: 12rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .figures dd {
    margin: 0;
  }

  .event-note {
    margin: 0.3rem 0;
    color: var(--_muted);
  }

  .where {
    margin: 0.3rem 0 0;
    font-size: 0.8125rem;
  }

  .where .place-link {
    text-decoration: underline dotted color-mix(in srgb, var(--_ink) 45%, transparent);
    text-underline-offset: 0.2em;
  }

  .precision {
    color: var(--_muted);
    font-size: 0.75rem;
  }

  .precision::before {
    content: '· ';
  }

  .record-section {
    margin-block: 1rem;
  }

  .record-section > summary {
    padding-block: 0.4rem;
    color: var(--_muted);
    font-weight: 600;
  }

  .records-count {
    margin: 0.3rem 0 0.6rem;
    color: var(--_muted);
  }

  .records > li {
    padding-block: 0.45rem;
    border-block-end: 1px solid var(--_rule);
  }

  .records .place-link {
    color: var(--_ink);
  }

  .deaths {
    margin-inline-start: 0.6rem;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .attribution {
    color: var(--_muted);
    font-size: 0.6875rem;
  }
`;
