import type { Boundaries } from '../model/boundary.ts';
import { shapesOf, type Shapes } from './shapes.ts';

const made = new WeakMap<Boundaries, Shapes>();

/** The shapes of a topology, worked out once for as long as it lives. */
export function cachedShapes(boundaries: Boundaries): Shapes {
  const known = made.get(boundaries);
  if (known !== undefined) return known;
  const shapes = shapesOf(boundaries);
  made.set(boundaries, shapes);
  return shapes;
}
