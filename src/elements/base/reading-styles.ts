import { css } from 'lit';

/** What passages, texts and events look like: hairlines and space, no boxes. */
export const readingStyles = css`
  :host {
    display: block;
    color: var(--_ink);
    font: 0.8125rem/1.45 var(--_sans);
  }

  :where(a) {
    color: inherit;
    text-underline-offset: 0.15em;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
  }

  :where(a:hover) {
    text-decoration-color: currentColor;
  }

  .link {
    padding: 0;
    text-align: start;
  }

  .link:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .card {
    padding-block: 0.9rem 0.95rem;
    border-block-end: 1px solid var(--_rule);
  }

  .card:first-child {
    padding-block-start: 0.35rem;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.15rem 0.5rem;
    margin-block-end: 0.2rem;
    color: var(--_muted);
    font-size: 0.75rem;
  }

  /* No list item, as it is by itself: those are numbered through the whole page, which takes long for thousands. */
  summary {
    display: block;
  }

  .chip {
    display: inline-block;
    padding: 0.02rem 0.5rem 0.08rem;
    border: 1px solid color-mix(in srgb, var(--_muted) 38%, var(--_paper));
    border-radius: 1rem;
    color: var(--_muted);
    font-size: 0.6875rem;
    line-height: 1.35;
  }

  span.chip {
    cursor: default;
  }

  .words {
    margin: 0;
    font: 1.03125rem/1.45 var(--_serif);
    overflow-wrap: break-word;
    text-wrap: pretty;
  }

  .words.heading {
    font-size: 1.125rem;
    font-weight: 600;
  }

  .content {
    display: block;
    unicode-bidi: isolate;
  }

  .content:lang(ar),
  .content:lang(ps),
  .content:lang(fa) {
    font-family: var(--_naskh);
    line-height: 1.9;
  }

  .content:lang(ur) {
    font-family: var(--_nastaliq);
    line-height: 2.2;
  }

  .mention {
    border-block-end: 1.5px dotted color-mix(in srgb, var(--_ink) 45%, transparent);
    transition: background-color 120ms;
  }

  .mention:hover {
    background: color-mix(in srgb, var(--_text-accent) 10%, transparent);
  }

  .mention.focus {
    border-block-end: 1.5px solid var(--_text-accent);
    background: color-mix(in srgb, var(--_text-accent) 11%, transparent);
  }

  .mention.focus.doubtful {
    border-block-end-style: dashed;
  }

  .mention.open {
    border-block-end-color: color-mix(in srgb, var(--_ink) 22%, transparent);
  }

  .evidence {
    text-decoration: underline solid 1px color-mix(in srgb, var(--_event-accent) 45%, transparent);
    text-underline-offset: 0.32em;
  }

  .evidence.chosen {
    text-decoration-color: var(--_event-accent);
    text-decoration-thickness: 2px;
  }

  .event-mark {
    margin-inline: 0.18em 0.1em;
    color: var(--_event-accent);
    font-size: 0.6em;
    vertical-align: 0.25em;
    user-select: none;
  }

  .aside {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1rem;
    margin-block-start: 0.4rem;
    color: var(--_muted);
    font-size: 0.75rem;
  }

  .aside > details[open] {
    flex-basis: 100%;
  }

  summary.quiet::before {
    content: '▸ ';
    display: inline-block;
  }

  summary.quiet:dir(rtl)::before {
    content: '◂ ';
  }

  details[open] > summary.quiet::before {
    content: '▾ ';
  }

  ul.plain,
  ol.plain {
    margin: 0.2rem 0 0;
  }

  ul.plain > li {
    margin-block: 0.15rem;
    overflow-wrap: anywhere;
  }

  .event-title {
    margin: 0 0 0.2rem;
    color: var(--_event-accent);
    font: 600 0.9375rem/1.35 var(--_sans);
  }

  .nothing {
    margin: 0;
    padding-block: 1rem;
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35rem 0.5rem;
    margin-block: 0.1rem 0.3rem;
    color: var(--_muted);
    font-size: 0.75rem;
  }

  .toggle {
    padding: 0.1rem 0.55rem 0.14rem;
    border: 1px solid transparent;
    border-radius: 1rem;
    color: var(--_muted);
  }

  .toggle:hover {
    border-color: var(--_rule);
  }

  .toggle[aria-pressed='true'] {
    border-color: color-mix(in srgb, var(--_text-accent) 55%, var(--_paper));
    color: var(--_ink);
  }

  select {
    max-inline-size: 12rem;
    padding: 0.1rem 0.3rem;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    background: var(--_paper);
  }

  .more {
    margin-block: 0.75rem;
  }

  @media (prefers-reduced-motion: reduce) {
    .mention {
      transition: none;
    }
  }

  @media print {
    .controls,
    .more,
    .event-mark {
      display: none;
    }

    .card {
      break-inside: avoid;
    }

    /* Nobody can unfold paper. */
    .sources::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
