import { html, nothing, type TemplateResult } from 'lit';
import type { Mention } from '../../core/model/mention.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { explanation } from './marked-passage.ts';
import { mentionChoice } from './mention-choice.ts';
import { words } from './words/all-words.ts';

/** Why each of a passage's mentions is taken for what it is, and by whom; what else it may be, to choose from. */
export function mentionReasons(reading: Reading, mentions: readonly Mention[]): TemplateResult {
  const say = words(reading.settings.current?.lang ?? 'en');
  const save = async () => {
    const { saveDecisions } = await import('./save-decisions.ts');
    saveDecisions(reading.bundle);
  };
  return html`<ul class="plain">
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
    }`;
}
