import { html, type TemplateResult } from 'lit';
import type { Reading } from '../../core/selection/reading.ts';
import { words } from '../base/words/words.ts';
import type { MapCamera } from './map-camera.ts';
import { renderCredits } from './map-credits.ts';

/** What the buttons move. */
export interface Steered {
  readonly camera: MapCamera;
  /** The reader has moved the map. */
  readonly touch: () => void;
  /** Back to the first view. */
  readonly reset: () => void;
}

/** What stands around the map: buttons, the hint to a gesture, and whose data it is. */
export function renderFurniture(
  reading: Reading,
  stage: Steered,
  hint: 'wheel' | 'touch' | undefined,
): TemplateResult {
  const say = words(reading.settings.current?.lang ?? 'en');
  const button = (name: string, sign: string, act: () => void) =>
    html`<button type="button" aria-label=${name} title=${name} @click=${act}>${sign}</button>`;
  const zoom = (steps: number) => () => {
    stage.touch();
    stage.camera.zoomBy(steps);
  };
  return html`<div class="controls">
      ${button(say.mapZoomIn, '+', zoom(1))} ${button(say.mapZoomOut, '−', zoom(-1))}
      ${button(say.mapReset, '◱', () => {
        stage.reset();
      })}
    </div>
    <p class="hint ${hint === undefined ? '' : 'shown'}" aria-hidden="true">
      ${hint === 'touch' ? say.mapTouchHint : say.mapWheelHint}
    </p>
    ${renderCredits(reading)}`;
}
