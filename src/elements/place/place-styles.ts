import { css } from 'lit';

export const placeStyles = css`
  .breadcrumb {
    min-block-size: 1.25rem;
    color: var(--_muted);
  }

  .breadcrumb ol {
    display: flex;
    flex-wrap: wrap;
  }

  .breadcrumb li + li::before {
    content: '›';
    margin-inline: 0.35em;
  }

  .breadcrumb:dir(rtl) li + li::before {
    content: '‹';
  }

  h2 {
    margin: 0.1rem 0 0;
    font: 400 2.125rem/1.15 var(--_serif);
    letter-spacing: -0.005em;
    text-wrap: balance;
  }

  h2:lang(ur) {
    font-family: var(--_nastaliq);
    font-size: 1.75rem;
    line-height: 1.9;
  }

  h2:lang(ps),
  h2:lang(fa) {
    font-family: var(--_naskh);
    line-height: 1.5;
  }

  .scripts {
    margin: 0.15rem 0 0;
    color: var(--_muted);
    font: 1.25rem/1.6 var(--_naskh);
  }

  .scripts :lang(en) {
    font-family: var(--_serif);
  }

  @container (block-size < 50rem) {
    h2 {
      font-size: 1.75rem;
    }

    .scripts {
      line-height: 1.35;
    }
  }

  .what {
    margin: 0.35rem 0 0;
    color: var(--_muted);
  }

  .what .place-link {
    color: var(--_ink);
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-underline-offset: 0.15em;
  }

  .shape {
    font-style: italic;
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 min(1.1rem, 3cqi);
    margin-block: 0.7rem 0.5rem;
    border-block-end: 1px solid var(--_rule);
  }

  [role='tab'] {
    padding: 0.35rem 0;
    border-block-end: 2px solid transparent;
    margin-block-end: -1px;
    color: var(--_muted);
    white-space: nowrap;
  }

  [role='tab']:focus-visible {
    outline-offset: -2px;
  }

  [role='tab']:hover {
    color: var(--_ink);
  }

  [role='tab'][aria-selected='true'] {
    border-block-end-color: var(--_selected);
    color: var(--_ink);
    font-weight: 600;
  }

  .count {
    font-variant-numeric: tabular-nums;
  }

  .nothing p {
    margin: 0 0 0.5rem;
  }

  .nothing .place-link {
    color: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .list-title {
    margin: 1rem 0 0.3rem;
    color: var(--_muted);
    font: 600 0.75rem/1.4 var(--_sans);
  }

  .pairs {
    font-size: 0.875rem;
  }

  .pairs li {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    padding-block: 0.28rem;
    border-block-end: 1px solid var(--_rule);
  }

  .number {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  :is(th, td) {
    padding: 0.3rem 0.75rem 0.3rem 0;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: baseline;
    color: var(--_muted);
    font-weight: 400;
  }

  :dir(rtl) > :is(th, td) {
    padding: 0.3rem 0 0.3rem 0.75rem;
  }

  th[scope='row'] {
    color: var(--_ink);
    font-size: 0.9375rem;
  }

  thead {
    font-size: 0.6875rem;
  }

  .name-source {
    font-size: 0.6875rem;
  }

  .links {
    display: flex;
    gap: 1.25rem;
    margin: 1rem 0 0;
  }

  @media print {
    .tabs {
      display: none;
    }
  }
`;
