import type { Reading } from '../../core/selection/reading.ts';
import type { MapStage } from './map-stage.ts';

/** How far an arrow key moves the map, CSS px. */
const STEP = 80;
const HINT_MS = 1400;

/** A pointer that went farther than this between down and up dragged and did not click, CSS px. */
const CLICK_REACH = 4;

/** Pointer and keys on the map. Dragging and zooming are fetched after the first picture. */
export class MapHands {
  readonly #stage: MapStage;
  readonly #hint: (gesture: 'wheel' | 'touch' | undefined) => void;
  #frame: HTMLElement | undefined;
  #reading: Reading | undefined;
  #stop: AbortController | undefined;
  #stopGestures: (() => void) | undefined;
  #hiding: ReturnType<typeof setTimeout> | undefined;
  #down: readonly [x: number, y: number] | undefined;

  /** `hint` is told which gesture was left to the page, and `undefined` when that is no longer news. */
  constructor(stage: MapStage, hint: (gesture: 'wheel' | 'touch' | undefined) => void) {
    this.#stage = stage;
    this.#hint = hint;
  }

  take(frame: HTMLElement, reading: Reading): void {
    this.#reading = reading;
    frame.classList.toggle('free', isPageStill(frame));
    if (frame === this.#frame) return;
    this.release();
    this.#frame = frame;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    frame.addEventListener(
      'pointerdown',
      ({ clientX, clientY }) => {
        this.#down = [clientX, clientY];
      },
      { signal },
    );
    frame.addEventListener(
      'click',
      (event) => {
        const [x, y] = this.#down ?? [event.clientX, event.clientY];
        this.#down = undefined;
        // Before gestures are there a drag ends in a click like any other.
        if (Math.hypot(event.clientX - x, event.clientY - y) > CLICK_REACH) return;
        this.#reading?.focus.select(this.#under(event));
      },
      { signal },
    );
    frame.addEventListener(
      'pointermove',
      (event) => {
        this.#onMove(frame, event);
      },
      { signal },
    );
    frame.addEventListener(
      'pointerleave',
      () => {
        frame.classList.remove('over');
        this.#reading?.hover.select(null);
      },
      { signal },
    );
    frame.addEventListener(
      'keydown',
      (event) => {
        this.#onKey(event);
      },
      { signal },
    );
  }

  release(): void {
    this.#stop?.abort();
    this.#endGestures();
    this.#frame = undefined;
    clearTimeout(this.#hiding);
  }

  #endGestures(): void {
    this.#stopGestures?.();
    this.#stopGestures = undefined;
  }

  /** Lets the hand move the map, once what that takes is here. */
  async fetchGestures(): Promise<void> {
    const frame = this.#frame;
    if (frame === undefined || this.#stopGestures !== undefined) return;
    const { attachGestures } = await import('./map-gestures.ts');
    if (this.#frame !== frame) return;
    this.#endGestures();
    this.#stopGestures = attachGestures(frame, this.#stage.camera, {
      isFree: () => isPageStill(frame),
      moved: () => {
        this.#stage.touch();
      },
      blocked: (gesture) => {
        this.#hint(gesture);
        clearTimeout(this.#hiding);
        this.#hiding = setTimeout(() => {
          this.#hint(undefined);
        }, HINT_MS);
      },
    });
  }

  #under(event: MouseEvent) {
    const box = this.#frame?.getBoundingClientRect();
    if (box === undefined) return null;
    return this.#stage.hit([event.clientX - box.left, event.clientY - box.top]);
  }

  #onMove(frame: HTMLElement, event: PointerEvent): void {
    // A finger that drags hovers over nothing; nor does a pressed mouse.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const under = this.#under(event);
    frame.classList.toggle('over', under !== null);
    this.#reading?.hover.select(under);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { camera } = this.#stage;
    const act: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => {
        camera.pan(STEP, 0);
      },
      ArrowRight: () => {
        camera.pan(-STEP, 0);
      },
      ArrowUp: () => {
        camera.pan(0, STEP);
      },
      ArrowDown: () => {
        camera.pan(0, -STEP);
      },
      '+': () => {
        camera.zoomBy(1);
      },
      '=': () => {
        camera.zoomBy(1);
      },
      '-': () => {
        camera.zoomBy(-1);
      },
      Enter: () => this.#frame?.parentElement?.querySelector<HTMLElement>('.targets')?.focus(),
      Escape: () => this.#reading?.focus.select(null),
    };
    const chosen = act[event.key];
    if (chosen === undefined) return;
    event.preventDefault();
    if (event.key !== 'Escape' && event.key !== 'Enter') this.#stage.touch();
    chosen();
  }
}

/** Whether nothing around the map scrolls: then wheel and finger can only mean the map. */
function isPageStill(frame: HTMLElement): boolean {
  for (let node: Node | null = frame; node !== null; node = parentOf(node)) {
    if (!(node instanceof HTMLElement)) continue;
    const isRoot = node === document.documentElement;
    if (node.scrollHeight <= node.clientHeight + 1) continue;
    const { overflowY } = getComputedStyle(node);
    if (isRoot ? overflowY !== 'hidden' : overflowY === 'auto' || overflowY === 'scroll')
      return false;
  }
  return true;
}

const parentOf = (node: Node): Node | null =>
  node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;
