import type { InterfaceLang } from '../../core/selection/settings.ts';
import { words } from './words/words.ts';

/** An attribute of the host page that cannot be followed, and why, in words. */
export interface Problem {
  readonly attribute: string;
  readonly message: string;
}

/** The value where it is one of those allowed; absent and empty are `otherwise`. */
export function oneOf<Value extends string>(
  attribute: string,
  // Lit hands on `null` for an attribute that was taken away.
  value: string | null | undefined,
  allowed: readonly Value[],
  otherwise: Value,
  lang: InterfaceLang,
): { readonly value: Value; readonly problem: Problem | undefined } {
  if (value == null || value === '') return { value: otherwise, problem: undefined };
  const found = allowed.find((known) => known === value);
  if (found !== undefined) return { value: found, problem: undefined };
  const say = words(lang);
  const message = say.errorAttribute(attribute, value, say.errorNotOneOf(allowed.join(', ')));
  return { value: otherwise, problem: { attribute, message } };
}
