import { html, type TemplateResult } from 'lit';
import type { Reading } from '../../core/selection/reading.ts';
import { boundariesAsOf } from '../base/boundary-dates.ts';
import { licenceLink } from '../base/credit-pieces.ts';
import { today } from '../base/today.ts';
import { formatDay } from '../base/words/date.ts';
import { words } from '../base/words/all-words.ts';

/** Where it was printed from, and whose data it is: on paper only, for on the screen the map and the legend say it. */
export function printCredits({ bundle, settings }: Reading): TemplateResult {
  const lang = settings.current?.lang ?? 'en';
  const say = words(lang);
  return html`<footer class="print-credits">
    <p>${say.atlasPrinted(formatDay(today(), lang))} <bdi class="address">${location.href}</bdi></p>
    <p>
      ${say.disclaimerLong(boundariesAsOf(bundle, lang))}
      ${say.worldviewNotes[settings.current?.worldview ?? 'neutral']}
    </p>
    <p>
      ${say.credits}:
      ${bundle.attributions.map(
        (attribution) =>
          html`${attribution.what}:
            <bdi>${attribution.credit}</bdi> (${licenceLink(attribution)}). `,
      )}
    </p>
  </footer>`;
}
