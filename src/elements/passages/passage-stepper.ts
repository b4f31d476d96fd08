import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Words } from '../base/words/words.ts';

/** "2 of 7" with a step back and a step on; brings the passage into view and leaves the keyboard at the steps. */
export class PassageStepper {
  readonly #host: LitElement;
  /** Number of the passage stepped to, from 0; -1: none yet. */
  #at = -1;

  constructor(host: LitElement) {
    this.#host = host;
  }

  reset(): void {
    this.#at = -1;
  }

  render(say: Words, total: number): TemplateResult | typeof nothing {
    if (total < 2) return nothing;
    const step = (by: number) => () => {
      void this.#go(Math.min(total - 1, Math.max(0, this.#at + by)));
    };
    return html`<div class="stepper" role="group" aria-label=${say.passagesStep}>
      <button
        type="button"
        class="step"
        aria-label=${say.previous}
        ?disabled=${this.#at <= 0}
        @click=${step(-1)}
      >
        ↑
      </button>
      <span role="status"
        >${this.#at < 0 ? say.passageCount(total) : say.ofTotal(this.#at + 1, total)}</span
      >
      <button
        type="button"
        class="step"
        aria-label=${say.next}
        ?disabled=${this.#at >= total - 1}
        @click=${step(1)}
      >
        ↓
      </button>
    </div>`;
  }

  #cards(): NodeListOf<HTMLElement> {
    return this.#host.renderRoot.querySelectorAll('.card');
  }

  async #go(to: number): Promise<void> {
    if (this.#cards()[to] === undefined) {
      this.#host.renderRoot.querySelector<HTMLElement>('.more')?.click();
      await this.#host.updateComplete;
    }
    const card = this.#cards()[to];
    if (card === undefined) return;
    this.#at = to;
    for (const other of this.#cards()) other.classList.toggle('current', other === card);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    card.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
    this.#host.requestUpdate();
  }
}
