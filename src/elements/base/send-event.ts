import type { Focus } from '../../core/selection/focus.ts';
import type { Interval } from '../../core/model/time.ts';

/** What each event carries. All bubble and leave shadow roots. */
export interface SarhadEvents {
  'sarhad-ready': { readonly title: string };
  'sarhad-select': { readonly focus: Focus | null };
  'sarhad-hover': { readonly focus: Focus | null };
  'sarhad-range': Interval;
  'sarhad-error': { readonly message: string; readonly cause: unknown };
}

export function sendEvent<Name extends keyof SarhadEvents>(
  target: EventTarget,
  name: Name,
  detail: SarhadEvents[Name],
): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** Faults the page knows of. */
const told = new WeakSet<object>();

/**
 * Tells the host page what went wrong; the element itself shows it too. A
 * `fault` that several elements run into is told once, by the first of them;
 * returns whether this was it.
 */
export function sendError(target: EventTarget, error: Error, fault: object = error): boolean {
  if (told.has(fault)) return false;
  told.add(fault);
  sendEvent(target, 'sarhad-error', { message: error.message, cause: error });
  return true;
}
