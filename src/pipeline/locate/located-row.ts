import type { Located } from '../../core/linking/locate-contract.ts';

/** An answer as a line of output. `null`: not known. */
export function locatedRow(text: string, found: Located): string {
  const { place, name, point, precision, certainty, why, candidates } = found;
  const [lng, lat] = point ?? [null, null];
  const row = { text, place, name, lng, lat, precision, certainty, why, candidates };
  return `${JSON.stringify(row)}\n`;
}
