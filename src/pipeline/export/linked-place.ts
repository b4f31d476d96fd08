import { nameOf, type Parent, type Place, type PlaceName } from '../../core/model/place.ts';
import type { Interval } from '../../core/model/time.ts';
import { countryCode } from './country-code.ts';
import { dayBefore } from './day-before.ts';
import type { Iris } from './iris.ts';
import { PLACE_TYPES } from './place-types.ts';
import type { FindPlace } from './written-text.ts';

/** What is known of a place besides what it says itself. */
export interface KnownOfPlace {
  /** Names of the texts that mention it. */
  readonly texts?: readonly string[];
  /** A day, month or year, ISO, in which it was there: of a text that mentions it, of the atlas that has it. */
  readonly day?: string | undefined;
}

/**
 * A place as a feature of the Linked Places Format 1.3. The format wants a time
 * of each: one without known limits began no later than the day on which it is
 * known to be there. Depictions are left out: the atlas has none.
 */
export function linkedPlace(
  place: Place,
  findPlace: FindPlace,
  iris: Iris,
  { texts = [], day }: KnownOfPlace = {},
) {
  const { aat, term, fclass } = PLACE_TYPES[place.kind];
  const { from, to } = place.valid;
  const when = from === null && to === null ? presentOn(day) : whenOf(place.valid);
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

/** Nothing is said of the end: a timespan without one lasts as long as its start. */
const presentOn = (day: string | undefined) =>
  day === undefined ? {} : { when: { timespans: [{ start: { latest: day } }] } };

const CERTAINTY: Readonly<Record<Place['precision'], string>> = {
  exact: 'certain',
  centre: 'certain',
  locality: 'less-certain',
  district: 'less-certain',
  province: 'less-certain',
  country: 'less-certain',
  approximate: 'uncertain',
};

const geometryOf = ({ point, precision }: Place) =>
  point === null ? null : { type: 'Point', coordinates: point, certainty: CERTAINTY[precision] };

function linksOf({ wikidata, geonames }: Place, iris: Iris, texts: readonly string[]) {
  const link = (type: string, identifier: string) => ({ type, identifier });
  return [
    ...(wikidata === undefined ? [] : [link('closeMatch', `wd:${wikidata}`)]),
    ...(geonames === undefined ? [] : [link('closeMatch', `gn:${String(geonames)}`)]),
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
