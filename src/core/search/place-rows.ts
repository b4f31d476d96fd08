import type { PlaceId } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import type { PlaceNode } from './place-tree.ts';

/** A line of the list as it stands now. */
export interface PlaceRow {
  readonly node: PlaceNode;
  /** From 1, as `aria-level` counts. */
  readonly level: number;
  /** From 1, among the lines of the same parent. */
  readonly position: number;
  readonly siblings: number;
  /** `null`: nothing stands below it. */
  readonly open: boolean | null;
  /** It is what the filter asks for, and not only the way there; without a filter every line is. */
  readonly kept: boolean;
}

/**
 * The lines to show. Without a filter those whose way from the root is open;
 * with one each place it keeps, once, and all that stands above it, opened.
 */
export function listRows(
  roots: readonly PlaceNode[],
  isOpen: (key: string) => boolean,
  keep: ((place: Place) => boolean) | null,
): PlaceRow[] {
  const rows: PlaceRow[] = [];
  const kept = keep && new Set(spotsOf(roots, keep).values());
  const ways = kept && waysTo(roots, kept);
  const shownOf = (nodes: readonly PlaceNode[]): readonly PlaceNode[] =>
    ways === null ? nodes : nodes.filter((node) => ways.has(node));
  const add = (nodes: readonly PlaceNode[], level: number): void => {
    const shown = shownOf(nodes);
    shown.forEach((node, index) => {
      const has = shownOf(node.children).length > 0;
      const open = has ? kept !== null || isOpen(node.key) : null;
      const position = index + 1;
      const siblings = shown.length;
      rows.push({ node, level, position, siblings, open, kept: kept?.has(node) ?? true });
      if (open === true) add(node.children, level + 1);
    });
  };
  add(roots, 1);
  return rows;
}

/** The lines to keep and all that stand above one. */
function waysTo(
  nodes: readonly PlaceNode[],
  kept: ReadonlySet<PlaceNode>,
  ways = new Set<PlaceNode>(),
): ReadonlySet<PlaceNode> {
  for (const node of nodes) {
    waysTo(node.children, kept, ways);
    if (kept.has(node) || node.children.some((child) => ways.has(child))) ways.add(node);
  }
  return ways;
}

/** Of the places to keep that stand in more than one spot, the first where they still stand, else the first. */
function spotsOf(
  nodes: readonly PlaceNode[],
  keep: (place: Place) => boolean,
  spots = new Map<PlaceId, PlaceNode>(),
): ReadonlyMap<PlaceId, PlaceNode> {
  for (const node of nodes) {
    const { place, link } = node;
    if (place !== null && keep(place)) {
      const known = spots.get(place.id);
      const isBetter = known?.link?.to != null && link?.to == null;
      if (known === undefined || isBetter) spots.set(place.id, node);
    }
    spotsOf(node.children, keep, spots);
  }
  return spots;
}

/** The keys of all that stands above the first line of `place`; empty where it is a root or is not there. */
export function keysAbove(roots: readonly PlaceNode[], place: PlaceId): string[] {
  const find = (nodes: readonly PlaceNode[]): string[] | undefined => {
    for (const node of nodes) {
      if (node.place?.id === place) return [];
      const below = find(node.children);
      if (below !== undefined) return [node.key, ...below];
    }
    return undefined;
  };
  return find(roots) ?? [];
}
