import { DataError } from '../../core/model/data-error.ts';
import type { NameLang, Place, PlaceName } from '../../core/model/place.ts';
import { readCsv } from '../read/csv.ts';
import { readSaidDate } from '../read/said-date.ts';
import { withoutRepetitions } from './create-place.ts';
import { readableSource } from './name-sources.ts';

/** Names by place, in the order of the file. */
export type DatedNames = ReadonlyMap<string, readonly PlaceName[]>;

/** Of `names.csv`. */
export const NAME_COLUMNS = [
  'slug',
  'lang',
  'script',
  'name',
  'kind',
  'from',
  'to',
  'source',
  'confidence',
] as const;

/** Reads `names.csv`, the names that were checked one by one. */
export async function readDatedNames(file: string): Promise<DatedNames> {
  const names = new Map<string, PlaceName[]>();
  for (const { cells, where } of await readCsv(file, NAME_COLUMNS)) {
    const [from, to] = (['from', 'to'] as const).map((column) => {
      const date = readSaidDate(cells[column]);
      if (cells[column] !== '' && date === undefined)
        throw new DataError(`“${cells[column]}” is not a day, month or year`, where(column));
      return date;
    });
    if (!isNameKind(cells.kind)) throw new DataError(`no kind “${cells.kind}”`, where('kind'));
    if (!isLang(cells.lang)) throw new DataError(`no language “${cells.lang}”`, where('lang'));
    const name: PlaceName = {
      text: cells.name,
      lang: cells.lang,
      kind: cells.kind,
      ...(from && { from: from.day }),
      ...(to && { to: to.day }),
      ...(from?.said !== undefined && { fromSaid: from.said }),
      ...(to?.said !== undefined && { toSaid: to.said }),
      source: readableSource(cells.source),
    };
    names.set(cells.slug, [...(names.get(cells.slug) ?? []), name]);
  }
  return names;
}

const isLang = (word: string): word is NameLang =>
  ['en', 'ur', 'ps', 'prs', 'bal', 'hno'].includes(word);
const isNameKind = (word: string): word is PlaceName['kind'] =>
  ['official', 'variant', 'former'].includes(word);

/**
 * The place with the checked names first. Where they give an official name in
 * a language, the place's own labels in that language are no more than
 * spellings (English) or dropped (the scripts of the region). A bare English
 * name ("Bajaur") stays in front of one with its kind in it ("Bajaur
 * District"), and the first name is always English.
 */
export function withDatedNames(place: Place, checked: readonly PlaceName[]): Place {
  const settled = new Set(
    checked.filter((name) => name.kind === 'official').map((name) => name.lang),
  );
  const [first, ...others] = place.names;
  const leads = first !== undefined && isLead(first, checked);
  const own = (leads || first === undefined ? others : place.names)
    .filter((name) => name.lang === 'en' || name.lang === 'und' || !settled.has(name.lang))
    .map((name): PlaceName => (settled.has(name.lang) ? { ...name, kind: 'variant' } : name));
  const lead = leads ? [checked.find((name) => isSame(name, first)) ?? first] : [];
  const names = [...lead, ...checked, ...own];
  return { ...place, names: withoutRepetitions(names) };
}

/** Whether the place's own first name stays first: no checked English name, or only longer ones. */
function isLead(first: PlaceName, checked: readonly PlaceName[]): boolean {
  const english = checked.filter((name) => name.lang === 'en' && name.kind !== 'variant');
  return (
    english.length === 0 ||
    english.some((name) => name.text.startsWith(`${first.text} `)) ||
    !english.some((name) => name.kind === 'official' || name.text === first.text)
  );
}

const isSame = (a: PlaceName, b: PlaceName): boolean => a.text === b.text && a.lang === b.lang;
