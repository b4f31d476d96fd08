import { DataError } from '../core/model/data-error.ts';

/**
 * The bytes of a file as text, a byte order mark included, so that offsets
 * stay true to the file. Bytes that are not UTF-8 are an error with the line
 * and column (UTF-16 units, from 1) of the first of them. `firstLine`: the line of the
 * file on which `bytes` begin.
 */
export function decodeUtf8(bytes: Uint8Array, file: string, firstLine = 1): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const bad = firstInvalid(bytes);
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, bad));
    const lines = before.split('\n');
    const hex = (bytes[bad] ?? 0).toString(16).padStart(2, '0');
    throw new DataError(`is not UTF-8: byte 0x${hex} cannot stand here`, {
      file,
      line: firstLine + lines.length - 1,
      column: (lines.at(-1) ?? '').length + 1,
    });
  }
}

/** Offset of the first byte that begins no valid sequence. */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

/** Length of the sequence that begins at `at`; 0: there is no valid one. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  for (let step = 1; step < length; step++) {
    const next = bytes[at + step] ?? 0;
    if (next < 0x80 || next > 0xbf) return 0;
  }
  const second = bytes[at + 1] ?? 0;
  const overlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90);
  const surrogate = first === 0xed && second > 0x9f;
  const beyond = first === 0xf4 && second > 0x8f;
  return overlong || surrogate || beyond ? 0 : length;
}
