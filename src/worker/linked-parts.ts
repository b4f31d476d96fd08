import type { LinkedFile } from './linked-file.ts';

type Text = LinkedFile['text'];
type Passage = Text['passages'][number];

/**
 * A linked file goes to the page in parts, each so small that taking it in
 * fits easily into a frame: the page draws and answers in between. They come
 * in this order: the head, passages and mentions, places.
 */
export type LinkedPart =
  | { readonly kind: 'head'; readonly head: Omit<Text, 'passages'> }
  /** A passage with its first mentions. */
  | { readonly kind: 'passages'; readonly passages: readonly Passage[] }
  /** More mentions of the last passage. */
  | { readonly kind: 'mentions'; readonly mentions: Passage['mentions'] }
  | { readonly kind: 'places'; readonly places: LinkedFile['places'] };

/** Mentions, dates or places in one part, and passages: each takes some microseconds. */
const LARGEST = 250;

/** The parts that `joinParts` makes the file of. */
export function* cutFile({ text, places }: LinkedFile): Generator<LinkedPart> {
  const { passages, ...head } = text;
  yield { kind: 'head', head };
  let own: Passage[] = [];
  let size = 0;
  for (const passage of passages) {
    const first = passage.mentions.slice(0, LARGEST);
    own.push({ ...passage, mentions: first });
    size += 1 + first.length + (passage.dates?.length ?? 0);
    if (size < LARGEST && first.length === passage.mentions.length) continue;
    yield { kind: 'passages', passages: own };
    [own, size] = [[], 0];
    for (let at = LARGEST; at < passage.mentions.length; at += LARGEST)
      yield { kind: 'mentions', mentions: passage.mentions.slice(at, at + LARGEST) };
  }
  if (own.length > 0) yield { kind: 'passages', passages: own };
  for (let at = 0; at < places.length; at += LARGEST)
    yield { kind: 'places', places: places.slice(at, at + LARGEST) };
}

/** The file that was cut. Parts that are not all of one are an error. */
export function joinParts(parts: readonly LinkedPart[]): LinkedFile {
  const [first] = parts;
  if (first?.kind !== 'head') throw new TypeError('The linked text came without its head');
  const passages: { passage: Passage; mentions: Passage['mentions'][number][] }[] = [];
  const places: LinkedFile['places'][number][] = [];
  for (const part of parts) {
    if (part.kind === 'passages')
      for (const passage of part.passages)
        passages.push({ passage, mentions: [...passage.mentions] });
    else if (part.kind === 'mentions') passages.at(-1)?.mentions.push(...part.mentions);
    else if (part.kind === 'places') places.push(...part.places);
  }
  const whole = passages.map(({ passage, mentions }) => ({ ...passage, mentions }));
  return { text: { ...first.head, passages: whole }, places };
}
