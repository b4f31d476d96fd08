/** Separates the items of a JSON array that is written item by item. */
export interface JsonList {
  /** The item on a line of its own, after a comma where it is not the first. */
  readonly item: (value: unknown) => string;
  /** Items so far. */
  readonly length: () => number;
}

export function createJsonList(): JsonList {
  let length = 0;
  return {
    item: (value) => `${length++ === 0 ? '\n' : ',\n'}${JSON.stringify(value)}`,
    length: () => length,
  };
}
