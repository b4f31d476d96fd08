import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

let isSet = false;

/**
 * Tells our copy of MapLibre where its worker lies, once. From another origin
 * MapLibre itself wraps the address in a small script of this page's origin; the
 * files need `Access-Control-Allow-Origin` then, as any module does.
 */
export function setWorker(): void {
  if (isSet) return;
  isSet = true;
  setWorkerUrl(new URL(workerUrl, import.meta.url).href);
}
