import type { EventMark } from '../../core/layout/event-marks.ts';
import type { MarkIndex } from '../../core/layout/hit-mark.ts';
import type { Label } from '../../core/layout/label-spots.ts';
import type { Moment } from '../../core/layout/moment.ts';
import type { Dot } from '../../core/layout/place-dots.ts';
import type { Shapes } from '../../core/layout/shapes.ts';
import type { View } from '../../core/layout/view.ts';
import type { Bundle } from '../../core/model/bundle.ts';
import type { AtlasEvent } from '../../core/model/event.ts';
import type { PassageId } from '../../core/model/ids.ts';
import type { Focus } from '../../core/selection/focus.ts';
import type { PlaceCounts } from '../../core/selection/place-counts.ts';
import type { Reading } from '../../core/selection/reading.ts';
import type { Overlay, Settings } from '../../core/selection/settings.ts';

/** All that decides the picture, but for the camera. */
export interface MapScene {
  readonly bundle: Bundle;
  readonly shapes: Shapes;
  readonly moment: Moment;
  readonly counts: PlaceCounts;
  readonly settings: Settings;
  readonly overlays: readonly Overlay[];
  readonly focus: Focus | null;
  readonly hover: Focus | null;
  /** Events to mark, by date. */
  readonly events: readonly AtlasEvent[];
  readonly keepsPassage: (passage: PassageId) => boolean;
}

/** What stands on the screen now, for the pointer and the keyboard to find. */
export interface Standing {
  readonly dots: readonly Dot[];
  readonly marks: readonly EventMark[];
  /** Those of the frame before it are never kept: each frame names anew. */
  labels: readonly Label[];
  readonly markAt: MarkIndex;
}

/** What a frame is painted from. */
export interface MapFrame {
  readonly reading: Reading;
  readonly scene: MapScene;
  readonly view: View;
}

/** What the element's attributes ask for. */
export interface StageWishes {
  readonly overlays: readonly Overlay[] | undefined;
  readonly renderer: 'auto' | 'svg' | 'webgl';
  readonly basemap: string | undefined;
}
