import { css } from 'lit';

export const styles = css`
  :host {
    font: 0.875rem/1.4 var(--_sans);
  }

  .box {
    position: relative;
  }

  input {
    inline-size: 100%;
    box-sizing: border-box;
    padding: 0.5rem 0.75rem;
    border: 1px solid color-mix(in srgb, var(--_muted) 40%, var(--_paper));
    border-radius: 8px;
    background: var(--_paper);
    color-scheme: inherit;
  }

  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  :dir(rtl)::placeholder {
    text-align: start;
  }

  .panel {
    position: absolute;
    z-index: 20;
    inset-inline: 0;
    inset-block-start: calc(100% + 4px);
    min-inline-size: min(22rem, 90vw);
    border: 1px solid var(--_rule);
    border-radius: 8px;
    background: var(--_paper);
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.16);
    overflow: hidden;
  }

  .panel[hidden] {
    display: none;
  }

  [role='listbox'] {
    max-block-size: min(26rem, 60vh);
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .head {
    padding: 0.6rem 0.75rem 0.15rem;
    color: var(--_muted);
    font-size: 0.75rem;
  }

  [role='option'] {
    padding: 0.35rem 0.75rem;
    overflow-wrap: anywhere;
  }

  [role='option']:hover {
    background: color-mix(in srgb, var(--_ink) 6%, transparent);
  }

  [role='option'][aria-selected='true'] {
    background: color-mix(in srgb, var(--_selected) 24%, transparent);
    box-shadow: inset 2px 0 var(--_selected);
  }

  [role='option'][aria-selected='true']:dir(rtl) {
    box-shadow: inset -2px 0 var(--_selected);
  }

  .name {
    font-weight: 600;
  }

  .name:lang(ur),
  .name:lang(ps),
  .name:lang(fa) {
    font-family: var(--_naskh);
  }

  .name.event {
    color: var(--_event-accent);
  }

  .also {
    margin-inline-start: 0.4rem;
  }

  .what {
    display: block;
    color: var(--_muted);
    font-size: 0.75rem;
  }

  .count {
    color: var(--_text-accent);
  }

  .snippet {
    display: block;
    font: 0.9375rem/1.4 var(--_serif);
  }

  mark {
    background: color-mix(in srgb, var(--_text-accent) 12%, transparent);
    color: inherit;
    box-shadow: inset 0 -1.5px var(--_text-accent);
  }

  .note {
    margin: 0;
    padding: 0.4rem 0.75rem;
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
    font-size: 0.75rem;
  }

  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
