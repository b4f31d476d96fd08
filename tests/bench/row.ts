/** One line of `npm run bench`: a figure beside a named baseline of the same run. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  /** Of `value` and of the baseline, such as `ms` or `MB/s`. */
  readonly unit: string;
  readonly baseline: { readonly name: string; readonly value: number };
  /** `value` / `baseline.value`. */
  readonly ratio: number;
}

/** What a file of this folder exports by the name `bench`. */
export type Bench = () => Promise<readonly BenchRow[]>;

export function createRow(
  name: string,
  value: number,
  unit: string,
  baseline: BenchRow['baseline'],
): BenchRow {
  return { name, value, unit, baseline, ratio: value / baseline.value };
}

/** The middle of several measurements, which one slow moment of the machine does not move. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError('The median of nothing was asked for');
  return middle;
}
