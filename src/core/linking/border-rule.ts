import type { FoundMention, LinkedName } from './found-mention.ts';
import type { NameIndex, PlaceRef } from './name-index.ts';
import type { Scene } from './scene-contract.ts';
import { hashFolded } from './fold.ts';
import { optionsOf } from './options.ts';
import { ENTRY_AT, NO_POSTINGS } from './names-format.ts';

const BORDER = /^\s+(border|frontier|boundary)(?!\p{L})/u;

/**
 * "The Pak-Afghan border" names a line that is itself a place: the word
 * "border" after two countries joined by a hyphen is a mention of the line
 * that the index knows as "<first>–<second> border".
 */
export function markBorders(scene: Scene, linked: readonly LinkedName[]): FoundMention[] {
  const mentions: FoundMention[] = [];
  linked.forEach((name, at) => {
    mentions.push(name.mention);
    const first = linked[at - 1];
    if (first === undefined || first.ref === -1 || name.ref === -1) return;
    const border = borderAfter(scene, first, name);
    if (border !== null) mentions.push(border);
  });
  return mentions;
}

function borderAfter(
  { content, names }: Scene,
  first: LinkedName,
  second: LinkedName,
): FoundMention | null {
  const [from, to] = [first.hit.end, second.hit.start];
  if (to - from > 3 || !/^\s?[-–‐‑]\s?$/.test(content.slice(from, to))) return null;
  const match = BORDER.exec(content.slice(second.hit.end, second.hit.end + 20));
  const word = match?.[1];
  if (match === null || word === undefined) return null;
  const line = lineBetween(names, first.ref, second.ref);
  if (line === undefined) return null;
  const start = second.hit.end + match[0].length - word.length;
  return {
    start,
    end: start + word.length,
    quote: word,
    sense: 'place',
    status: 'resolved',
    place: names.idOf(line),
    candidates: [],
    certainty: 'certain',
    by: 'rule',
    why: `“${word}” is a place here because the two countries before it name the line between them.`,
  };
}

/** The line that bears the names of both countries and the word "border". */
function lineBetween(names: NameIndex, a: PlaceRef, b: PlaceRef): PlaceRef | undefined {
  for (const [first, second] of [
    [a, b],
    [b, a],
  ] as const) {
    const folded = [first, second].map((ref) => englishName(names, ref)).join(' ') + ' border';
    const entry = names.entry(...hashFolded(folded));
    if (entry === -1 || (entry & ENTRY_AT) === NO_POSTINGS) continue;
    const line = optionsOf(names, entry).find(({ kind }) => kind === 'line');
    if (line !== undefined) return line.ref;
  }
  return undefined;
}

const englishName = (names: NameIndex, ref: PlaceRef): string =>
  (names.placeOf(ref).names.find((name) => name.lang === 'en')?.text ?? '').toLowerCase();
