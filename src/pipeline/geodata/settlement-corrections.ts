import { readCsv } from '../read/csv.ts';
import type { GazetteerRow } from './gazetteer-rows.ts';

/** Names that settlements of the gazetteer do not have, by place id. */
export type SettlementCorrections = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads `name-corrections.csv`: names of the gazetteer that belong to another place, with the reason. */
export async function readSettlementCorrections(file: string): Promise<SettlementCorrections> {
  const wrong = new Map<string, Set<string>>();
  for (const { cells } of await readCsv(file, ['place', 'wrong', 'why', 'source']))
    wrong.set(cells.place, (wrong.get(cells.place) ?? new Set()).add(cells.wrong));
  return wrong;
}

/** The row without its wrong names; `undefined` where its own name is wrong, for then nothing is known of it. */
export function corrected(
  row: GazetteerRow,
  corrections: SettlementCorrections,
): GazetteerRow | undefined {
  const id = row.geonames === undefined ? `wof-${row.wof}` : `gn-${String(row.geonames)}`;
  const wrong = corrections.get(id);
  if (wrong === undefined) return row;
  if (wrong.has(row.ascii) || wrong.has(row.name)) return undefined;
  const right = (name: string): string => (wrong.has(name) ? '' : name);
  return {
    ...row,
    ur: right(row.ur),
    ps: right(row.ps),
    prs: right(row.prs),
    native: row.native.filter((name) => !wrong.has(name)),
    alt: row.alt.filter((name) => !wrong.has(name)),
  };
}
