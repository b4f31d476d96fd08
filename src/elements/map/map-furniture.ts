import { html, type TemplateResult } from 'lit';
import type { Reading } from '../../core/selection/reading.ts';
import { words } from '../base/words/words.ts';
import { renderCredits } from './map-credits.ts';
import type { MapStage } from './map-stage.ts';

/** What stands around the map: buttons, the hint to a gesture, and whose data it is. */
export function renderFurniture(
  reading: Reading,
  stage: MapStage,
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
