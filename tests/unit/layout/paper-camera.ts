import type { View } from '../../../src/core/layout/view.ts';

/** A camera that multiplies degrees by ten, north up: 60° E, 38° N is the top left. */
export function createPaperView(zoom = 6, width = 100, height = 100): View {
  return {
    width,
    height,
    zoom,
    center: [60 + width / 20, 38 - height / 20],
    project: ([lng, lat]) => [(lng - 60) * 10, (38 - lat) * 10],
    unproject: ([x, y]) => [x / 10 + 60, 38 - y / 10],
  };
}
