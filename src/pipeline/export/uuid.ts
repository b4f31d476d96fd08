import { createHash } from 'node:crypto';

/** Of this project, made once by chance. */
const NAMESPACE = Buffer.from('5d0c8e6f1b7a4b549c0e3a1f6a2d7c41', 'hex');

/** UUID version 5 (RFC 9562, 5.5): the same name always has the same. */
export function uuidOf(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => hex.slice(from, to))
    .join('-');
}
