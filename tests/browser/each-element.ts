/** Each element that can stand apart from an atlas, and what it shows when it stands. */
export const EACH_ELEMENT = {
  'sarhad-map': 'g.dots .ring:not([r="0"])',
  'sarhad-places': '[role="treeitem"]',
  'sarhad-place': 'article',
  'sarhad-passages': 'article',
  'sarhad-text': 'section.passage',
  'sarhad-events': 'article',
  'sarhad-timeline': '[role="slider"]',
  'sarhad-search': '[role="combobox"]',
  'sarhad-legend': 'dl',
} as const;
