import type { AtlasPart, Bundle } from '../../core/model/bundle.ts';
import { DataError } from '../../core/model/data-error.ts';
import {
  addDetails,
  addPlacesFile,
  decideMention,
  indexBundle,
} from '../../core/model/index-bundle.ts';
import { sameFocus } from '../../core/selection/focus.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { createSelection } from '../../core/selection/selection.ts';
import { DEFAULT_SETTINGS } from '../../core/selection/settings.ts';
import { sameRange, sameSettings } from '../../core/selection/state.ts';
import {
  checkAtlas,
  checkBoundaries,
  checkDetails,
  checkEvidence,
  checkPlaces,
} from './check-atlas.ts';
import { fetchBytes, fetchPart } from './fetch-bytes.ts';
import { parseJson } from './parse-json.ts';
import { toError } from './to-error.ts';

export type Selections = Omit<Reading, 'bundle' | 'request' | 'decide'>;

/** Selections with nothing selected, for as long as an atlas lives. */
export const createSelections = (): Selections => ({
  focus: createSelection(sameFocus),
  hover: createSelection(sameFocus),
  inView: createSelection(sameFocus),
  range: createSelection(sameRange),
  settings: createSelection(sameSettings, DEFAULT_SETTINGS),
  cards: createSelection(),
});

export interface AtlasListener {
  /** Called with the first reading and with each that knows more than the one before. */
  readonly lend: (reading: Reading) => void;
  /** Called when the atlas, or a part that nobody in particular asked for, cannot be had. */
  readonly fail: (error: Error) => void;
}

export interface OpenAtlas {
  /** The first reading; rejects with what `fail` was told. */
  readonly ready: Promise<Reading>;
  /** Lends a new reading with the bundle that `change` makes of the present one. */
  readonly renew: (change: (bundle: Bundle) => Bundle) => void;
  /** Breaks off what is under way; nothing is lent after. */
  readonly close: () => void;
}

/**
 * Fetches `atlas.json` from `url`, checks it and lends a reading of it. Other
 * files are fetched when they are asked for, `details` right after, and
 * `places` also when a place is selected.
 */
export function openAtlas(
  url: string,
  listener: AtlasListener,
  selections: Selections = createSelections(),
): OpenAtlas {
  const base = new URL(url, document.baseURI);
  const closing = new AbortController();
  const parts = new Map<AtlasPart, Promise<ArrayBuffer>>();
  const faults = new Map<AtlasPart, Error>();
  let reading: Reading | undefined;

  const renew = (change: (bundle: Bundle) => Bundle): void => {
    if (reading === undefined || closing.signal.aborted) return;
    reading = { ...reading, bundle: change(reading.bundle) };
    listener.lend(reading);
  };
  const fetchOnce = async (part: AtlasPart): Promise<ArrayBuffer> => {
    const entry = reading?.bundle.parts[part];
    if (entry === undefined) throw new DataError(`names no part “${part}”`, { file: url });
    const bytes = await fetchPart(entry, base, closing.signal);
    const change = await changeBy(part, bytes, entry.path);
    if (change !== undefined) renew(change);
    return bytes;
  };
  const request = (part: AtlasPart): Promise<ArrayBuffer> => {
    const known = parts.get(part);
    if (known !== undefined) return known;
    const asked = fetchOnce(part).catch((cause: unknown) => {
      // What failed once may be asked for again, when the network is back; while it is not, the fault is the same.
      parts.delete(part);
      const error = toError(cause);
      const known = faults.get(part);
      const fault = known?.message === error.message ? known : error;
      faults.set(part, fault);
      throw fault;
    });
    parts.set(part, asked);
    return asked;
  };
  const fail = (cause: unknown): void => {
    if (!closing.signal.aborted) listener.fail(toError(cause));
  };
  const decide: Reading['decide'] = (id, mention) => {
    renew((bundle) => decideMention(bundle, id, mention));
    // What is chosen may be a place of which nothing was known so far.
    if (reading?.bundle.allPlaces === false) request('places').catch(fail);
  };
  const stop = selections.focus.subscribe(() => {
    if (reading !== undefined && lacksPlace(reading)) request('places').catch(fail);
  });
  const load = async (): Promise<Reading> => {
    const bytes = await fetchBytes(base, url, closing.signal);
    const bundle = indexBundle(checkAtlas(await parseJson(bytes, url), url));
    closing.signal.throwIfAborted();
    reading = { ...selections, bundle, request, decide };
    listener.lend(reading);
    // Not waited for: what stands behind the texts comes in a moment after them.
    if (lacksPlace(reading)) request('places').catch(fail);
    if (bundle.details === undefined) {
      afterPaint(() => {
        if (!closing.signal.aborted) request('details').catch(fail);
      });
    }
    return reading;
  };
  const ready = load();
  ready.catch(fail);
  return {
    ready,
    renew,
    close: () => {
      stop();
      closing.abort();
    },
  };
}

/** After the browser has drawn what there is. */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(act);
  });
}

/** Whether the part `places` has more to say of the place in focus: `atlas.json` has but its names. */
function lacksPlace({ bundle, focus }: Reading): boolean {
  return focus.current?.kind === 'place' && !bundle.allPlaces;
}

/** What a part adds to the bundle; `undefined`: nothing, its bytes are for whoever asked. */
async function changeBy(
  part: AtlasPart,
  bytes: ArrayBuffer,
  file: string,
): Promise<((bundle: Bundle) => Bundle) | undefined> {
  switch (part) {
    case 'places': {
      const places = checkPlaces(await parseJson(bytes, file), file);
      return (bundle) => addPlacesFile(bundle, places);
    }
    case 'details': {
      const details = checkDetails(await parseJson(bytes, file), file);
      return (bundle) => checkEvidence(addDetails(bundle, details), file);
    }
    case 'boundaries': {
      const fullBoundaries = checkBoundaries(await parseJson(bytes, file), file);
      return (bundle) => ({ ...bundle, fullBoundaries });
    }
    case 'records': {
      const { readRecords } = await import('./read-records.ts');
      const records = await readRecords(bytes, file);
      return (bundle) => ({ ...bundle, records });
    }
    case 'names':
    case 'relief':
    case 'water':
    case 'roads':
    case 'railways':
    case 'landmarks':
      return undefined;
  }
}
