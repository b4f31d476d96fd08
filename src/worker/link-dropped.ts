import { placesOf } from '../core/linking/found-places.ts';
import { linkPassages } from '../core/linking/link-passages.ts';
import type { NameIndex } from '../core/linking/name-index.ts';
import { hasNative } from '../core/linking/native-at.ts';
import type { NativeReading } from '../core/linking/scene-contract.ts';
import type { PassageDate } from '../core/model/text.ts';
import type { TextFile } from '../core/model/bundle.ts';
import { DataError } from '../core/model/data-error.ts';
import { DROPPED, textId, type PlaceId } from '../core/model/ids.ts';
import type { Place } from '../core/model/place.ts';
import { decodeUtf8 } from '../formats/decode-utf8.ts';
import { readTextLater } from '../formats/read-text-later.ts';
import { formatOf } from '../formats/text-format.ts';
import { textIdOf } from '../formats/text-id.ts';
import type { LinkedFile } from './linked-file.ts';

/**
 * Reads and links a file that a reader dropped. Its id never meets that of a
 * text of the atlas. Fetches the parts of the linker that this file needs.
 */
export async function linkDropped(
  bytes: Uint8Array,
  fileName: string,
  names: NameIndex,
): Promise<LinkedFile> {
  const format = formatOf(fileName);
  if (format === undefined)
    throw new DataError('only .txt, .md and .html files can be read here', { file: fileName });
  const raw = decodeUtf8(bytes, fileName);
  const text = await readTextLater(raw, format, textId(DROPPED + textIdOf(fileName)), fileName);
  const { passages, ...head } = text;
  const native = await nativeFor(passages);
  const dates = await datesOf(passages);
  const mentions = linkPassages(text, { names, native });
  const file: TextFile = {
    ...head,
    passages: passages.map((passage, index) => ({
      ...passage,
      sources: [],
      dates: dates[index] ?? [],
      mentions: mentions[index] ?? [],
    })),
  };
  return { text: file, places: withAncestors(placesOf(mentions, names), names) };
}

/** What reads Arabic script, where there is some. */
async function nativeFor(
  passages: readonly { readonly content: string }[],
): Promise<NativeReading | null> {
  if (!passages.some(({ content }) => hasNative(content))) return null;
  return (await import('../core/linking/native-reading.ts')).NATIVE;
}

/** The dates in each passage. Those without a year have none. */
async function datesOf(
  passages: readonly { readonly content: string }[],
): Promise<(readonly PassageDate[])[]> {
  if (!passages.some(({ content }) => YEAR.test(content))) return [];
  const { findDates } = await import('../core/linking/find-dates.ts');
  return passages.map(({ content }) => findDates(content));
}
const YEAR = /\d{4}/;

/** The places and all that stand above them, each once. */
function withAncestors(places: readonly Place[], names: NameIndex): Place[] {
  const all = new Map<PlaceId, Place>();
  const open = [...places];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (all.has(place.id)) continue;
    all.set(place.id, place);
    for (const parent of [...place.parents.map((link) => link.place), ...place.became]) {
      const ref = names.refOf(parent);
      if (ref !== undefined) open.push(names.placeOf(ref));
    }
  }
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
