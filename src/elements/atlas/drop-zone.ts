import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { addPlaces, addTexts } from '../../core/model/index-bundle.ts';
import { sendError } from '../base/send-event.ts';
import { words } from '../base/words/all-words.ts';
import { directionOf, LANGUAGE_TAGS } from '../base/words/words.ts';
import type { Lender } from './lender.ts';

const READABLE = /\.(txt|text|md|markdown|html?)$/i;

interface State {
  readonly kind: 'linking' | 'linked' | 'failed';
  readonly message: string;
}

/**
 * A text dropped anywhere on the atlas, or chosen with a button, is linked in
 * a worker on this device and opens beside the others. Nothing is uploaded.
 */
export class DropZone implements ReactiveController {
  readonly #host: LitElement;
  readonly #lender: Lender;
  readonly #input = createRef<HTMLInputElement>();
  #dragging = false;
  #state: State | undefined;

  /** `held`: what was dropped before the zone was there. */
  constructor(host: LitElement, lender: Lender, held: readonly File[]) {
    this.#host = host;
    this.#lender = lender;
    host.addController(this);
    // It is made while the host renders, which hears of nothing new meanwhile.
    queueMicrotask(() => void this.#take(held));
  }

  hostConnected(): void {
    this.#host.addEventListener('dragover', this.#over);
    this.#host.addEventListener('dragleave', this.#leave);
    this.#host.addEventListener('drop', this.#drop);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dragover', this.#over);
    this.#host.removeEventListener('dragleave', this.#leave);
    this.#host.removeEventListener('drop', this.#drop);
  }

  /** Asks the reader for a file. */
  readonly choose = (): void => {
    this.#input.value?.click();
  };

  render(): TemplateResult {
    const { lang } = this.#lender.settings;
    const say = words(lang);
    return html`<div lang=${LANGUAGE_TAGS[lang]} dir=${directionOf(lang)}>
      <input
        ${ref(this.#input)}
        type="file"
        hidden
        multiple
        accept=".txt,.text,.md,.markdown,.html,.htm"
        aria-label=${say.atlasOpenText}
        @change=${this.#chosen}
      />
      ${this.#dragging ? html`<p class="drop">${say.atlasDropHere}</p>` : nothing} ${this.#notice()}
    </div>`;
  }

  #notice(): TemplateResult | typeof nothing {
    if (this.#state === undefined) return nothing;
    const { kind, message } = this.#state;
    const say = words(this.#lender.settings.lang);
    const close = () => {
      this.#say(undefined);
    };
    return html`<div class="drop-state">
      ${
        kind === 'failed'
          ? html`<p part="error" role="alert">${message}</p>`
          : html`<p role="status">${message}</p>`
      }
      ${
        kind === 'linking'
          ? nothing
          : html`<button class="more" type="button" @click=${close}>${say.close}</button>`
      }
    </div>`;
  }

  readonly #over = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    this.#drag(true);
  };

  readonly #leave = (event: DragEvent): void => {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || !this.#host.contains(to)) this.#drag(false);
  };

  readonly #drop = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    this.#drag(false);
    void this.#take([...(event.dataTransfer?.files ?? [])]);
  };

  readonly #chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same file may be chosen again after it was changed.
    input.value = '';
    void this.#take(files);
  };

  async #take(files: readonly File[]): Promise<void> {
    for (const file of files) {
      try {
        await this.#link(file);
      } catch (cause) {
        const error = cause instanceof Error ? cause : new Error(String(cause));
        this.#say({ kind: 'failed', message: error.message });
        sendError(this.#host, error);
        return;
      }
    }
  }

  async #link(file: File): Promise<void> {
    const say = words(this.#lender.settings.lang);
    if (!READABLE.test(file.name)) throw new Error(say.atlasWrongFile(file.name));
    this.#say({ kind: 'linking', message: say.atlasLinking(file.name) });
    const [{ linkFile }] = await Promise.all([
      import('../../worker/link-file.ts'),
      // Dropped while another atlas is on its way, it waits for that one.
      this.#lender.ready,
    ]);
    const names = await this.#lender.reading?.request('names');
    if (names === undefined) return;
    const { text, places } = await linkFile(file, names);
    this.#lender.renew((bundle) => addTexts(addPlaces(bundle, places), [text]));
    const mentions = text.passages.reduce((sum, passage) => sum + passage.mentions.length, 0);
    this.#say({ kind: 'linked', message: say.atlasLinked(file.name, mentions) });
    this.#lender.selections.focus.select({ kind: 'text', id: text.id });
  }

  #drag(dragging: boolean): void {
    if (this.#dragging === dragging) return;
    this.#dragging = dragging;
    this.#host.requestUpdate();
  }

  #say(state: State | undefined): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

const holdsFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;
