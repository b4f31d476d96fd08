const encoder = new TextEncoder();

/**
 * JSON with each property of the file on its own line, and each entry of its
 * lists as well: the same value gives the same bytes, and two atlases can be
 * compared line by line.
 */
export function jsonBytes(file: object): Uint8Array {
  const properties = Object.entries(file).filter(([, value]) => value !== undefined);
  const lines = properties.map(([name, value]) => `${JSON.stringify(name)}:${writeValue(value)}`);
  return encoder.encode(`{\n${lines.join(',\n')}\n}\n`);
}

function writeValue(value: unknown): string {
  if (!Array.isArray(value) || typeof value[0] !== 'object') return JSON.stringify(value);
  return `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
}
