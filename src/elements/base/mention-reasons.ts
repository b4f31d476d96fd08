import { html, nothing, type TemplateResult } from 'lit';
import type { Mention } from '../../core/model/mention.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { explanation } from './marked-passage.ts';
import { mentionChoice } from './mention-choice.ts';
import { words } from './words/words.ts';

/** Why each of a passage's mentions is taken for what it is, and by whom; folded away under `summary`. */
export function mentionReasons(
  reading: Reading,
  mentions: readonly Mention[],
  summary: TemplateResult,
): TemplateResult {
  const say = words(reading.settings.current?.lang ?? 'en');
  const save = async () => {
    const { saveDecisions } = await import('./save-decisions.ts');
    saveDecisions(reading.bundle);
  };
  return html`<details class="provenance">
    ${summary}
    <ul class="plain">
      ${mentions.map(
        (mention) =>
          html`<li>
            <bdi>“${mention.quote}”</bdi> → <bdi>${explanation(reading, mention)}</bdi>
            (${say.linkedBy[mention.by]}) ${mentionChoice(reading, mention)}
          </li>`,
      )}
    </ul>
    ${
      reading.bundle.decided.size === 0
        ? nothing
        : html`<button class="more" type="button" @click=${save}>${say.mentionSave}</button>`
    }
  </details>`;
}

/** Unfolds the reasons of the passage in which something happened, and brings the keyboard to them. */
export function openReasons({ target }: Event): void {
  const passage = target instanceof Element ? target.closest('[part~="passage"]') : null;
  const details = passage?.querySelector<HTMLDetailsElement>('details.provenance');
  if (details === null || details === undefined) return;
  details.open = true;
  details.querySelector('summary')?.focus();
}
