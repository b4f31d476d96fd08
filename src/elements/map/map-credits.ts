import { html, type TemplateResult } from 'lit';
import type { Reading } from '../../core/selection/reading.ts';
import { boundariesAsOf } from '../base/boundary-dates.ts';
import { creditLink, licenceLink } from '../base/credit-pieces.ts';
import { words } from '../base/words/words.ts';

/** Under the map: no endorsement, the day of the boundaries, how the lines are drawn, whose data. */
export function renderCredits({ bundle, settings }: Reading): TemplateResult {
  const lang = settings.current?.lang ?? 'en';
  const worldview = settings.current?.worldview ?? 'neutral';
  const own = words(lang);
  const asOf = boundariesAsOf(bundle, lang);
  const credits = [...new Set(bundle.attributions.map(({ credit }) => credit))];
  return html`<details class="credits" part="credits">
    <summary>
      ${own.disclaimer(asOf)} · ${own.legendWorldview}: ${own.worldviews[worldview]} ·
      ${credits.map((credit, index) => html`${index > 0 ? ', ' : ''}<bdi>${credit}</bdi>`)}
    </summary>
    <p>${own.worldviewNotes[worldview]}</p>
    <p>${own.disclaimerLong(asOf)}</p>
    <ul>
      ${bundle.attributions.map(
        (attribution) =>
          html`<li>
            ${attribution.what}: ${creditLink(attribution)}, ${licenceLink(attribution)}
          </li>`,
      )}
    </ul>
  </details>`;
}
