import { foldName } from '../../core/linking/fold.ts';
import { POSTING_ALIAS } from '../../core/linking/names-format.ts';
import type { PlaceKind } from '../../core/model/place.ts';
import { isOrdinary, isPerson } from './name-keys.ts';
import { addPosting, type Posting } from './name-table.ts';
import type { OrderedPlaces } from './order-places.ts';

/**
 * How else texts in English spell a folded name: writers of two centuries heard
 * the same sounds and wrote them as English, Persian or French would. Each rule
 * is used alone, and each pair of them once; longer chains make chance names.
 */
type Rule = readonly [pattern: RegExp, other: string, examples: readonly [string, string]];

export const RESPELLING_RULES: readonly Rule[] = [
  [/u/, 'oo', ['jamrud', 'jamrood']],
  [/oo/, 'u', ['boonair', 'bunair']],
  [/^ku/, 'ka', ['kunduz', 'kanduz']],
  [/^k(?=[aou][^h])/, 'c', ['kabul', 'cabul']],
  [/^k(?=[aou][^h])/, 'q', ['kandahar', 'qandahar']],
  [/^q/, 'k', ['qandahar', 'kandahar']],
  [/u(?=r)/, 'o', ['hajigurak', 'hajigorak']],
  [/o(?=r)/, 'u', ['torkham', 'turkham']],
  [/o(?=[^r]{2})/, 'u', ['mohmand', 'muhmand']],
  [/^(gh|j|p|k)a(?=[a-z]{2})/, '$1u', ['ghazni', 'ghuzni']],
  [/ay/, 'ai', ['maywand', 'maiwand']],
  [/ai/, 'ay', ['daikundi', 'daykundi']],
  [/wayi$/, 'wai', ['panjwayi', 'panjwai']],
  [/wai$/, 'wayi', ['panjwai', 'panjwayi']],
  [/^o/, 'au', ['orakzai', 'aurakzai']],
  [/au/, 'ou', ['bajaur', 'bajour']],
  [/au/, 'awa', ['bajaur', 'bajawar']],
  [/ar(?=h)/, 'ra', ['nangarhar', 'nangrahar']],
  [/gh/, 'g', ['laghman', 'lagman']],
  [/u(?=n)/, 'o', ['kunar', 'konar']],
  [/he/, 'hi', ['sheberghan', 'shiberghan']],
  [/e(?=r)/, 'a', ['sheberghan', 'shebarghan']],
  [/i$/, 'ee', ['kulachi', 'kulachee']],
  [/i(?=[^aeiou])/, 'ee', ['sibi', 'seebi']],
  [/ee/, 'i', ['zaheerabad', 'zahirabad']],
  [/^([a-z])ar/, '$1ir', ['barmal', 'birmal']],
  [/a(?=[nr]$)/, 'aa', ['mardan', 'mardaan']],
  [/n(?=a$)/, 'nn', ['wana', 'wanna']],
  [/ay(?=[ad])/, 'aye', ['saydabad', 'sayedabad']],
  [/ll/, 'l', ['hallani', 'halani']],
  [/w(?=s)/, '', ['nowshera', 'noshera']],
  [/b$/, 'be', ['zhob', 'zhobe']],
  [/zh/, 'j', ['zhobak', 'jobak']],
  [/ya/, 'ia', ['nazyan', 'nazian']],
  [/ia/, 'ya', ['ziarat', 'zyarat']],
  [/v/, 'w', ['parvan', 'parwan']],
  [/w(?=a)/, 'v', ['parwan', 'parvan']],
  [/i$/, 'y', ['kurki', 'kurky']],
  [/ai$/, 'ay', ['mashkai', 'mashkay']],
  [/awar$/, 'awur', ['peshawar', 'peshawur']],
];

const SHORTEST = 5;

/** Other spellings of one folded name of one word, itself left out. */
export function respellingsOf(folded: string): string[] {
  if (folded.length < SHORTEST - 1 || folded.includes(' ')) return [];
  const once = RESPELLING_RULES.map(([pattern, other]) => folded.replace(pattern, other));
  const twice = once.flatMap((spelling) =>
    spelling === folded
      ? []
      : RESPELLING_RULES.map(([pattern, other]) => spelling.replace(pattern, other)),
  );
  return [...new Set([...once, ...twice])].filter(
    (spelling) => spelling !== folded && spelling.length >= SHORTEST,
  );
}

/** Places up to this rank are written about by so many that their spelling varies. */
const KNOWN_RANK = 6;
const AREA_RANK = 4;
/** Postings of places that few texts speak of weigh at least this much. */
const LITTLE_KNOWN = 70;
const KINDS: ReadonlySet<PlaceKind> = new Set([
  'province',
  'district',
  'agency',
  'city',
  'town',
  'crossing',
]);

/**
 * Adds respellings of the known places of the region. One that is a name
 * already is left to its places, unless they are hamlets and the respelled
 * place is a district or more; an English word or a person's name is never one.
 */
export function addRespellings(
  { places, country }: OrderedPlaces,
  keys: Map<string, Posting[]>,
): void {
  const region = new Set(
    places.flatMap(({ id }, ref) => (id === 'pakistan' || id === 'afghanistan' ? [ref] : [])),
  );
  const own = new Map([...keys].map(([key, all]) => [key, Math.min(...all.map((p) => p.weight))]));
  places.forEach((place, ref) => {
    if (place.rank > KNOWN_RANK || !KINDS.has(place.kind) || !region.has(country[ref] ?? -1))
      return;
    for (const name of place.names) {
      if (name.lang !== 'en') continue;
      for (const folded of respellingsOf(foldName(name.text))) {
        const weight = own.get(folded);
        if (weight !== undefined && (weight < LITTLE_KNOWN || place.rank > AREA_RANK)) continue;
        if (isOrdinary(folded) || isPerson(folded)) continue;
        addPosting(keys, folded, {
          value: ref | POSTING_ALIAS,
          place: ref,
          weight: place.rank * 10 + 8,
        });
      }
    }
  });
}
