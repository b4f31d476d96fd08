import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { LngLat } from '../../src/core/model/place.ts';

const FILE = '../shared/gold/ucdp-descriptions.ndjson.gz';

/** A description with the point that the coders of UCDP gave it. */
export interface DescribedPlace {
  readonly text: string;
  readonly country: string;
  readonly province: string;
  readonly district: string | undefined;
  readonly date: string;
  readonly point: LngLat;
  /** Whether weights and words may be chosen by it; the others are only counted. */
  readonly isTuned: boolean;
}

interface Line {
  readonly text: string;
  readonly context: {
    readonly country: string;
    readonly adm_1: string;
    readonly adm_2: string | null;
    readonly date: string;
  };
  readonly target: { readonly lat: number; readonly lon: number };
}

/** `null`: the gold is not there. */
export function readLocateGold(): DescribedPlace[] | null {
  if (!existsSync(FILE)) return null;
  return gunzipSync(readFileSync(FILE))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { text, context, target } = JSON.parse(line) as Line;
      return {
        text,
        country: context.country,
        province: context.adm_1,
        district: context.adm_2 ?? undefined,
        date: context.date,
        point: [target.lon, target.lat],
        isTuned: isTuned(text),
      };
    });
}

/** Halves by the FNV-1a hash of the text, so that what is said twice is in one half. */
function isTuned(text: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 31 === 0;
}
