import { select, zoom, ZoomTransform, type D3ZoomEvent } from 'd3';
import { MAX_ZOOM, MIN_ZOOM, worldSize } from '../../core/layout/camera.ts';
import { fromWorld, toWorld } from '../../core/layout/mercator.ts';
import type { MapCamera } from './map-camera.ts';

export interface GestureRules {
  /** Whether wheel and one finger are the map's, or the page's that it stands on. */
  readonly isFree: () => boolean;
  /** Told when a gesture has moved the camera. */
  readonly moved: () => void;
  /** Told when a gesture was left to the page. */
  readonly blocked: (gesture: 'wheel' | 'touch') => void;
}

/** Lets mouse, wheel and fingers move the camera, by d3-zoom. Returns what ends it. */
export function attachGestures(
  frame: HTMLElement,
  camera: MapCamera,
  { isFree, moved, blocked }: GestureRules,
): () => void {
  const allows = (event: Event): boolean => {
    if (event instanceof WheelEvent) {
      const isMeant = isFree() || event.ctrlKey || event.metaKey || frame.matches(':focus');
      if (!isMeant) blocked('wheel');
      return isMeant;
    }
    if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey;
    const isMeant = isFree() || ('touches' in event && (event as TouchEvent).touches.length > 1);
    if (!isMeant) blocked('touch');
    return isMeant;
  };
  const behaviour = zoom<HTMLElement, unknown>()
    .filter(allows)
    .scaleExtent([worldSize(MIN_ZOOM), worldSize(MAX_ZOOM)])
    .clickDistance(4)
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (sourceEvent === null) return;
      moved();
      camera.jump(cameraOf(transform, camera));
    });
  // The camera also moves by other hands: each gesture starts from where it is now.
  const start = () => {
    camera.stop();
    select(frame).property('__zoom', transformOf(camera));
  };
  const starts = ['wheel', 'mousedown', 'touchstart'] as const;
  for (const type of starts) frame.addEventListener(type, start, { capture: true, passive: true });
  const doubled = (event: MouseEvent) => {
    const box = frame.getBoundingClientRect();
    camera.zoomBy(event.shiftKey ? -1 : 1, [event.clientX - box.left, event.clientY - box.top]);
  };
  select(frame).call(behaviour).on('dblclick.zoom', null);
  frame.addEventListener('dblclick', doubled);
  return () => {
    for (const type of starts) frame.removeEventListener(type, start, { capture: true });
    frame.removeEventListener('dblclick', doubled);
    select(frame).on('.zoom', null);
  };
}

/** d3-zoom's transform of a world one px wide. */
function transformOf(camera: MapCamera): ZoomTransform {
  const { width, height, zoom: level, center } = camera.view;
  const size = worldSize(level);
  const [x, y] = toWorld(center);
  return new ZoomTransform(size, width / 2 - x * size, height / 2 - y * size);
}

function cameraOf({ k, x, y }: ZoomTransform, { view }: MapCamera) {
  return {
    center: fromWorld([(view.width / 2 - x) / k, (view.height / 2 - y) / k]),
    zoom: Math.log2(k / worldSize(0)),
  };
}
