import {
  HEADER_BYTES,
  NAMES_MAGIC,
  NAMES_VERSION,
  SECTIONS,
  type Section,
} from '../../core/linking/names-format.ts';

/** The file of these sections; `counts` are places, rich places and log2 of the buckets. */
export function writeNames(
  sections: Readonly<Record<Section, ArrayBufferView>>,
  counts: readonly number[],
): Uint8Array<ArrayBuffer> {
  const aligned = (offset: number) => Math.ceil(offset / 8) * 8;
  const headerEnd = aligned(HEADER_BYTES + SECTIONS.length * 8);
  const length = SECTIONS.reduce(
    (end, section) => aligned(end) + sections[section].byteLength,
    headerEnd,
  );
  const file = new Uint8Array(length);
  const header = new DataView(file.buffer);
  file.set(new TextEncoder().encode(NAMES_MAGIC));
  [NAMES_VERSION, length, SECTIONS.length, ...counts].forEach((value, at) => {
    header.setUint32(8 + at * 4, value, true);
  });
  let end = headerEnd;
  SECTIONS.forEach((section, at) => {
    const { buffer, byteOffset, byteLength } = sections[section];
    const start = aligned(end);
    file.set(new Uint8Array(buffer, byteOffset, byteLength), start);
    header.setUint32(HEADER_BYTES + at * 8, start, true);
    header.setUint32(HEADER_BYTES + at * 8 + 4, byteLength, true);
    end = start + byteLength;
  });
  return file;
}
