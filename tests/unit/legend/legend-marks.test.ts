import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINE_LOOKS } from '../../../src/core/layout/line-looks.ts';
import type { Reading } from '../../../src/core/selection/reading.ts';
import { DEFAULT_SETTINGS, OVERLAYS } from '../../../src/core/selection/settings.ts';
import { firstRows, otherGroups } from '../../../src/elements/legend/legend-marks.ts';
import type { LegendRow } from '../../../src/elements/legend/legend-row.ts';
import { createMapBundle } from '../layout/create-map-bundle.ts';

const DRAW = new URL('../../../src/draw/', import.meta.url);
const SOURCES = readdirSync(DRAW).map(
  (file) => [file, readFileSync(new URL(file, DRAW), 'utf8')] as const,
);

/** Ways in which the drawing code gives a mark its class. */
const GIVES = [
  /\.attr\('class', '([\w -]+)'\)/g,
  /\.classed\('([\w-]+)'/g,
  /classes\.push\('([\w-]+)'\)/g,
  /classes = \['([\w-]+)'/g,
  /group\(root, '([\w-]+)'\)/g,
  // What stands in a template or a choice: `outline ${…}`, 'land home' : 'land'.
  /`([a-z]+) \$\{/g,
  /\? '([a-z ]+)' : '([a-z]+)'\)/g,
  // The kinds of a mark that are its classes.
  /kind: ((?:'[a-z]+'(?: \| )?)+);/g,
];

/** Each class that the drawing code gives, with the file that gives it. */
const drawn = new Map(
  SOURCES.flatMap(([file, source]) =>
    GIVES.flatMap((pattern) =>
      [...source.matchAll(pattern)].flatMap(([, ...found]) =>
        found
          .flatMap((names) => names.match(/[a-z-]+/g) ?? [])
          .map((name) => [name, file] as const),
      ),
    ),
  ),
);

/** What needs no row: it says itself what it is, or answers the pointer. */
const SAID_OTHERWISE: Readonly<Record<string, string>> = {
  hovered: 'under the pointer',
  near: 'under the pointer',
  home: 'the ground that all marks stand on',
  label: 'a name',
  name: 'a name',
  axis: 'years',
  years: 'years',
  end: 'has its words beside it',
  minor: 'a change as any other, without room for its words',
  former: 'the line of that style, drawn by the area it went about',
  ring: 'part of a dot',
  spot: 'part of a dot',
};

/** The classes in the swatches of rows. */
function classesOf(rows: readonly LegendRow[]): Set<string> {
  const source = rows.map(([swatch]) => flat(swatch)).join('');
  const names = [...source.matchAll(/class="?([\w -]+)/g)].flatMap(([, own = '']) =>
    own.split(' '),
  );
  return new Set(names);
}

/** A template of Lit as the text it makes. */
function flat(value: unknown): string {
  if (Array.isArray(value)) return value.map(flat).join('');
  if (typeof value !== 'object' || value === null) return String(value);
  const { strings = [], values = [] } = value as {
    readonly strings?: readonly string[];
    readonly values?: readonly unknown[];
  };
  return strings.map((text, index) => text + flat(values[index] ?? '')).join('');
}

const readingWith = (overlays: typeof OVERLAYS): Reading =>
  ({
    bundle: {
      ...createMapBundle(),
      recordSummary: { years: [[2009, 3]], sampleYears: [[2010, 1]], completeTo: 2021 },
    },
    range: { current: null },
    settings: { current: { ...DEFAULT_SETTINGS, overlays } },
  }) as unknown as Reading;

const allRows = (overlays = OVERLAYS): readonly LegendRow[] => {
  const reading = readingWith(overlays);
  return [...firstRows(reading), ...otherGroups(reading).flatMap(({ rows }) => rows)];
};

describe('the legend', () => {
  it('is held against marks that the drawing code does give', () => {
    const known =
      'arc glaze land curve leaves event hollow dot dashed mentions events line outline';
    const timeline = 'selected lake river road railway bars chosen sample notes span uncertain';
    expect([...drawn.keys()]).toEqual(
      expect.arrayContaining([...known.split(' '), ...timeline.split(' '), 'earlier', 'here']),
    );
    // A word that nothing is drawn with any more excuses nothing.
    expect(Object.keys(SAID_OTHERWISE).filter((name) => !drawn.has(name))).toEqual([]);
  });

  it('has a row for every mark', () => {
    const explained = classesOf(allRows());
    const missing = [...drawn].filter(
      ([name]) => !explained.has(name) && SAID_OTHERWISE[name] === undefined,
    );
    expect(missing).toEqual([]);
  });

  it('has the records, which have no class on their canvas, and the colour of each line shown', () => {
    const explained = classesOf(allRows());
    expect(explained).toContain('records');
    const { contested, province, district } = LINE_LOOKS;
    for (const { colour } of [contested, province, district]) expect(explained).toContain(colour);
  });

  it('says of each mark something of its own', () => {
    const rows = allRows().map(([swatch, label]) => [label, flat(swatch)] as const);
    for (const [label] of rows) expect(label).toMatch(/\p{L}{3}/u);
    expect(new Set(rows.map(([, swatch]) => swatch)).size).toBe(rows.length);
  });

  it('leaves out what is switched off', () => {
    const explained = classesOf(allRows(['scripts']));
    const off = ['glaze', 'dot', 'event', 'curve', 'arc', 'records', 'mentions'];
    // The range of the timeline is a glaze too.
    expect(off.filter((name) => explained.has(name))).toEqual(['glaze']);
  });
});
