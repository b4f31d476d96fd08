import type { CSSResult } from 'lit';

/** Gives the tree of an element, which stands already, the styles of what has come since. */
export function addStyles(root: HTMLElement | DocumentFragment, styles: CSSResult): void {
  const { styleSheet } = styles;
  if (root instanceof ShadowRoot && styleSheet !== undefined) {
    root.adoptedStyleSheets.push(styleSheet);
    return;
  }
  const element = document.createElement('style');
  element.textContent = styles.cssText;
  root.append(element);
}
