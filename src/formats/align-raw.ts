import type { PassageWriter } from './passage-writer.ts';

const ENTITY = /^&(?:#x?[0-9a-f]+|[a-z][a-z0-9]*);?/i;

/**
 * Adds `value`, which a parser made of `raw[start, end)`, with the place of
 * every character that stands in both. Escapes, entities and line prefixes are
 * what the two may differ by.
 */
export function addAligned(
  writer: PassageWriter,
  value: string,
  raw: string,
  start: number,
  end: number,
): void {
  if (raw.slice(start, end) === value) {
    writer.add(value, start);
    return;
  }
  let at = start;
  for (let unit = 0; unit < value.length;) {
    const same = sameRun(value, unit, raw, at, end);
    if (same > 0) {
      writer.add(value.slice(unit, unit + same), at);
      unit += same;
      at += same;
      continue;
    }
    const entity = raw[at] === '&' ? ENTITY.exec(raw.slice(at, at + 40))?.[0] : undefined;
    if (entity !== undefined) {
      const made = unitsMade(value, unit, raw, at + entity.length);
      writer.add(value.slice(unit, unit + made), at, entity.length);
      unit += made;
      at += entity.length;
    } else if (at < end) {
      // A backslash, a quotation prefix, an indent: in the file only.
      at++;
    } else {
      writer.add(value.slice(unit), at, 0);
      return;
    }
  }
}

/** How many units are the same here; an ampersand that begins an entity stops it. */
function sameRun(value: string, unit: number, raw: string, at: number, end: number): number {
  let same = 0;
  while (at + same < end && unit + same < value.length) {
    if (value[unit + same] !== raw[at + same]) break;
    if (raw[at + same] === '&' && ENTITY.test(raw.slice(at + same, at + same + 40))) break;
    // An escape: the backslash goes, what it escapes stays.
    same++;
  }
  return same;
}

/** Units that the entity became: two where the second is what no character after it is. */
function unitsMade(value: string, unit: number, raw: string, after: number): number {
  const code = value.codePointAt(unit) ?? 0;
  const units = code > 0xffff ? 2 : 1;
  const rest = value[unit + units];
  // A few entities stand for two characters.
  return rest !== undefined && rest !== raw[after] && /\p{M}/u.test(rest) ? units + 1 : units;
}
