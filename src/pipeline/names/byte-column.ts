/** Collects texts as UTF-8 with the offset of each. */
export interface TextColumn {
  readonly add: (text: string) => void;
  /** Offsets of the texts, and the end of the last. */
  readonly offsets: () => Uint32Array;
  readonly bytes: () => Uint8Array;
}

export function createTextColumn(): TextColumn {
  const encoder = new TextEncoder();
  const offsets: number[] = [0];
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  return {
    add(text) {
      const encoded = encoder.encode(text);
      if (length + encoded.length > bytes.length) {
        const larger = new Uint8Array(Math.max(bytes.length * 2, length + encoded.length));
        larger.set(bytes.subarray(0, length));
        bytes = larger;
      }
      bytes.set(encoded, length);
      length += encoded.length;
      offsets.push(length);
    },
    offsets: () => Uint32Array.from(offsets),
    bytes: () => bytes.slice(0, length),
  };
}
