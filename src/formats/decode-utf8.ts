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

/** Offset of the first byte that begins no valid sequence: from there on, what is read is not what stands there. */
function firstInvalid(bytes: Uint8Array): number {
  const read = new TextEncoder().encode(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  );
  let at = 0;
  while (read[at] === bytes[at]) at++;
  // Back to where the sequence begins: a bad one may share bytes with U+FFFD, which is read in its place.
  while (((read[at] ?? 0) & 0xc0) === 0x80) at--;
  return at;
}
