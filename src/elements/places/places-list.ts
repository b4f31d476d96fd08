import type { Bundle } from '../../core/model/bundle.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { PlaceKind } from '../../core/model/place.ts';
import type { Interval } from '../../core/model/time.ts';
import { keysAbove, listRows, type PlaceRow } from '../../core/search/place-rows.ts';
import { buildPlaceTree, type PlaceNode } from '../../core/search/place-tree.ts';
import { countPlaces, type PlaceCounts } from '../../core/selection/place-counts.ts';
import type { Settings } from '../../core/selection/settings.ts';
import { askedBy, NO_FILTER, type Asked, type PlacesFilter } from './places-filter.ts';

const KINDS: readonly PlaceKind[] = [
  'country',
  'province',
  'territory',
  'agency',
  'frontier-region',
  'district',
  'city',
  'town',
  'village',
  'line',
  'crossing',
  'pass',
  'river',
  'lake',
  'peak',
  'region',
  'facility',
];

/** The list without a screen: which branches are open, what the filter keeps, which lines follow from it. */
export class PlacesList {
  readonly #open = new Set<string>();
  #roots: readonly PlaceNode[] = [];
  #rootsOf: Bundle['places'] | undefined;
  #counts: PlaceCounts | undefined;
  #countsOf: readonly unknown[] = [];
  #asked: Asked | null = null;
  filter: PlacesFilter = NO_FILTER;
  rows: readonly PlaceRow[] = [];
  /** How many places the filter keeps; without one, how many there are. */
  count = 0;
  isFiltered = false;
  /** Kinds of the places that are loaded. */
  kinds: readonly PlaceKind[] = [];

  /** Brings the lines up to date; returns the counts they show. */
  update(bundle: Bundle, settings: Settings, range: Interval | null): PlaceCounts {
    this.#plant(bundle);
    const counts = this.#count(bundle, settings, range);
    this.#asked = askedBy(this.filter, bundle, counts);
    const keep = this.#asked?.keep ?? null;
    this.rows = listRows(this.#roots, (key) => this.#open.has(key), keep);
    this.isFiltered = keep !== null;
    this.count = keep === null ? bundle.places.size : this.rows.filter(({ kept }) => kept).length;
    return counts;
  }

  /** Number of the line to begin at: the place whose name is most like what is typed, else the first kept. */
  get start(): number {
    const kept = this.rows.filter((row) => row.kept);
    const best = [...(this.#asked?.named ?? [])].find((id) =>
      kept.some(({ node }) => node.place?.id === id),
    );
    const row = kept.find(({ node }) => node.place?.id === best) ?? kept[0];
    return row === undefined ? 0 : this.rows.indexOf(row);
  }

  toggle(key: string): void {
    if (!this.#open.delete(key)) this.#open.add(key);
  }

  /** Opens all that stands above the place. */
  reveal(place: PlaceId): void {
    for (const key of keysAbove(this.#roots, place)) this.#open.add(key);
  }

  #plant(bundle: Bundle): void {
    if (this.#rootsOf === bundle.places) return;
    const first = this.#rootsOf === undefined;
    this.#rootsOf = bundle.places;
    this.#roots = buildPlaceTree(bundle);
    const known = new Set([...bundle.places.values()].map(({ kind }) => kind));
    this.kinds = KINDS.filter((kind) => known.has(kind));
    // At first the countries stand open, so that their provinces are seen.
    if (first) for (const { key, place } of this.#roots) if (place !== null) this.#open.add(key);
  }

  #count(bundle: Bundle, settings: Settings, range: Interval | null): PlaceCounts {
    const key = [bundle.passages, bundle.events, settings, range];
    const same = key.every((value, index) => Object.is(value, this.#countsOf[index]));
    if (this.#counts !== undefined && same) return this.#counts;
    this.#countsOf = key;
    this.#counts = countPlaces(bundle, settings, range);
    return this.#counts;
  }
}
