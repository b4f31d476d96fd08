/**
 * Turns offsets in UTF-16 units into offsets in another unit. Asked in
 * ascending order it walks the text once; asked for an earlier one it begins anew.
 */
export type OffsetCounter = (offset: number) => number;

/** Unicode code points: what selectors of the Web Annotation model count. */
export const countCodePoints = (text: string): OffsetCounter =>
  // The second half of a pair is no code point of its own.
  createCounter(text, (unit, before) => (isLow(unit) && isHigh(before) ? 0 : 1));

/** Bytes of the text as UTF-8. */
export const countBytes = (text: string): OffsetCounter =>
  createCounter(text, (unit, before) => {
    if (unit < 0x80) return 1;
    if (unit < 0x800) return 2;
    // The halves of a pair make four bytes: three are counted for the first.
    return isLow(unit) && isHigh(before) ? 1 : 3;
  });

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function createCounter(
  text: string,
  weigh: (unit: number, before: number) => number,
): OffsetCounter {
  let at = 0;
  let count = 0;
  return (offset) => {
    if (offset < at) at = count = 0;
    for (; at < offset; at++) count += weigh(text.charCodeAt(at), text.charCodeAt(at - 1));
    return count;
  };
}
