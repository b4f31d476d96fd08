import type { MapColours } from '../../map/map-base.ts';
import { readColours } from './map-colours.ts';

/** The theme's colours, read again whenever they change. */
export class MapTheme {
  readonly #changed: (colours: MapColours) => void;
  #probe: HTMLElement | undefined;
  /** `undefined`: not read yet. */
  colours: MapColours | undefined;
  readonly #read = () => {
    if (this.#probe === undefined) return;
    const colours = readColours(this.#probe);
    if (JSON.stringify(colours) === JSON.stringify(this.colours)) return;
    this.colours = colours;
    this.#changed(colours);
  };

  constructor(changed: (colours: MapColours) => void) {
    this.#changed = changed;
  }

  /** `probe` has a transition on a colour of the theme: any change of theme starts it. */
  watch(probe: HTMLElement): void {
    if (probe === this.#probe) return;
    this.stop();
    this.#probe = probe;
    probe.addEventListener('transitionend', this.#read);
    probe.addEventListener('transitionrun', this.#read);
    this.#read();
  }

  stop(): void {
    this.#probe?.removeEventListener('transitionend', this.#read);
    this.#probe?.removeEventListener('transitionrun', this.#read);
    this.#probe = undefined;
  }
}
