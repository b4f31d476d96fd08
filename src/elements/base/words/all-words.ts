import type { InterfaceLang } from '../../../core/selection/settings.ts';
import type { Words } from './en.ts';
import { enLater } from './en-later.ts';
import { words as firstWords, type Words as FirstWords } from './words.ts';

export type { Words } from './en.ts';

const known = new WeakMap<FirstWords, Words>();

/** Every word of `lang`, for what the first paint does not need; the English ones until the language is loaded. */
export function words(lang: InterfaceLang): Words {
  const first = firstWords(lang);
  const before = known.get(first);
  if (before !== undefined) return before;
  // A language is loaded whole: its own words stand before the English ones.
  const whole: Record<string, unknown> = { ...first };
  for (const [key, english] of Object.entries(enLater)) {
    const own = whole[key];
    whole[key] =
      typeof english === 'object' ? { ...english, ...(own as object) } : (own ?? english);
  }
  const all = whole as unknown as Words;
  known.set(first, all);
  return all;
}
