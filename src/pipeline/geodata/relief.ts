import { readFile } from 'node:fs/promises';
import { readJson } from './read-json.ts';

export interface Relief {
  /** WebP, Web Mercator. */
  readonly bytes: Uint8Array;
  /** `[west, south, east, north]`, degrees. */
  readonly bounds: readonly [number, number, number, number];
}

interface ReliefSheet {
  readonly bounds_lonlat: readonly [number, number, number, number];
}

export async function readRelief(picture: string, sheet: string): Promise<Relief> {
  const { bounds_lonlat } = await readJson<ReliefSheet>(sheet);
  return { bytes: new Uint8Array(await readFile(picture)), bounds: bounds_lonlat };
}
