/** Registers a tag, unless another copy of the library on the page has it already: then that one serves. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
}
