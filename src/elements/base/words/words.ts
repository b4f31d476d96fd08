import type { NameLang } from '../../../core/model/place.ts';
import type { InterfaceLang } from '../../../core/selection/settings.ts';
import { enFirst } from './en-first.ts';
import type { Dictionary, FirstWords } from './en.ts';

/** The words of the first paint; what comes later takes `words` from `all-words.ts`. */
export type Words = FirstWords;

/** Each language in its own words, for the choice of language. */
export const LANGUAGE_NAMES: Readonly<Record<InterfaceLang, string>> = {
  en: 'English',
  ur: 'اردو',
  ps: 'پښتو',
  prs: 'دری',
};

/** BCP 47 tag for `lang` attributes: browsers know Dari as Persian of Afghanistan. */
export const LANGUAGE_TAGS: Readonly<Record<Exclude<NameLang, 'und'>, string>> = {
  en: 'en',
  ur: 'ur',
  ps: 'ps',
  prs: 'fa-AF',
  bal: 'bal',
  hno: 'hno',
};

export const directionOf = (lang: InterfaceLang): 'ltr' | 'rtl' => (lang === 'en' ? 'ltr' : 'rtl');

const loaded = new Map<InterfaceLang, Words>([['en', enFirst]]);
const loading = new Map<InterfaceLang, Promise<void>>();

/** The words of `lang`; the English ones until `loadWords(lang)` is done. */
export function words(lang: InterfaceLang): Words {
  return loaded.get(lang) ?? enFirst;
}

/** Whether `words(lang)` gives the words of `lang` itself. */
export function hasWords(lang: InterfaceLang): boolean {
  return loaded.has(lang);
}

/** Fetches the words of `lang` once, however often it is asked for. */
export function loadWords(lang: InterfaceLang): Promise<void> {
  const known = loading.get(lang);
  if (known !== undefined) return known;
  const load = fetchDictionary(lang).then(
    (dictionary) => {
      loaded.set(lang, complete(dictionary));
    },
    (reason: unknown) => {
      // Asked for again later, it is fetched again: the reader may be online by then.
      loading.delete(lang);
      throw reason;
    },
  );
  loading.set(lang, load);
  return load;
}

async function fetchDictionary(lang: InterfaceLang): Promise<Dictionary> {
  switch (lang) {
    case 'en':
      return enFirst;
    case 'ur':
      return (await import('./ur.ts')).ur;
    case 'ps':
      return (await import('./ps.ts')).ps;
    case 'prs':
      return (await import('./prs.ts')).prs;
  }
}

/** What a dictionary leaves out is said in English. */
function complete(dictionary: Dictionary): Words {
  const whole: Record<string, unknown> = { ...enFirst };
  for (const [key, value] of Object.entries(dictionary)) {
    const english = whole[key];
    whole[key] =
      typeof value === 'object' && typeof english === 'object' ? { ...english, ...value } : value;
  }
  return whole as unknown as Words;
}
