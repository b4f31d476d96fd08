import type { MapFrame } from './map-painter.ts';
import type { MapLayers } from './map-layers.ts';
import type { StageWishes } from './map-stage.ts';

export class MapTakeover {
  hasTaken = false;
  constructor(_host: HTMLElement, _changed: () => void) {}
  follow(_frame: MapFrame, _layers: MapLayers, _wishes: StageWishes): void {}
  settle(_frame: MapFrame): void {}
  resize(): void {}
  close(): void {}
}
