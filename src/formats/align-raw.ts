import type { PassageWriter } from './passage-writer.ts';

/** What a parser read: the two leave out and replace different characters. */
export type Markup = 'html' | 'md';

const ENTITY = /&(?:#x[0-9a-f]+|#\d+|[a-z][a-z0-9]*);?/iy;
const AMPERSAND = /^&(?:amp|#0*38|#x0*26)(;?)$/i;
/** In a text of HTML, what begins like this is no text. */
const TAG = /<!--[\s\S]*?(?:-->|$)|<[a-z/!?][^>]*(?:>|$)/iy;
/** Where Markdown goes on in the next line, or escapes: in the file only. */
const MARKDOWN_ONLY: ReadonlySet<string> = new Set(['\\', '>', ' ', '\t', '\r', '\n']);

/**
 * Adds `value`, which a parser made of `raw[start, end)`, with the place of
 * every character that stands in both. Escapes, entities, line ends, NUL, line
 * prefixes and stray tags are what the two may differ by; anything else that
 * differs is taken unit for unit, so that one surprise moves no later offset.
 */
export function addAligned(
  writer: PassageWriter,
  value: string,
  raw: string,
  start: number,
  end: number,
  markup: Markup,
): void {
  if (raw.slice(start, end) === value) {
    writer.add(value, start);
    return;
  }
  let at = start;
  let unit = 0;
  while (unit < value.length) {
    if (at >= end) {
      writer.add(value.slice(unit), end, 0);
      return;
    }
    const same = sameRun(value, unit, raw, at, end, markup);
    if (same > 0) {
      writer.add(value.slice(unit, unit + same), at);
      unit += same;
      at += same;
      continue;
    }
    const [made, length] = different(value, unit, raw, at, markup);
    if (made > 0) writer.add(value.slice(unit, unit + made), at, length);
    unit += made;
    at += length;
  }
}

/** How many units are the same here; what stands for something else stops it. */
function sameRun(
  value: string,
  unit: number,
  raw: string,
  at: number,
  end: number,
  markup: Markup,
): number {
  let same = 0;
  while (at + same < end && unit + same < value.length) {
    const character = raw[at + same];
    if (value[unit + same] !== character) break;
    if (character === '&' && entityAt(value, unit + same, raw, at + same, markup) !== null) break;
    if (character === '<' && markup === 'html' && lengthOf(TAG, raw, at + same) > 0) break;
    same++;
  }
  return same;
}

/** How many units of `value` stand for how many of `raw`, where the two differ. */
function different(
  value: string,
  unit: number,
  raw: string,
  at: number,
  markup: Markup,
): readonly [made: number, length: number] {
  const character = raw[at] ?? '';
  const entity = character === '&' ? entityAt(value, unit, raw, at, markup) : null;
  if (entity !== null) return entity;
  if (value[unit] === '\n' && character === '\r') return [1, raw[at + 1] === '\n' ? 2 : 1];
  if (markup === 'html') {
    const tag = character === '<' ? lengthOf(TAG, raw, at) : 0;
    if (tag > 0) return [0, tag];
    if (character === '\0' && value[unit] !== '\ufffd') return [0, 1];
  } else if (MARKDOWN_ONLY.has(character)) return [0, 1];
  return [1, 1];
}

/** What an entity became; `null`: what looks like one was left as it is. */
function entityAt(
  value: string,
  unit: number,
  raw: string,
  at: number,
  markup: Markup,
): readonly [made: number, length: number] | null {
  ENTITY.lastIndex = at;
  const entity = ENTITY.exec(raw)?.[0];
  if (entity === undefined) return null;
  const closed = entity.endsWith(';');
  if (markup === 'md' && !closed) return null;
  // An ampersand is what `&amp;` became, or it never was an entity.
  if (value[unit] === '&') {
    const ampersand = closed ? entity : entity.slice(0, '&amp'.length);
    return AMPERSAND.test(ampersand) ? [1, ampersand.length] : null;
  }
  const made = unitsMade(value, unit, raw, at + entity.length);
  if (closed) return [made, entity.length];
  // Without a semicolon only the beginning may have been an entity: “&copy2024”.
  for (let length = 3; length < entity.length; length++)
    if (value.startsWith(entity.slice(length), unit + made)) return [made, length];
  return [made, entity.length];
}

function lengthOf(pattern: RegExp, raw: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(raw)?.[0].length ?? 0;
}

/** Units that the entity became: two where the second is what no character after it is. */
function unitsMade(value: string, unit: number, raw: string, after: number): number {
  const code = value.codePointAt(unit) ?? 0;
  const units = code > 0xffff ? 2 : 1;
  const rest = value[unit + units];
  // A few entities stand for two characters.
  return rest !== undefined && rest !== raw[after] && /\p{M}/u.test(rest) ? units + 1 : units;
}
