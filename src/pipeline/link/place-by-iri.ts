import type { NameIndex, PlaceRef } from '../../core/linking/name-index.ts';
import { placeId, type PlaceId } from '../../core/model/ids.ts';
import type { Iris } from '../export/iris.ts';

/**
 * The place an IRI means: one of our own, or of Wikidata or GeoNames. Where an
 * address stands for several places (a city and its district), the one of
 * `kind` is taken, else the best known. `undefined`: there is none.
 */
export type FindByIri = (iri: string, kind: string) => PlaceId | undefined;

export function createIriFinder(names: NameIndex, iris: Iris): FindByIri {
  const own = iris.place(placeId(''));
  const { wikidata, geonames, rank } = names.columns;
  return (iri, kind) => {
    if (iri.startsWith(own)) {
      const id = decoded(iri.slice(own.length));
      return id === undefined || names.refOf(placeId(id)) === undefined ? undefined : placeId(id);
    }
    const item = /wikidata\.org\/(?:entity|wiki)\/Q(\d+)$/.exec(iri)?.[1];
    const entry = /geonames\.org\/(\d+)/.exec(iri)?.[1];
    if (item === undefined && entry === undefined) return undefined;
    const found =
      item === undefined ? having(geonames, Number(entry)) : having(wikidata, Number(item));
    const [best] = found.sort(
      (a, b) =>
        Number(names.kindOf(b) === kind) - Number(names.kindOf(a) === kind) ||
        (rank[a] ?? 9) - (rank[b] ?? 9) ||
        a - b,
    );
    return best === undefined ? undefined : names.idOf(best);
  };
}

/** `undefined`: the signs of percent in it mean nothing. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** 0 stands in the column for those that have no number. */
function having(column: Uint32Array, number: number): PlaceRef[] {
  const found: PlaceRef[] = [];
  if (number === 0) return found;
  for (let at = column.indexOf(number); at !== -1; at = column.indexOf(number, at + 1))
    found.push(at);
  return found;
}
