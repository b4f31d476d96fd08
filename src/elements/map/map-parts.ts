import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { DISTRICT_ZOOM } from '../../core/layout/shown-areas.ts';
import type { AtlasPart } from '../../core/model/bundle.ts';
import { DataError } from '../../core/model/data-error.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { paintRelief } from '../../draw/relief.ts';
import type { ReliefPicture } from '../../map/map-base.ts';
import { ErrorNotice } from '../base/error-notice.ts';
import { sendError } from '../base/send-event.ts';
import { words } from '../base/words/words.ts';
import { toError } from '../base/to-error.ts';

/** From which zoom on each part is worth having; all only once the map is in view. */
const WORTH: Readonly<Partial<Record<AtlasPart, number>>> = {
  relief: 0,
  water: 0,
  places: DISTRICT_ZOOM,
  boundaries: DISTRICT_ZOOM,
  roads: 6.8,
  railways: 7.4,
  landmarks: 7.6,
};

const SCENERY = ['water', 'roads', 'railways', 'landmarks'] as const;
export type SceneryPart = (typeof SCENERY)[number];
const isScenery = (part: AtlasPart): part is SceneryPart =>
  (SCENERY as readonly AtlasPart[]).includes(part);

type PartsHost = ConstructorParameters<typeof ErrorNotice>[0] & EventTarget;

/** The parts of the atlas that only the map needs: asked for when they are looked at. */
export class MapParts {
  readonly #host: PartsHost;
  readonly #notice: ErrorNotice;
  readonly #missing = new Set<string>();
  readonly #arrived: () => void;
  readonly #asked = new Set<AtlasPart>();
  #request: Reading['request'] | undefined;
  relief: ReliefPicture | undefined;
  readonly scenery = new Map<SceneryPart, FeatureCollection>();

  constructor(host: PartsHost, arrived: () => void) {
    this.#host = host;
    this.#notice = new ErrorNotice(host);
    this.#arrived = arrived;
  }

  /** Asks for what is worth having at this zoom and was not asked for yet. */
  want(reading: Reading, zoom: number): void {
    if (this.#request !== reading.request) this.#forget(reading);
    for (const [part, from] of Object.entries(WORTH) as [AtlasPart, number][]) {
      if (zoom < from || this.#asked.has(part)) continue;
      if (reading.bundle.parts[part] === undefined) continue;
      this.#asked.add(part);
      this.#fetch(reading, part).catch((cause: unknown) => {
        if (this.#request === reading.request) this.#miss(reading, toError(cause));
      });
    }
  }

  /** Asked for once: the picture lacks it, and the reader and the page are told why. */
  #miss({ settings }: Reading, error: Error): void {
    // Whoever ran into it before has shown it already.
    if (!sendError(this.#host, error)) return;
    this.#missing.add(error.message);
    const say = words(settings.current?.lang ?? 'en');
    this.#notice.put(new Error(say.errorPart([...this.#missing].join('; '))));
  }

  /** Another atlas is shown: nothing of the last one is kept. */
  #forget(reading: Reading): void {
    this.#request = reading.request;
    this.#asked.clear();
    this.#missing.clear();
    this.#notice.put(undefined);
    this.scenery.clear();
    this.relief = undefined;
  }

  async #fetch({ request, bundle }: Reading, part: AtlasPart): Promise<void> {
    const bytes = await request(part);
    if (this.#request !== request) return;
    if (isScenery(part)) {
      this.scenery.set(part, decodeScenery(bytes, bundle.parts[part]?.path ?? part));
    } else if (part === 'relief' && bundle.reliefBounds !== null) {
      const canvas = await paintRelief(bytes);
      if (this.#request !== request) return;
      this.relief = { canvas, bounds: bundle.reliefBounds };
    }
    this.#arrived();
  }
}

/** All features of a topology's objects, in order. */
function decodeScenery(bytes: ArrayBuffer, file: string): FeatureCollection {
  const read = JSON.parse(new TextDecoder().decode(bytes)) as Topology | FeatureCollection;
  if (read.type === 'FeatureCollection') return read;
  if ((read.type as string) !== 'Topology') throw new DataError('is no topology', { file });
  const features = Object.values(read.objects).flatMap((object) => {
    const found = feature(read, object);
    return found.type === 'FeatureCollection' ? found.features : [found];
  });
  return { type: 'FeatureCollection', features };
}
