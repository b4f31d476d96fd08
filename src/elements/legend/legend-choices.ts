import { html, type TemplateResult } from 'lit';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS, OVERLAYS } from '../../core/selection/settings.ts';
import { WORLDVIEWS } from '../../core/selection/state.ts';
import { words } from '../base/words/all-words.ts';

/** A switch for each overlay. */
export function renderOverlays({ settings }: Reading): TemplateResult {
  const current = settings.current ?? DEFAULT_SETTINGS;
  const say = words(current.lang);
  return html`<fieldset>
    <legend class="visually-hidden">${say.legendOverlays}</legend>
    ${OVERLAYS.map(
      (overlay) =>
        html`<label>
          <input
            type="checkbox"
            .checked=${current.overlays.includes(overlay)}
            @change=${(event: Event) => {
              const on = (event.target as HTMLInputElement).checked;
              const overlays = OVERLAYS.filter((other) =>
                other === overlay ? on : current.overlays.includes(other),
              );
              settings.select({ ...current, overlays });
            }}
          />
          ${say.overlays[overlay]}
        </label>`,
    )}
  </fieldset>`;
}

/** Whose view of the borders is drawn, with what that means. */
export function renderWorldviews({ settings }: Reading): TemplateResult {
  const current = settings.current ?? DEFAULT_SETTINGS;
  const say = words(current.lang);
  return html`<fieldset>
    <legend class="visually-hidden">${say.legendWorldview}</legend>
    ${WORLDVIEWS.map(
      (worldview) =>
        html`<label>
          <input
            type="radio"
            name="worldview"
            .checked=${current.worldview === worldview}
            @change=${() => {
              settings.select({ ...current, worldview });
            }}
          />
          ${say.worldviews[worldview]}
        </label>`,
    )}
    <p aria-live="polite">${say.worldviewNotes[current.worldview]}</p>
  </fieldset>`;
}
