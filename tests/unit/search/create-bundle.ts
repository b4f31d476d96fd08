import { indexBundle } from '../../../src/core/model/index-bundle.ts';
import type { Bundle, PassageFile, PlaceFile } from '../../../src/core/model/bundle.ts';
import { createAtlasFile, createPlaceFile, createTextFile } from '../model/create-atlas-file.ts';

/** A bundle of these places and of one text with these passages. */
export function createBundle(
  places: readonly PlaceFile[],
  passages: readonly PassageFile[] = [],
): Bundle {
  return indexBundle(createAtlasFile({ places, texts: [createTextFile('text', passages)] }));
}

/** A place with names: the first is official and English unless it says otherwise. */
export function createNamedPlace(
  id: string,
  names: readonly (string | PlaceFile['names'][number])[],
  given: Partial<PlaceFile> = {},
): PlaceFile {
  return createPlaceFile(id, {
    names: names.map((name) => (typeof name === 'string' ? { text: name } : name)),
    ...given,
  });
}
