import { answerOf } from './locate-answer.ts';
import { readAreas, type Areas } from './locate-areas.ts';
import type { Located, LocateQuery } from './locate-contract.ts';
import { readFrontier, type Frontier } from './locate-frontier.ts';
import { phrasesOf } from './locate-phrases.ts';
import { readPhrase } from './locate-readings.ts';
import type { Scene } from './locate-scene.ts';
import { findNamedAreas, scoreReadings } from './locate-scores.ts';
import { findHosts } from './locate-surroundings.ts';
import { readTold, type Told } from './locate-told.ts';
import type { NameIndex, PlaceRef } from './name-index.ts';
import { remembered } from './remembered.ts';
import { buildSpellingTable, type SpellingTable } from './spelling-table.ts';

/** What is made once of the names of an index, and asked for each description. */
export interface Locator {
  readonly names: NameIndex;
  readonly areas: Areas;
  readonly table: SpellingTable;
  readonly frontier: Frontier;
}

/** Takes a second or so for 400 000 names; after that a description takes some milliseconds. */
export function openLocator(names: NameIndex): Locator {
  return {
    names,
    areas: readAreas(names),
    table: buildSpellingTable(names),
    frontier: readFrontier(names),
  };
}

/** Where a description says that something was, with its spelling mistakes. */
export function locate(query: LocateQuery, locator: Locator): Located {
  const { names, areas, table, frontier } = locator;
  const told = readTold(names, areas, table, query);
  const allows = allowedBy(told, locator);
  const phrases = phrasesOf(query.text);
  const readings = phrases.map((phrase) => readPhrase(phrase, names, table, allows));
  const named = findNamedAreas(readings, names);
  const scene: Scene = {
    names,
    areas,
    told,
    phrases,
    readings,
    named,
    hosts: findHosts(readings, named, names),
    frontier,
    kmOutside: remembered(areas.kmOutside),
  };
  return answerOf(scoreReadings(scene), scene, query);
}

/** Places of the told country, and at most some eighty km from the told province or district. */
function allowedBy({ country, province, district }: Told, { names, areas }: Locator) {
  const around = district ?? province;
  return (ref: PlaceRef): boolean =>
    (country === undefined || names.countryOf(ref) === country) &&
    (around === undefined || areas.isAround(around, ref));
}
