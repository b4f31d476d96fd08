/** Where the built atlas stands beside the playground. */
export const ATLAS = '../site/atlas/atlas.json';

/** An element with its attributes and children; the children of a scene are elements too. */
export function createElement(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Node[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
