import type { ReactiveControllerHost } from 'lit';

interface NoticeHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * One line at the end of an element that says what is wrong, where a person
 * looks. It stands outside what the element itself renders, so that every
 * element has it without doing anything.
 */
export class ErrorNotice {
  readonly #host: NoticeHost;
  #line: HTMLElement | undefined;
  error: Error | undefined;

  constructor(host: NoticeHost) {
    this.#host = host;
  }

  /** Says it at once; `undefined`: all is well. */
  put(error: Error | undefined): void {
    this.error = error;
    this.show();
  }

  /** Puts the line where it belongs; called after each update of the host. */
  show(): void {
    if (this.error === undefined) {
      this.#line?.remove();
      return;
    }
    this.#line ??= noticeLine();
    if (this.#line.parentNode !== this.#host.renderRoot) this.#host.renderRoot.append(this.#line);
    if (this.#line.textContent !== this.error.message) this.#line.textContent = this.error.message;
  }
}

function noticeLine(): HTMLElement {
  const line = document.createElement('p');
  line.setAttribute('role', 'alert');
  line.setAttribute('part', 'error');
  return line;
}
