import type { LineProperties } from '../../core/model/boundary.ts';
import { DataError } from '../../core/model/data-error.ts';
import { countryOf, tribalUnit, type AreaBook } from './boundary-areas.ts';
import type { CellProperties } from './cells.ts';
import type { PartLineProperties } from './mosaic.ts';
import type { Part } from './parts.ts';

/** A line between two cells: which of the drawn lines it is part of. */
export interface LinePlan {
  /** Lines of one id are drawn as one. */
  readonly id: string;
  readonly properties: LineProperties;
}

export interface LineBook extends AreaBook {
  /** How the line between two parts is to be read, by `pairKey`. */
  readonly classes: ReadonlyMap<string, string>;
}

export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

export function lineClasses(lines: readonly PartLineProperties[]): Map<string, string> {
  return new Map(lines.map(({ cls, a, b }) => [pairKey(a, b), cls]));
}

/** The lines that run between two neighbouring cells. */
export function planLines(a: CellProperties, b: CellProperties, book: LineBook): LinePlan[] {
  if (a.part !== b.part) return [partLine(a.part, b.part, book)];
  const plans: LinePlan[] = [];
  if (a.province !== b.province) plans.push(provinceLine(a, book));
  else if (a.district !== b.district) plans.push(districtLine(a, book));
  return [...plans, ...tribalLines(a, b, book)];
}

/** Classes of the mosaic whose lines are places or have a name. */
const NAMED: Readonly<Record<string, { readonly place?: string; readonly name: string }>> = {
  durand_line: { place: 'durand-line', name: 'Durand Line' },
  line_of_control: { place: 'line-of-control', name: 'Line of Control' },
  line_of_actual_control: { place: 'line-of-actual-control', name: 'Line of Actual Control' },
  working_boundary: { name: 'Working Boundary' },
};

const STATUS: Readonly<Record<string, Pick<LineProperties, 'level' | 'status'>>> = {
  international: { level: 'country', status: 'settled' },
  international_disputed: { level: 'country', status: 'contested' },
  durand_line: { level: 'country', status: 'contested' },
  line_disputed: { level: 'country', status: 'contested' },
  line_of_control: { level: 'country', status: 'control' },
  working_boundary: { level: 'country', status: 'control' },
  line_of_actual_control: { level: 'country', status: 'control' },
  siachen_undelimited: { level: 'country', status: 'undelimited' },
  claim_limit: { level: 'claim', status: 'claimed' },
  admin1_territory: { level: 'province', status: 'administrative' },
};

/** Lines that a country does not accept although its maps cannot tell, ISO codes. */
const REJECTED_BY: Readonly<Record<string, string>> = { durand_line: 'AFG' };

function partLine(a: string, b: string, book: LineBook): LinePlan {
  const cls = book.classes.get(pairKey(a, b)) ?? 'international';
  const kind = STATUS[cls];
  if (kind === undefined)
    throw new DataError(`no class of line “${cls}”`, { file: 'mosaic.topojson' });
  const { holders, deniers } = positions(partAt(a, book), partAt(b, book), cls);
  const countries = (codes: readonly string[]) =>
    codes.flatMap((code) => book.countries.get(code) ?? []).sort();
  const named = NAMED[cls];
  const rejects = countries(deniers);
  return {
    id: named?.place ?? pairKey(a, b).replace('|', '--').toLowerCase(),
    properties: {
      ...kind,
      claims: countries(holders),
      ...(rejects.length === 0 ? {} : { rejects }),
      ...named,
      sides: [...new Set([countryOf(a, book), countryOf(b, book)])].sort(),
    },
  };
}

/** Who holds that a boundary runs between two parts, and who of those concerned does not. */
function positions(a: Part, b: Part, cls: string) {
  const concerned = [...new Set([...a.concerned, ...b.concerned])];
  const holds = (country: string) =>
    REJECTED_BY[cls] !== country && a.belongsTo(country) !== b.belongsTo(country);
  return {
    holders: concerned.filter(holds),
    deniers: concerned.filter((country) => !holds(country)),
  };
}

function partAt(id: string, { parts }: LineBook): Part {
  const part = parts.get(id);
  if (part === undefined) throw new DataError(`no part “${id}”`, { file: 'mosaic.topojson' });
  return part;
}

/** All province lines of a country are drawn as one, and so are its district lines. */
function provinceLine(a: CellProperties, book: LineBook): LinePlan {
  const country = countryOf(a.part, book);
  return {
    id: `${country}-provinces`,
    properties: { level: 'province', status: 'administrative', claims: [country] },
  };
}

function districtLine(a: CellProperties, book: LineBook): LinePlan {
  const country = countryOf(a.part, book);
  return {
    id: `${country}-districts`,
    properties: { level: 'district', status: 'administrative', claims: [country] },
  };
}

/** The lines of FATA until 2018: between its units, and around the whole. */
function tribalLines(a: CellProperties, b: CellProperties, book: LineBook): LinePlan[] {
  const [one, other] = [tribalUnit(a, book), tribalUnit(b, book)];
  if (one === other) return [];
  const within = one !== undefined && other !== undefined;
  const country = countryOf(a.part, book);
  return [
    within
      ? {
          id: 'agencies-of-fata',
          properties: {
            level: 'agency',
            status: 'former',
            claims: [country],
            to: book.frontierTo,
          },
        }
      : {
          id: 'fata-outline',
          properties: {
            level: 'agency',
            status: 'former',
            claims: [country],
            name: 'Federally Administered Tribal Areas',
            to: book.fataTo,
          },
        },
  ];
}
