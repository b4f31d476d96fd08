import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Focus } from '../../core/selection/focus.ts';
import { relatedTo, type RelatedPlace } from '../../core/selection/related.ts';
import { DEFAULT_SETTINGS } from '../../core/selection/settings.ts';
import {
  focusOf,
  getState,
  LANGS,
  WORLDVIEWS,
  type ReadingState,
} from '../../core/selection/state.ts';
import { toState } from '../../core/selection/state-reader.ts';
import { oneOf, type Problem } from '../base/one-of.ts';
import { theme } from '../base/theme.ts';
import { directionOf, words } from '../base/words/words.ts';
import { readRange, THEMES, type Theme } from './atlas-attributes.ts';
import { atlasStyles } from './atlas-styles.ts';
import { columnStyles } from './column-styles.ts';
import type { HashSync } from './hash-sync.ts';
import { headerStyles } from './header-styles.ts';
import { Lender } from './lender.ts';
import { ProblemBoard } from './problem-board.ts';
import { sheetStyles } from './sheet-styles.ts';
import { Shell } from './shell.ts';

/** What `getState()` gives: plain JSON. */
export interface AtlasState extends ReadingState {
  readonly theme: Theme;
}

type FocusAttribute = 'place' | 'event' | 'text';
const FOCUS_ATTRIBUTES: readonly FocusAttribute[] = ['place', 'event', 'text'];

/**
 * Loads an atlas, owns selection, hover and range, and lends them to the
 * elements inside it, or anywhere on the page that name its id. Without
 * children it lays out the whole experience.
 *
 * @tag sarhad-atlas
 * @slot - Elements and anything else; without them the whole experience is laid out.
 * @csspart error - What is wrong with the data or an attribute.
 * @csspart map - The map, where the atlas lays it out.
 * @csspart timeline - The timeline, where the atlas lays it out.
 * @cssproperty [--sarhad-atlas-height=min(100dvh, 70rem)] - Height of the whole experience, unless the page gives the element a `block-size`.
 * @fires sarhad-ready - The atlas is loaded: `{title}`.
 * @fires sarhad-select - The reader selected something: `{focus}`.
 * @fires sarhad-hover - The reader points at something: `{focus}`.
 * @fires sarhad-range - The reader chose days: `{from, to}`.
 * @fires sarhad-error - Something is wrong: `{message, cause}`.
 */
export class SarhadAtlasElement extends LitElement {
  static override styles = [theme, atlasStyles, headerStyles, columnStyles, sheetStyles];

  /** Address of `atlas.json`. */
  @property() src: string | undefined;
  /** Id of the place to select. */
  @property() place: string | undefined;
  /** Id of the event to select. */
  @property() event: string | undefined;
  /** Id of the text to select. */
  @property() text: string | undefined;
  /** First day of the range, `YYYY-MM-DD`. */
  @property() from: string | undefined;
  /** The day after the last of the range, `YYYY-MM-DD`. */
  @property() to: string | undefined;
  /** `en`, `ur`, `ps` or `prs`. */
  @property() override lang = '';
  /** How disputed lines are drawn: `neutral`, `pk`, `af` or `in`. */
  @property() worldview: string | undefined;
  /** `auto`, `light` or `dark`. */
  @property({ reflect: true }) theme = 'auto';
  /** `hash`: keep the state in the page's address. */
  @property() sync: string | undefined;

  readonly #states = this.attachInternals().states;
  readonly #problems = new ProblemBoard(this);
  readonly #lender = new Lender(this, this.#problems);
  readonly #shell = new Shell(this, this.#lender);
  #hash: HashSync | undefined;

  constructor() {
    super();
    this.addController({
      hostConnected: () => {
        if (this.hasUpdated && !this.#lender.isOpen) this.#open();
      },
      hostDisconnected: () => {
        // Moving is not leaving: what is loaded is kept until the element is still out a moment later.
        queueMicrotask(() => {
          if (this.isConnected) return;
          this.#hash?.stop();
          this.#lender.close();
        });
      },
    });
  }

  /** Resolves when the atlas is loaded; rejects with what `sarhad-error` says. */
  get ready(): Promise<void> {
    return this.#lender.ready;
  }

  /** Selects as the host page: no event is fired. Resolves when it is selected, or known not to exist. */
  async select(focus: Focus | null): Promise<void> {
    await this.#lender.select(focus, 'select()');
  }

  /** Places named in the same passages as `focus`, most often first; empty before the atlas is loaded. */
  related(focus: Focus): RelatedPlace[] {
    const { reading } = this.#lender;
    return reading === undefined ? [] : relatedTo(reading.bundle, focus);
  }

  /** What the reader sees, as plain JSON; `setState(getState())` changes nothing. */
  getState(): AtlasState {
    const chosen = THEMES.find((known) => known === this.theme) ?? 'auto';
    return { ...getState(this.#lender.selections), theme: chosen };
  }

  /** Sets what `state` holds and leaves the rest; no event is fired. */
  async setState(state: Partial<AtlasState>): Promise<void> {
    const before = this.getState();
    // A page may hand over anything: what cannot be set is left, and said below.
    const given: Partial<AtlasState> = { ...state };
    this.theme = THEMES.find((known) => known === given.theme) ?? this.theme;
    await this.#set(toState({ ...before, ...given }, before), 'setState()', state);
  }

  /** Sets what can be set of what was `given`, and says what cannot. */
  async #set(state: ReadingState, from: string, given: unknown): Promise<void> {
    await this.#lender.setState(state, from);
    const { judgeState } = await import('./state-message.ts');
    const problem = judgeState(given, from, this.#lender.settings.lang);
    if (problem !== undefined) this.#problems.put(problem);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lang') || changed.has('worldview')) this.#applySettings(changed);
    if (changed.has('theme')) this.#judge('theme', THEMES);
    if (changed.has('sync')) this.#judge('sync', ['hash']);
    if (changed.has('from') || changed.has('to')) this.#applyRange();
    const named = FOCUS_ATTRIBUTES.filter((kind) => changed.has(kind));
    if (changed.has('src')) this.#open();
    else if (named.length > 0 && this.#lender.reading !== undefined) void this.#applyFocus(named);
    if (changed.has('sync') && this.#lender.reading !== undefined) void this.#syncHash();
  }

  protected override render() {
    const slotted = this.childElementCount > 0;
    if (slotted) this.#states.add('lends');
    else this.#states.delete('lends');
    return html`
      <div class=${slotted ? 'lent' : 'room'}>
        ${this.#problems.messages.map((problem) => this.#renderProblem(problem))}
        ${slotted ? nothing : this.#shell.render(this.src, this.#problems.has('src'))}
      </div>
      <slot
        @slotchange=${() => {
          this.requestUpdate();
        }}
      ></slot>
      ${this.#shell.renderDrop()}
    `;
  }

  /** The reader may put it away, unless it is all there is to see. */
  #renderProblem({ attribute, message }: Problem): TemplateResult {
    const { reading, settings } = this.#lender;
    const close = () => {
      this.#problems.solve(attribute);
    };
    const button = html`<button class="more" @click=${close}>
      ${words(settings.lang).close}
    </button>`;
    return html`<div part="error" role="alert" dir=${directionOf(settings.lang)}>
      ${message} ${reading && button}
    </div>`;
  }

  #open(): void {
    this.#lender.open(this.src, async () => {
      await this.#applyFocus(FOCUS_ATTRIBUTES.filter((kind) => this[kind] !== undefined));
      await this.#syncHash();
    });
  }

  #judge(name: 'theme' | 'sync', allowed: readonly string[]): void {
    const { problem } = oneOf(name, this[name], allowed, '', this.#lender.settings.lang);
    this.#problems.judge(name, problem);
  }

  #isSynced(): boolean {
    return this.sync === 'hash';
  }

  /** Only a host that asks for it pays for it. */
  async #syncHash(): Promise<void> {
    if (!this.#isSynced()) {
      this.#hash?.stop();
      return;
    }
    const loaded = await import('./hash-sync.ts');
    // The host may have taken it back in the meantime.
    if (!this.isConnected || !this.#isSynced()) return;
    this.#hash ??= new loaded.HashSync(this.#lender.selections, (state, said) => {
      void this.#set(state, 'hash', said);
    });
    this.#hash.start();
  }

  #applySettings(changed: PropertyValues<this>): void {
    const { settings, selections } = this.#lender;
    const lang = oneOf('lang', this.lang, LANGS, DEFAULT_SETTINGS.lang, settings.lang);
    const view = oneOf('worldview', this.worldview, WORLDVIEWS, 'neutral', settings.lang);
    this.#problems.judge('lang', lang.problem);
    this.#problems.judge('worldview', view.problem);
    this.#lender.asHost(() => {
      selections.settings.select({
        ...settings,
        ...(changed.has('lang') ? { lang: lang.value } : {}),
        ...(changed.has('worldview') ? { worldview: view.value } : {}),
      });
    });
  }

  #applyRange(): void {
    const { range, problems } = readRange(this.from, this.to, this.#lender.settings.lang);
    for (const attribute of ['from', 'to']) {
      const problem = problems.find((candidate) => candidate.attribute === attribute);
      this.#problems.judge(attribute, problem);
    }
    this.#lender.asHost(() => {
      this.#lender.selections.range.select(range);
    });
  }

  /** The first attribute that names something wins; one that was taken away lets go. */
  async #applyFocus(named: readonly FocusAttribute[]): Promise<void> {
    for (const kind of named) this.#problems.solve(kind);
    const kind = named.find((candidate) => (this[candidate] ?? '') !== '');
    const { current } = this.#lender.selections.focus;
    if (kind !== undefined)
      await this.#lender.select(focusOf(kind, this[kind] ?? '') ?? null, kind);
    else if (named.some((gone) => gone === current?.kind)) await this.#lender.select(null, '');
  }
}
