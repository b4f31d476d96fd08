import { html, type LitElement, type TemplateResult } from 'lit';
import type { InterfaceLang } from '../../core/selection/settings.ts';
import { words } from '../base/words/all-words.ts';
import type { ColumnView } from './column-view.ts';

/** Where they lead, by what then has the keyboard. */
const WAYS = { map: 'sarhad-map', places: 'sarhad-places', column: '.column' } as const;
type Way = keyof typeof WAYS;

/**
 * Stops of the Tab key that lead past all that stands between: to `ways`, else
 * to all there are. `show` changes what the column shows.
 */
export function skipLinks(
  host: LitElement,
  lang: InterfaceLang,
  show: (view: ColumnView) => void,
  ways: readonly Way[] = ['map', 'places', 'column'],
): TemplateResult {
  const say = words(lang);
  const names = { map: say.mapLabel, places: say.placesLabel, column: say.atlasColumn };
  return html`<div class="skips">
    ${ways.map(
      (way) =>
        html`<button
          class="more"
          type="button"
          @click=${() => {
            if (way === 'places') show('places');
            void skip(host, WAYS[way]);
          }}
        >
          ${say.atlasSkip(names[way])}
        </button>`,
    )}
  </div>`;
}

async function skip({ renderRoot, updateComplete }: LitElement, to: string): Promise<void> {
  const find = (what: string) =>
    renderRoot.querySelector<HTMLElement & Partial<Pick<LitElement, 'updateComplete'>>>(what);
  const handle = find('.sheet-handle');
  // On a phone the map lies over the column, or below the edge.
  if (handle?.checkVisibility() === true) {
    const isOpen = handle.ariaExpanded === 'true';
    if (isOpen !== (to === WAYS.map)) handle.click();
  }
  await updateComplete;
  const target = find(to);
  // A list that was asked for just now draws its lines first.
  await target?.updateComplete;
  target?.focus();
}
