import type { Bundle } from '../model/bundle.ts';
import type { PlaceId } from '../model/ids.ts';
import { nameOf, type Parent, type Place, type PlaceKind } from '../model/place.ts';
import { overlaps } from '../model/time.ts';

/** Headings for places that stand under neither of the countries the atlas is about. */
export type PlaceGroup = 'border' | 'disputed' | 'nature' | 'world';

export interface PlaceNode {
  /** The way from the root: a place that had two parents stands under both. */
  readonly key: string;
  /** `null`: a heading. */
  readonly place: Place | null;
  readonly group: PlaceGroup | null;
  /** The days on which the place stood here; `null` at the top. */
  readonly link: Parent | null;
  readonly children: readonly PlaceNode[];
}

const BORDER: readonly PlaceKind[] = ['line', 'crossing', 'pass'];
const NATURE: readonly PlaceKind[] = ['river', 'lake', 'peak', 'region'];
const ORDER: readonly PlaceKind[] = [
  'country',
  'province',
  'territory',
  'agency',
  'frontier-region',
  'district',
  'line',
  'crossing',
  'pass',
];

/**
 * The places as a tree: the countries of which the atlas holds districts,
 * the others under headings. Every place stands in it at least once.
 */
export function buildPlaceTree(bundle: Pick<Bundle, 'places' | 'children'>): PlaceNode[] {
  const all = [...bundle.places.values()];
  const placed = new Set<PlaceId>();
  const grown = (places: readonly Place[], above: string): PlaceNode[] =>
    places.map((place) => grow(bundle, place, above, null, placed)).sort(byOrder);
  const rest = (keep: (place: Place) => boolean): Place[] =>
    all.filter((place) => !placed.has(place.id) && keep(place));
  const homes = grown(
    all.filter((place) => isHome(place, bundle)),
    '',
  );
  const headings: [PlaceGroup, PlaceNode[]][] = [
    [
      'border',
      grown(
        all.filter(({ kind }) => BORDER.includes(kind)),
        'border',
      ),
    ],
    ['disputed', grown(rest(isLoose), 'disputed')],
    [
      'nature',
      grown(
        rest(({ kind }) => NATURE.includes(kind)),
        'nature',
      ),
    ],
  ];
  const world = grown(
    rest((place) => isTop(place, bundle)),
    'world',
  );
  // What is left stands under a parent that does not own it any more.
  headings.push([
    'world',
    [
      ...world,
      ...grown(
        rest(() => true),
        'world',
      ),
    ],
  ]);
  return [
    ...homes,
    ...headings
      .filter(([, children]) => children.length > 0)
      .map(([group, children]) => ({ key: group, place: null, group, link: null, children })),
  ];
}

function grow(
  bundle: Pick<Bundle, 'places' | 'children'>,
  place: Place,
  above: string,
  link: Parent | null,
  placed: Set<PlaceId>,
): PlaceNode {
  placed.add(place.id);
  const key = `${above}/${place.id}`;
  const children: PlaceNode[] = [];
  for (const id of bundle.children.get(place.id) ?? []) {
    const child = bundle.places.get(id);
    const own = child && linkTo(child, place.id);
    // A place above itself would grow for ever.
    if (child === undefined || own === undefined || key.split('/').includes(id)) continue;
    children.push(grow(bundle, child, key, own, placed));
  }
  return { key, place, group: null, link, children: children.sort(byOrder) };
}

/** Of a place that has ended, only the links it had while it existed count. */
function linkTo(place: Place, parent: PlaceId): Parent | undefined {
  return place.parents.find((link) => link.place === parent && overlaps(link, place.valid));
}

/** A country of which the atlas knows districts, at once or under its provinces. */
function isHome(place: Place, { places, children }: Pick<Bundle, 'places' | 'children'>): boolean {
  if (place.kind !== 'country') return false;
  return (children.get(place.id) ?? []).some((id) =>
    [id, ...(children.get(id) ?? [])].some((inner) => places.get(inner)?.kind === 'district'),
  );
}

/** No parent of it is known. */
const isTop = ({ parents }: Place, { places }: Pick<Bundle, 'places'>): boolean =>
  !parents.some((link) => places.has(link.place));

const isLoose = ({ kind, parents }: Place): boolean => kind === 'territory' && parents.length === 0;

function byOrder(a: PlaceNode, b: PlaceNode): number {
  if (a.place === null || b.place === null) return 0;
  return (
    orderOf(a.place) - orderOf(b.place) ||
    compare(nameOf(a.place), nameOf(b.place)) ||
    compare(a.place.id, b.place.id)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function orderOf({ kind }: Place): number {
  const order = ORDER.indexOf(kind);
  return order === -1 ? ORDER.length : order;
}
