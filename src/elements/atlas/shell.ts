import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { sameFocus, type Focus } from '../../core/selection/focus.ts';
import type { Reading } from '../../core/selection/reading.ts';
import { directionOf, LANGUAGE_TAGS, loadWords, words } from '../base/words/words.ts';
import type { ColumnView } from './column-view.ts';
import { columnContent } from './column.ts';
import { addStyles } from '../base/add-styles.ts';
import { Later } from '../base/later.ts';
import type { DropZone } from './drop-zone.ts';
import { shellHeader } from './header.ts';
import type * as ShellLaterModule from './shell-later.ts';
import type { Lender } from './lender.ts';
import { announcement, focusName } from './focus-name.ts';

/** Width of an atlas whose map has room for an open legend, CSS px. */
const ROOM_FOR_LEGEND = 1600;

type ShellLater = typeof ShellLaterModule;

/**
 * The whole experience: header, column, map, legend and timeline. Keeps what
 * belongs to no selection: which list is open, the way back, the sheet.
 */
export class Shell implements ReactiveController {
  readonly #host: LitElement & { theme: string };
  readonly #lender: Lender;
  readonly #later: Later<ShellLater>;
  #drop: DropZone | undefined;
  readonly #held: File[] = [];
  readonly #column = createRef<HTMLElement>();
  #view: ColumnView = 'focus';
  #sheetOpen = false;
  /** Decided once: a legend that the reader opened stays open when the window changes. */
  #isLegendFolded = false;
  #trail: Focus[] = [];
  #shown: Focus | null = null;
  #stops: (() => void)[] = [];
  /** The keyboard was in the column when its content changed. */
  #keepKeyboard = false;

  constructor(host: LitElement & { theme: string }, lender: Lender) {
    this.#host = host;
    this.#lender = lender;
    this.#later = new Later(host, async () => {
      const later = await import('./shell-later.ts');
      for (const one of later.styles) addStyles(host.renderRoot, one);
      new later.OnPaper(host);
      return later;
    });
    host.addController(this);
    // Until the zone for dropped texts is there: else the browser would leave the page for the file.
    const hold = (event: DragEvent) => {
      const { files, types } = event.dataTransfer ?? {};
      if (this.#drop !== undefined || types?.includes('Files') !== true) return;
      event.preventDefault();
      this.#held.push(...(files ?? []));
    };
    host.addEventListener('dragover', hold);
    host.addEventListener('drop', hold);
  }

  hostConnected(): void {
    const { focus, range, settings } = this.#lender.selections;
    const update = () => {
      this.#host.requestUpdate();
    };
    this.#stops = [
      focus.subscribe(() => {
        this.#moved();
        update();
      }),
      range.subscribe(update),
      settings.subscribe(() => {
        // Until the words are there English serves; an element that lends says why they are not.
        void loadWords(this.#lender.settings.lang).then(update, update);
        update();
      }),
    ];
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  hostUpdated(): void {
    if (!this.#keepKeyboard) return;
    this.#keepKeyboard = false;
    this.#column.value?.focus({ preventScroll: true });
  }

  /** What comes after the first paint: the zone for dropped texts. */
  renderDrop(): unknown {
    const later = this.#lender.reading && this.#later.current;
    if (later !== undefined)
      this.#drop ??= new later.DropZone(this.#host, this.#lender, this.#held);
    return this.#drop?.render() ?? nothing;
  }

  readonly #openText = (): void => {
    this.#drop?.choose();
  };

  render(src: string | undefined, failed: boolean): TemplateResult {
    const { settings, reading } = this.#lender;
    const { lang } = settings;
    const say = words(lang);
    if (reading === undefined) this.#isLegendFolded = this.#host.clientWidth < ROOM_FOR_LEGEND;
    return html`<div
      class=${this.#sheetOpen ? 'shell sheet-open' : 'shell'}
      lang=${LANGUAGE_TAGS[lang]}
      dir=${directionOf(lang)}
      @keydown=${this.#key}
    >
      ${reading === undefined ? nothing : this.#later.current?.skipLinks(this.#host, lang, this.#show)}
      ${shellHeader({
        reading,
        settings,
        view: this.#view,
        theme: this.#host.theme,
        setTheme: (theme) => {
          this.#host.theme = theme;
        },
        change: (part) => {
          this.#lender.selections.settings.select({ ...this.#lender.settings, ...part });
        },
        show: this.#show,
      })}
      <section class="column" tabindex="-1" aria-label=${say.atlasColumn} ${ref(this.#column)}>
        ${reading === undefined ? nothing : this.#later.current?.skipLinks(this.#host, lang, this.#show, ['map'])}
        ${this.#back(reading)} ${this.#content(reading, src, failed)}
      </section>
      <div class="sheet">
        <button
          class="sheet-handle"
          type="button"
          aria-expanded=${this.#sheetOpen}
          @click=${this.#toggleSheet}
        >
          ${this.#hiddenFocus(reading)} ${this.#sheetOpen ? say.atlasHideMap : say.atlasShowMap}
        </button>
        <div class="map" part="map">
          ${
            reading === undefined
              ? nothing
              : html`<sarhad-map></sarhad-map
                  ><sarhad-legend class="legend" ?folded=${this.#isLegendFolded}></sarhad-legend>`
          }
        </div>
        <div class="timeline" part="timeline">
          ${reading === undefined ? nothing : html`<sarhad-timeline></sarhad-timeline>`}
        </div>
      </div>
      ${reading === undefined ? nothing : this.#later.current?.printCredits(reading)}
      <p class="visually-hidden" role="status">
        ${reading === undefined ? nothing : announcement(reading)}
      </p>
    </div>`;
  }

  #content(reading: Reading | undefined, src: string | undefined, failed: boolean): unknown {
    const say = words(this.#lender.settings.lang);
    if (reading !== undefined) return columnContent(reading, this.#view, this.#openText);
    if (src === undefined) return html`<p class="state">${say.atlasNoSource}</p>`;
    return failed ? nothing : html`<p class="state" role="status">${say.loading}</p>`;
  }

  /** Drawn up, the sheet lies over the card: its handle says what is there to read. */
  #hiddenFocus(reading: Reading | undefined): unknown {
    if (!this.#sheetOpen || reading === undefined || reading.focus.current === null) return nothing;
    return html`<bdi class="hidden-focus">${announcement(reading)}</bdi>`;
  }

  #back(reading: Reading | undefined): unknown {
    const last = this.#trail.at(-1);
    if (reading === undefined || last === undefined || this.#view !== 'focus') return nothing;
    const say = words(this.#lender.settings.lang);
    const back = () => {
      const to = this.#trail.pop();
      if (to === undefined) return;
      this.#shown = to;
      reading.focus.select(to);
    };
    return html`<button class="back" type="button" @click=${back}>
      <span aria-hidden="true"
        >${directionOf(this.#lender.settings.lang) === 'ltr' ? '←' : '→'}</span
      >
      ${say.atlasBackTo(focusName(reading, last))}
    </button>`;
  }

  /** Something else is in focus: show it, and remember the way back. */
  #moved(): void {
    const now = this.#lender.selections.focus.current;
    const root = this.#host.shadowRoot;
    const active = root?.activeElement ?? null;
    this.#keepKeyboard = active !== null && this.#column.value?.contains(active) === true;
    if (!sameFocus(now, this.#shown)) {
      if (this.#shown !== null) this.#trail = [...this.#trail, this.#shown].slice(-20);
      this.#shown = now;
    }
    if (now === null) this.#trail = [];
    else this.#view = 'focus';
    this.#column.value?.scrollTo({ top: 0 });
  }

  readonly #show = (view: ColumnView): void => {
    this.#view = view;
    if (view === 'focus' || view === 'events') this.#lender.selections.focus.select(null);
    this.#column.value?.scrollTo({ top: 0 });
    this.#host.requestUpdate();
  };

  /** What has no use of its own for the key leaves it to the atlas. */
  readonly #key = ({ key, defaultPrevented, isComposing }: KeyboardEvent): void => {
    if (key !== 'Escape' || defaultPrevented || isComposing) return;
    this.#lender.selections.focus.select(null);
  };

  readonly #toggleSheet = (): void => {
    this.#sheetOpen = !this.#sheetOpen;
    this.#host.requestUpdate();
  };
}
