import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Reading } from '../../core/selection/reading.ts';
import { DEFAULT_SETTINGS } from '../../core/selection/settings.ts';
import { ReadingController } from '../base/reading-controller.ts';
import { theme } from '../base/theme.ts';
import { words } from '../base/words/all-words.ts';
import { directionOf, LANGUAGE_TAGS } from '../base/words/words.ts';
import { renderOverlays, renderWorldviews } from './legend-choices.ts';
import { renderCredits } from './legend-credits.ts';
import { renderRejected } from './legend-lines.ts';
import { firstRows, otherGroups } from './legend-marks.ts';
import { renderGroup, renderRows } from './legend-row.ts';
import { styles } from './legend-styles.ts';

/** Below this width of the screen the legend is folded until it is asked for. */
const WIDE = '(min-width: 48rem)';

/**
 * What every mark, dash and fill of the map and the timeline means, the switches of what is
 * drawn over it, whose view of the borders it shows, and whose data it uses.
 *
 * @tag sarhad-legend
 * @csspart legend - The whole legend.
 * @csspart error - What is wrong with the data.
 */
export class SarhadLegendElement extends LitElement {
  static override styles = [theme, styles];

  /** Overrides the reading lent by `<sarhad-atlas>`. */
  @property({ attribute: false }) reading: Reading | undefined;
  /** Id of the `<sarhad-atlas>` to read from, where it stands elsewhere on the page. */
  @property() atlas: string | undefined;
  /** Address of an `atlas.json`, to stand alone. */
  @property() src: string | undefined;
  /** Starts folded, where it would cover what it explains. */
  @property({ type: Boolean }) folded = false;

  readonly #readings = new ReadingController(this);
  readonly #wide = matchMedia(WIDE).matches;

  protected override render() {
    const reading = this.#readings.current;
    if (reading === undefined) return nothing;
    const { lang } = reading.settings.current ?? DEFAULT_SETTINGS;
    const say = words(lang);
    return html`<details
      class="legend"
      part="legend"
      lang=${LANGUAGE_TAGS[lang]}
      dir=${directionOf(lang)}
      ?open=${this.#wide && !this.folded}
    >
      <summary>${say.legendLabel}</summary>
      ${renderRows(firstRows(reading))}
      <details name="legend">
        <summary>${say.legendAllMarks}</summary>
        ${otherGroups(reading).map(renderGroup)}
      </details>
      <details name="legend">
        <summary>${say.legendOverlays}</summary>
        ${renderOverlays(reading)}
      </details>
      <details name="legend">
        <summary>${say.legendWorldview}</summary>
        ${renderWorldviews(reading)} ${renderRejected(reading)}
      </details>
      <details name="legend">
        <summary>${say.credits}</summary>
        ${renderCredits(reading)}
      </details>
    </details>`;
  }
}
