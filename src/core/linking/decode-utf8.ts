/** UTF-8 bytes `[from, to)` as a string. The core has no `TextDecoder`; the bytes are our own and well formed. */
export function decodeOwnUtf8(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  let at = from;
  while (at < to) {
    const first = bytes[at++] ?? 0;
    if (first < 0x80) {
      text += String.fromCharCode(first);
      continue;
    }
    const more = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let point = first & (0x3f >> more);
    for (let step = 0; step < more; step++) point = (point << 6) | ((bytes[at++] ?? 0) & 0x3f);
    text += String.fromCodePoint(point);
  }
  return text;
}
