import { linkText } from '../core/linking/link-text.ts';
import type { NameIndex } from '../core/linking/name-index.ts';
import type { TextFile } from '../core/model/bundle.ts';
import { DataError } from '../core/model/data-error.ts';
import { textId, type PlaceId } from '../core/model/ids.ts';
import type { Place } from '../core/model/place.ts';
import { decodeUtf8 } from '../formats/decode-utf8.ts';
import { formatOf, readText } from '../formats/read-text.ts';
import { textIdOf } from '../formats/text-id.ts';
import type { LinkedFile } from './linked-file.ts';

/** Reads and links a file that a reader dropped. Its id never meets that of a text of the atlas. */
export function linkDropped(bytes: Uint8Array, fileName: string, names: NameIndex): LinkedFile {
  const format = formatOf(fileName);
  if (format === undefined)
    throw new DataError('only .txt, .md and .html files can be read here', { file: fileName });
  const raw = decodeUtf8(bytes, fileName);
  const id = textId(`own-${textIdOf(fileName)}`);
  const text = readText(raw, format, id, fileName);
  const linked = linkText(text, names);
  const { passages, ...head } = text;
  const file: TextFile = {
    ...head,
    passages: passages.map((passage, index) => ({
      ...passage,
      sources: [],
      dates: linked.passages[index]?.dates ?? [],
      mentions: linked.passages[index]?.mentions ?? [],
    })),
  };
  return { text: file, places: withAncestors(linked.places, names) };
}

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
