import type { ReactiveControllerHost } from 'lit';
import { sendError } from '../base/send-event.ts';
import type { Problem } from '../base/one-of.ts';

/** What is wrong now, by the attribute or call that is to blame; each is told to the page once. */
export class ProblemBoard {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #messages = new Map<string, string>();

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
  }

  /** With the attribute or call to blame, by which one is taken away. */
  get messages(): readonly Problem[] {
    return [...this.#messages].map(([attribute, message]) => ({ attribute, message }));
  }

  has(attribute: string): boolean {
    return this.#messages.has(attribute);
  }

  put({ attribute, message }: Problem, cause = new Error(message)): void {
    if (this.#messages.get(attribute) === message) return;
    this.#messages.set(attribute, message);
    this.#host.requestUpdate();
    sendError(this.#host, new Error(message, { cause }), cause);
  }

  solve(attribute: string): void {
    if (this.#messages.delete(attribute)) this.#host.requestUpdate();
  }

  /** Puts the problem, or takes away the one there was. */
  judge(attribute: string, problem: Problem | undefined): void {
    if (problem === undefined) this.solve(attribute);
    else this.put(problem);
  }
}
