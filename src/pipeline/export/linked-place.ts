import { nameOf, type Parent, type Place, type PlaceName } from '../../core/model/place.ts';
import type { Interval } from '../../core/model/time.ts';
import { countryCode } from './country-code.ts';
import { dayBefore } from './day-before.ts';
import { geonamesIri, wikidataIri, type Iris } from './iris.ts';
import { PLACE_TYPES } from './place-types.ts';
import type { FindPlace } from './written-text.ts';

/**
 * A place as a feature of the Linked Places Format 1.3. `texts`: names of the
 * texts that mention it. Depictions are left out: the atlas has none.
 */
export function linkedPlace(
  place: Place,
  findPlace: FindPlace,
  iris: Iris,
  texts: readonly string[] = [],
) {
  const { aat, term, fclass } = PLACE_TYPES[place.kind];
  const when = whenOf(place.valid);
  const relations = relationsOf(place, findPlace, iris);
  const links = linksOf(place, iris, texts);
  const country = countryCode(place, findPlace);
  return {
    '@id': iris.place(place.id),
    type: 'Feature',
    properties: {
      title: nameOf(place),
      ...(country === undefined ? {} : { ccodes: [country] }),
      fclasses: [fclass],
    },
    ...when,
    names: place.names.map(linkedName),
    types: [
      {
        identifier: `aat:${String(aat)}`,
        label: term,
        sourceLabels: [{ label: place.kind, lang: 'en' }],
      },
    ],
    geometry: geometryOf(place),
    ...(links.length === 0 ? {} : { links }),
    ...(relations.length === 0 ? {} : { relations }),
    ...(place.note === undefined ? {} : { descriptions: [{ value: place.note, lang: 'en' }] }),
  };
}

function linkedName({ text, lang, from, to, source }: PlaceName) {
  return {
    toponym: text,
    ...(lang === 'und' ? {} : { lang }),
    ...whenOf({ from: from ?? null, to: to ?? null }),
    ...(source === undefined ? {} : { citations: [{ label: source }] }),
  };
}

/**
 * A timespan must have a start: where only the end is known, the start was no
 * later. Its end is a day that still belongs to it; ours is the day after.
 */
export function whenOf({ from, to }: Interval) {
  if (from === null && to === null) return {};
  const last = to === null ? undefined : dayBefore(to);
  const start = from === null ? { latest: last } : { in: from };
  const end = last === undefined ? {} : { end: { in: last } };
  const label = last === undefined && from !== null ? { label: `since ${from}` } : {};
  return { when: { timespans: [{ start, ...end }], ...label } };
}

const CERTAINTY: Readonly<Record<Place['precision'], string>> = {
  exact: 'certain',
  centre: 'certain',
  locality: 'less-certain',
  district: 'less-certain',
  province: 'less-certain',
  country: 'less-certain',
  approximate: 'uncertain',
};

function geometryOf({ point, precision }: Place) {
  const geometries =
    point === null ? [] : [{ type: 'Point', coordinates: point, certainty: CERTAINTY[precision] }];
  return { type: 'GeometryCollection', geometries };
}

function linksOf({ wikidata, geonames }: Place, iris: Iris, texts: readonly string[]) {
  const link = (type: string, identifier: string) => ({ type, identifier });
  return [
    ...(wikidata === undefined ? [] : [link('exactMatch', wikidataIri(wikidata))]),
    ...(geonames === undefined ? [] : [link('exactMatch', geonamesIri(geonames))]),
    ...texts.map((text) => link('subjectOf', iris.text(text))),
  ];
}

function relationsOf(place: Place, findPlace: FindPlace, iris: Iris) {
  const above = place.parents.map((parent: Parent) => ({
    relationType: 'gvp:broaderPartitive',
    relationTo: iris.place(parent.place),
    label: `part of ${labelOf(parent.place, findPlace)}`,
    ...whenOf(parent),
  }));
  const after = place.became.map((id) => ({
    relationType: 'gvp:tgn3000_related_to',
    relationTo: iris.place(id),
    label: `became ${labelOf(id, findPlace)}`,
  }));
  return [...above, ...after];
}

function labelOf(id: Place['id'], findPlace: FindPlace): string {
  const place = findPlace(id);
  return place === undefined ? id : nameOf(place);
}
