import type { AreaProperties } from '../../core/model/boundary.ts';
import type { Cell, CellProperties } from './cells.ts';
import type { Part } from './parts.ts';

/** An area of the topology before it is drawn: the cells it is made of. */
export interface AreaPlan {
  /** Place id. */
  readonly id: string;
  readonly properties: AreaProperties;
  readonly holds: (cell: CellProperties) => boolean;
}

/** What the areas are known by. */
export interface AreaBook {
  readonly parts: ReadonlyMap<string, Part>;
  /** ISO codes → place ids of countries. */
  readonly countries: ReadonlyMap<string, string>;
  /** Place ids of the districts that were agencies of FATA. */
  readonly agencies: ReadonlySet<string>;
  /** Place ids of provinces that are territories. */
  readonly territories: ReadonlySet<string>;
  /** Exclusive ends of FATA and of its Frontier Regions, days. */
  readonly fataTo: string;
  readonly frontierTo: string;
}

export const FATA = 'fata';

/** The areas that these cells make up, larger before smaller. */
export function planAreas(cells: readonly Cell[], book: AreaBook): AreaPlan[] {
  const all = cells.map((cell) => cell.properties);
  const plans = [
    ...countryPlans(all, book),
    ...partPlans(all, book),
    ...provincePlans(all, book),
    ...fataPlans(all, book),
    ...districtPlans(all, book),
    ...frontierPlans(all, book),
  ];
  const seen = new Set<string>();
  // A disputed part is a province too; the first plan is the richer one.
  return plans.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function countryPlans(cells: readonly CellProperties[], book: AreaBook): AreaPlan[] {
  return distinct(cells, ({ part }) => countryOf(part, book)).map((country) => ({
    id: country,
    properties: { level: 'country', country },
    holds: ({ part }) => countryOf(part, book) === country,
  }));
}

function partPlans(cells: readonly CellProperties[], book: AreaBook): AreaPlan[] {
  return distinct(cells, ({ part }) => part).flatMap((id): AreaPlan[] => {
    const part = book.parts.get(id);
    if (part?.place === undefined) return [];
    const level = id.startsWith('PAK-') ? 'territory' : 'part';
    const country = countryOf(id, book);
    const views = (['pk', 'in'] as const).flatMap((view) => {
      const seenAs = book.countries.get(part.belongsTo(view === 'pk' ? 'PAK' : 'IND'));
      return seenAs === undefined || seenAs === country ? [] : [[view, seenAs] as const];
    });
    const worldviews = views.length === 0 ? {} : { worldviews: Object.fromEntries(views) };
    return [
      {
        id: part.place,
        properties: { level, country, ...worldviews },
        holds: (cell) => cell.part === id,
      },
    ];
  });
}

function provincePlans(cells: readonly CellProperties[], book: AreaBook): AreaPlan[] {
  return distinct(cells, ({ province }) => province).map((id) => ({
    id,
    properties: {
      level: book.territories.has(id) ? 'territory' : 'province',
      country: countryAt(cells, book, ({ province }) => province === id),
    },
    holds: ({ province }) => province === id,
  }));
}

function districtPlans(cells: readonly CellProperties[], book: AreaBook): AreaPlan[] {
  return distinct(cells, ({ district }) => district).map((id) => ({
    id,
    properties: {
      level: 'district',
      country: countryAt(cells, book, ({ district }) => district === id),
    },
    holds: ({ district }) => district === id,
  }));
}

function fataPlans(cells: readonly CellProperties[], book: AreaBook): AreaPlan[] {
  const holds = (cell: CellProperties) => tribalUnit(cell, book) !== undefined;
  if (!cells.some(holds)) return [];
  const country = countryAt(cells, book, holds);
  return [{ id: FATA, properties: { level: 'territory', to: book.fataTo, country }, holds }];
}

function frontierPlans(cells: readonly CellProperties[], book: AreaBook): AreaPlan[] {
  return distinct(cells, ({ frontier }) => frontier).map((id) => ({
    id,
    properties: {
      level: 'frontier-region',
      to: book.frontierTo,
      country: countryAt(cells, book, ({ frontier }) => frontier === id),
    },
    holds: ({ frontier }) => frontier === id,
  }));
}

/** The agency or Frontier Region that a cell was until 2018. */
export function tribalUnit(
  { frontier, district }: CellProperties,
  { agencies }: Pick<AreaBook, 'agencies'>,
): string | undefined {
  return frontier ?? (district !== undefined && agencies.has(district) ? district : undefined);
}

/** Place id of the country that administers a part. */
export function countryOf(part: string, { parts, countries }: AreaBook): string {
  const code = parts.get(part)?.administrator ?? part;
  return countries.get(code) ?? code.toLowerCase();
}

function countryAt(
  cells: readonly CellProperties[],
  book: AreaBook,
  holds: (cell: CellProperties) => boolean,
): string {
  return countryOf(cells.find(holds)?.part ?? '', book);
}

function distinct(
  cells: readonly CellProperties[],
  valueOf: (cell: CellProperties) => string | undefined,
): string[] {
  return [...new Set(cells.flatMap((cell) => valueOf(cell) ?? []))].sort();
}
