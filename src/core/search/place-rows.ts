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
}

/**
 * The lines to show. Without a filter those whose way from the root is open;
 * with one the places it keeps and all that stand above them, opened.
 */
export function listRows(
  roots: readonly PlaceNode[],
  isOpen: (key: string) => boolean,
  keep: ((place: Place) => boolean) | null,
): PlaceRow[] {
  const rows: PlaceRow[] = [];
  const shown = keep === null ? null : new Set<PlaceNode>();
  if (keep !== null && shown !== null) for (const root of roots) markKept(root, keep, shown);
  const visible = (nodes: readonly PlaceNode[]) =>
    shown === null ? nodes : nodes.filter((node) => shown.has(node));
  const add = (nodes: readonly PlaceNode[], level: number): void => {
    nodes.forEach((node, index) => {
      const below = visible(node.children);
      const open = below.length === 0 ? null : shown !== null || isOpen(node.key);
      rows.push({ node, level, position: index + 1, siblings: nodes.length, open });
      if (open === true) add(below, level + 1);
    });
  };
  add(visible(roots), 1);
  return rows;
}

function markKept(
  node: PlaceNode,
  keep: (place: Place) => boolean,
  shown: Set<PlaceNode>,
): boolean {
  let kept = node.place !== null && keep(node.place);
  for (const child of node.children) if (markKept(child, keep, shown)) kept = true;
  if (kept) shown.add(node);
  return kept;
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
