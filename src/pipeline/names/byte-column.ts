import { DataError } from '../../core/model/data-error.ts';

/** Collects texts as UTF-8 with the offset of each. */
export interface TextColumn {
  readonly add: (text: string) => void;
  /** Offsets of the texts, and the end of the last. */
  readonly offsets: () => Uint32Array;
  /** Bytes of each text. */
  readonly lengths: () => number[];
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
    lengths: () => offsets.slice(1).map((end, at) => end - (offsets[at] ?? 0)),
    bytes: () => bytes.slice(0, length),
  };
}

/** Counts in a byte each; `message` says of which number that one is too large. */
export function countColumn(
  counts: readonly number[],
  message: (at: number) => string,
): Uint8Array {
  const over = counts.findIndex((count) => count > 0xff);
  if (over !== -1) throw new DataError(message(over), { file: 'names.bin' });
  return Uint8Array.from(counts);
}
