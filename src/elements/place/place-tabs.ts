import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../base/words/words.ts';

export const TABS = ['passages', 'events', 'near', 'why'] as const;
export type PlaceTab = (typeof TABS)[number];

/** The tabs of the card: one stop of the Tab key, arrows between them. */
export function tabList(
  say: Words,
  chosen: PlaceTab,
  counts: { readonly passages: string; readonly events: string },
  choose: (tab: PlaceTab) => void,
): TemplateResult {
  const labels = {
    passages: say.passages,
    events: say.events,
    near: say.placeTabNear,
    why: say.placeTabWhy,
  };
  const number = (tab: PlaceTab) =>
    tab === 'passages' || tab === 'events'
      ? html` <span class="count">${counts[tab]}</span>`
      : nothing;
  const move = (event: KeyboardEvent) => {
    const next = tabAfter(event, chosen);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    const list = event.currentTarget as HTMLElement;
    list.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${say.placeTabs} @keydown=${move}>
    ${TABS.map(
      (tab) =>
        html`<button
          type="button"
          role="tab"
          id=${`tab-${tab}`}
          aria-controls=${`panel-${tab}`}
          aria-selected=${tab === chosen}
          tabindex=${tab === chosen ? 0 : -1}
          @click=${() => {
            choose(tab);
          }}
        >
          ${labels[tab]}${number(tab)}
        </button>`,
    )}
  </div>`;
}

/** The tab an arrow, Home or End leads to; arrows follow the direction of writing. */
function tabAfter(event: KeyboardEvent, chosen: PlaceTab): PlaceTab | undefined {
  const at = TABS.indexOf(chosen);
  const rtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
  const onward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  switch (event.key) {
    case onward:
      return TABS[(at + 1) % TABS.length];
    case back:
      return TABS[(at + TABS.length - 1) % TABS.length];
    case 'Home':
      return TABS[0];
    case 'End':
      return TABS.at(-1);
    default:
      return undefined;
  }
}
