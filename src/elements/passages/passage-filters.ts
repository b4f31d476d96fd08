import { html, nothing, type TemplateResult } from 'lit';
import { textId } from '../../core/model/ids.ts';
import { SENSES, type Sense } from '../../core/model/mention.ts';
import type { ImpliedPassages } from '../../core/selection/passage-list.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/selection/settings.ts';
import { words } from '../base/words/words.ts';

/** Which senses and which text are shown; every choice with its count. */
export function passageFilters(reading: Reading, found: ImpliedPassages): TemplateResult {
  const settings = reading.settings.current ?? DEFAULT_SETTINGS;
  const say = words(settings.lang);
  const change = (part: Partial<Settings>) => {
    reading.settings.select({ ...settings, ...part });
  };
  const senses = SENSES.filter(
    (sense) => found.bySense[sense] > 0 || settings.senses.includes(sense),
  );
  const toggle = (sense: Sense) => () => {
    const others = settings.senses.filter((chosen) => chosen !== sense);
    const next = others.length < settings.senses.length ? others : [...others, sense];
    change({ senses: SENSES.filter((known) => next.includes(known)) });
  };
  return html`<div class="controls" role="group" aria-label=${say.passagesFilter}>
    ${senses.map(
      (sense) =>
        html`<button
          class="toggle"
          type="button"
          aria-pressed=${settings.senses.includes(sense)}
          @click=${toggle(sense)}
        >
          ${say.counted(say.senses[sense], found.bySense[sense])}
        </button>`,
    )}
    ${textChoice(reading, found, settings, change)}
    ${
      found.undated === 0
        ? nothing
        : html`<button
            class="toggle"
            type="button"
            aria-pressed="false"
            @click=${() => {
              change({ showUndated: true });
            }}
          >
            ${say.passagesUndated(found.undated)}
          </button>`
    }
    ${found.outside === 0 ? nothing : html`<span>${say.passagesOutside(found.outside)}</span>`}
  </div>`;
}

function textChoice(
  reading: Reading,
  found: ImpliedPassages,
  settings: Settings,
  change: (part: Partial<Settings>) => void,
): TemplateResult | typeof nothing {
  const say = words(settings.lang);
  if (found.byText.size < 2 && settings.text === null) return nothing;
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    change({ text: value === '' ? null : textId(value) });
  };
  const texts = [...reading.bundle.texts.values()].filter(
    (text) => found.byText.has(text.id) || text.id === settings.text,
  );
  return html`<select aria-label=${say.passagesText} @change=${choose}>
    <option value="" ?selected=${settings.text === null}>${say.passagesAllTexts}</option>
    ${texts.map(
      (text) =>
        html`<option value=${text.id} ?selected=${settings.text === text.id}>
          ${say.counted(text.title, found.byText.get(text.id) ?? 0)}
        </option>`,
    )}
  </select>`;
}
