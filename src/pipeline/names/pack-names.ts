import {
  LANGS,
  NAME_KINDS,
  nameTag,
  POSTING_ACRONYM,
  POSTING_ALIAS,
  POSTING_BARE,
  POSTING_PEOPLE,
} from '../../core/linking/names-format.ts';
import { foldName } from '../../core/linking/fold.ts';
import type { Place } from '../../core/model/place.ts';
import { countColumn, createTextColumn } from './byte-column.ts';
import { COUNTRY_ALIASES, DEMONYMS } from './demonyms.ts';
import { keysOfName } from './name-keys.ts';
import { addPosting, buildNameTable, type Posting } from './name-table.ts';
import { writeNames } from './names-file.ts';
import { addNativeForms } from './native-forms.ts';
import { NATIVE_ALIASES, NATIVE_PEOPLES } from './native-peoples.ts';
import { orderPlaces, type OrderedPlaces } from './order-places.ts';
import { addPlacePeoples } from './place-peoples.ts';
import { addRespellings } from './respellings.ts';
import { parentColumns, placeColumns } from './place-columns.ts';
import { recordColumns } from './record-columns.ts';

type ByCountry = Readonly<Record<string, readonly string[]>>;

/**
 * Packs all names of all places into the one file that `openNames` reads.
 * Same places, same bytes, in whatever order they come. A place that stands
 * twice or that names a parent which is not there is an error.
 */
export function packNames(
  places: Iterable<Place>,
  demonyms: ByCountry = DEMONYMS,
  aliases: ByCountry = COUNTRY_ALIASES,
): Uint8Array<ArrayBuffer> {
  const ordered = orderPlaces(places);
  const keys = new Map<string, Posting[]>();
  const names = nameColumns(ordered, keys);
  addCountryWords(ordered, keys, demonyms, POSTING_PEOPLE);
  addCountryWords(ordered, keys, aliases, POSTING_ALIAS);
  addCountryWords(ordered, keys, NATIVE_PEOPLES, POSTING_PEOPLE);
  addCountryWords(ordered, keys, NATIVE_ALIASES, POSTING_ALIAS);
  addNativeForms(ordered, keys);
  addPlacePeoples(ordered, keys);
  addRespellings(ordered, keys);
  const { bucketBits, ...table } = buildNameTable(keys);
  const sections = {
    ...placeColumns(ordered),
    ...parentColumns(ordered),
    ...names,
    ...recordColumns(ordered),
    ...table,
  };
  return writeNames(sections, [ordered.places.length, ordered.rich, bucketBits]);
}

function nameColumns({ places, rich }: OrderedPlaces, keys: Map<string, Posting[]>) {
  const texts = createTextColumn();
  const tags: number[] = [];
  places.forEach((place, ref) => {
    for (const name of place.names) {
      const at = tags.length;
      // The linker tells no Balochi or Hindko from another; the card reads them elsewhere.
      const lang = LANGS.includes(name.lang) ? name.lang : 'und';
      tags.push(nameTag(LANGS.indexOf(lang), NAME_KINDS.indexOf(name.kind)));
      texts.add(name.text);
      for (const { folded, bare, acronym } of keysOfName(place, name, ref < rich)) {
        const flags = (bare ? POSTING_BARE : 0) | (acronym ? POSTING_ACRONYM : 0);
        const weight = place.rank * 10 + (bare ? 4 : 0) + (acronym ? 2 : 0);
        addPosting(keys, folded, {
          value: at | flags,
          place: ref,
          weight: weight + NAME_KINDS.indexOf(name.kind),
        });
      }
    }
  });
  return {
    nameCount: countColumn(
      places.map((place) => place.names.length),
      (ref) => `the place “${places[ref]?.id ?? ''}” has too many names`,
    ),
    nameLength: countColumn(texts.lengths(), (name) => `the ${String(name + 1)}. name is too long`),
    nameTag: Uint8Array.from(tags),
    nameText: texts.bytes(),
  };
}

/** Peoples and other words for countries; a country that is not among the places is passed over. */
function addCountryWords(
  { places, rich }: OrderedPlaces,
  keys: Map<string, Posting[]>,
  words: ByCountry,
  flag: number,
): void {
  const countries = new Map<string, number>();
  places.slice(0, rich).forEach((place, ref) => {
    if (place.kind !== 'country') return;
    for (const name of place.names) countries.set(foldName(name.text), ref);
  });
  for (const [country, own] of Object.entries(words)) {
    const ref = countries.get(foldName(country));
    if (ref === undefined) continue;
    for (const word of own) {
      const acronym = /^(?:[A-Z]\.?){2,5}$/.test(word);
      addPosting(keys, foldName(word), {
        value: ref | flag | (acronym ? POSTING_ACRONYM : 0),
        place: ref,
        weight: acronym ? 2 : 1,
      });
    }
  }
}
