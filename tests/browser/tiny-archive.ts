/** Bytes of the header of a PMTiles archive, version 3. */
const HEADER = 127;
const PNG = 2;
const NO_COMPRESSION = 1;

/**
 * A PMTiles archive (version 3) with one PNG tile, that of the whole world.
 * https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export function tinyArchive(tile: Uint8Array): Buffer {
  // One entry: tile 0, one run, so many bytes, at the start of the tiles.
  const directory = Buffer.from([1, 0, 1, ...varint(tile.length), 1]);
  const metadata = Buffer.from('{}');
  const header = Buffer.alloc(HEADER);
  header.write('PMTiles', 0, 'ascii');
  header.writeUInt8(3, 7);
  const tiles = HEADER + directory.length + metadata.length;
  const places = [
    [HEADER, directory.length],
    [HEADER + directory.length, metadata.length],
    [tiles, 0],
    [tiles, tile.length],
  ] as const;
  for (const [number, [offset, length]] of places.entries()) {
    header.writeBigUInt64LE(BigInt(offset), 8 + number * 16);
    header.writeBigUInt64LE(BigInt(length), 16 + number * 16);
  }
  // Addressed tiles, entries and contents: one each.
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(1n, at);
  for (const [at, byte] of [1, NO_COMPRESSION, NO_COMPRESSION, PNG, 0, 0].entries())
    header.writeUInt8(byte, 96 + at);
  for (const [at, degrees] of [-180, -85, 180, 85].entries())
    header.writeInt32LE(degrees * 1e7, 102 + at * 4);
  return Buffer.concat([header, directory, metadata, tile]);
}

function varint(value: number): number[] {
  const bytes = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest & 127) | 128);
  }
}
