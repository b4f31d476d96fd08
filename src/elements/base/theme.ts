import { css } from 'lit';

/**
 * The colours and faces of the atlas, shared by every element. A host page
 * overrides any of them with the public `--sarhad-*` property; inside we read
 * the private `--_*` ones. `light-dark()` follows the `color-scheme` that
 * `<sarhad-atlas theme>` sets and that descendants inherit. What else a page
 * says of its own words, their indents, spaces and case, is not meant for ours:
 * only what shows or hides the element, or keeps the pointer off it, comes in.
 * Direction and custom properties come in by themselves.
 */
export const theme = css`
  :host {
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    display: block;
    color: var(--_ink);
    font: 0.8125rem/1.45 var(--_sans);
    --_paper: var(--sarhad-paper, light-dark(#fbf8f1, #1b1e1c));
    --_land: var(--sarhad-land, light-dark(#f6f1e6, #242724));
    --_context-land: var(--sarhad-context-land, light-dark(#ece6da, #1e2321));
    --_water: var(--sarhad-water, light-dark(#cfdfe4, #16212a));
    --_ink: var(--sarhad-ink, light-dark(#2b2620, #ece6d8));
    --_muted: var(--sarhad-muted, light-dark(#6b6152, #ada491));
    --_rule: var(--sarhad-rule, light-dark(#e3dccd, #343833));
    --_text-accent: var(--sarhad-text-accent, light-dark(#a8371f, #e0755c));
    --_event-accent: var(--sarhad-event-accent, light-dark(#34468a, #93a4e0));
    --_selected: var(--sarhad-selected, light-dark(#d9952b, #e7b04a));
    --_selected-line: var(--sarhad-selected-line, light-dark(#a86a10, #e7b04a));
    --_district-line: var(--sarhad-district-line, light-dark(#c4b9a3, #5d574b));
    --_national-line: var(--sarhad-national-line, light-dark(#6e6250, #8d8573));
    --_river: var(--sarhad-river, light-dark(#9dbfcb, #37566a));
    --_serif: var(
      --sarhad-serif,
      'Iowan Old Style',
      'Palatino Linotype',
      Palatino,
      'EB Garamond',
      'Book Antiqua',
      Georgia,
      serif
    );
    --_sans: var(--sarhad-sans, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    --_naskh: var(
      --sarhad-naskh,
      'Noto Naskh Arabic',
      'Scheherazade New',
      'Geeza Pro',
      'Traditional Arabic',
      'Noto Sans Arabic',
      serif
    );
    --_nastaliq: var(
      --sarhad-nastaliq,
      'Noto Nastaliq Urdu',
      'Jameel Noori Nastaleeq',
      var(--_naskh)
    );
  }

  :host([hidden]) {
    display: none;
  }

  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }

  button {
    border: 0;
    background: none;
  }

  :is(button, summary, [role='button'], [role='option'], [role='tab'], [role='treeitem']) {
    cursor: pointer;
  }

  .more {
    padding: 0.35rem 0.9rem;
    border: 1px solid var(--_rule);
    border-radius: 1rem;
  }

  .more:hover {
    border-color: var(--_muted);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* Where the keyboard is. */
  :focus-visible {
    outline: 2px solid var(--_selected-line);
    outline-offset: 2px;
  }

  [part='error'] {
    margin: 0.75rem;
    padding: 0.625rem 0.875rem;
    border-inline-start: 3px solid var(--_text-accent);
    background: color-mix(in srgb, var(--_text-accent) 9%, var(--_paper));
    color: var(--_ink);
    font: 0.875rem/1.45 var(--_sans);
    overflow-wrap: anywhere;
  }
`;
