import { css } from 'lit';

export const styles = css`
  :host {
    min-block-size: 0;
    background: var(--_paper);
    font: 0.8125rem/1.4 var(--_sans);
  }

  section {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
  }

  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.75rem;
    padding-block: 0.25rem;
  }

  input,
  select,
  button {
    accent-color: var(--_text-accent);
  }

  input[type='search'] {
    flex: 1 1 10rem;
    min-inline-size: 0;
  }

  input[type='search'],
  select {
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_rule);
    border-radius: 6px;
    background: none;
    color-scheme: inherit;
  }

  option {
    background: var(--_paper);
  }

  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  label {
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
    color: var(--_muted);
  }

  .count {
    margin: 0.25rem 0;
    color: var(--_muted);
    font-size: 0.75rem;
  }

  [role='tree'] {
    flex: 1 1 auto;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  [role='treeitem'] {
    position: relative;
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    min-block-size: 1.75rem;
    padding-block: 0.2rem;
    padding-inline: calc(0.25rem + var(--level) * 1rem) 0.5rem;
    border-radius: 4px;
    box-sizing: border-box;
  }

  [role='treeitem'].hovered {
    background: color-mix(in srgb, var(--_ink) 6%, transparent);
  }

  [role='treeitem'].selected {
    background: color-mix(in srgb, var(--_selected) 22%, transparent);
    box-shadow: inset 2px 0 var(--_selected);
  }

  [role='treeitem'].selected:dir(rtl) {
    box-shadow: inset -2px 0 var(--_selected);
  }

  [role='treeitem']:focus-visible {
    outline-offset: -2px;
  }

  .twisty {
    flex: none;
    inline-size: 1rem;
    text-align: center;
    color: var(--_muted);
  }

  .twisty::before {
    content: '▸';
  }

  .twisty:dir(rtl)::before {
    content: '◂';
  }

  .twisty.open::before {
    content: '▾';
  }

  .twisty[hidden] {
    display: block;
    visibility: hidden;
  }

  .name {
    overflow-wrap: anywhere;
  }

  .country .name {
    font: 600 0.9375rem/1.4 var(--_serif);
  }

  .province .name,
  .territory .name {
    font-weight: 600;
  }

  .heading {
    color: var(--_muted);
    font: italic 0.9375rem/1.4 var(--_serif);
  }

  .second {
    color: var(--_muted);
    font-family: var(--_naskh);
    text-align: match-parent;
  }

  .second:lang(en) {
    font-family: var(--_sans);
  }

  .kind {
    flex: 1;
    color: var(--_muted);
    font-size: 0.75rem;
  }

  .mentions,
  .events {
    flex: none;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .mentions {
    color: var(--_text-accent);
  }

  .events {
    color: var(--_event-accent);
  }

  .events::before {
    content: '◆' / '';
    margin-inline-end: 0.2em;
    font-size: 0.7em;
  }

  [role='treeitem'].way > * {
    color: var(--_muted);
    font-weight: 400;
  }

  .more {
    margin-block: 0.5rem;
    align-self: start;
  }

  @media (forced-colors: active) {
    [role='treeitem'].selected {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
