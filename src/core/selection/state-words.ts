import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { focusOf, type ReadingState } from './state.ts';

/** The keys that a state may use in an address. */
export const STATE_KEYS = [
  'place',
  'passage',
  'event',
  'text',
  'from',
  'to',
  'lang',
  'worldview',
  'senses',
  'only',
  'overlays',
  'today',
  'undated',
  'follow',
] as const;
export type StateKey = (typeof STATE_KEYS)[number];

/** The state as short words for an address; what is as by default is left out. */
export function stateToWords(state: ReadingState): Partial<Record<StateKey, string>> {
  const { focus, from, to, settings } = state;
  const words: Partial<Record<StateKey, string>> = {};
  if (focus !== null) words[focus.kind] = focus.id;
  if (from !== null) words.from = from;
  if (to !== null) words.to = to;
  const own = (key: keyof Settings) => String(settings[key]) !== String(DEFAULT_SETTINGS[key]);
  if (own('lang')) words.lang = settings.lang;
  if (own('worldview')) words.worldview = settings.worldview;
  if (own('senses')) words.senses = settings.senses.join(' ');
  if (settings.text !== null) words.only = settings.text;
  if (own('overlays')) words.overlays = settings.overlays.join(' ');
  if (settings.pinnedToToday) words.today = 'yes';
  if (settings.showUndated) words.undated = 'yes';
  if (settings.follow) words.follow = 'yes';
  return words;
}

/** The state that words say, sense or not. What they leave out is as by default. */
export function saidState(words: Readonly<Partial<Record<StateKey, string>>>): unknown {
  const kind = (['place', 'passage', 'event', 'text'] as const).find((key) => words[key]);
  const list = (text: string | undefined, otherwise: readonly string[]) =>
    text === undefined ? otherwise : text.split(' ').filter((word) => word !== '');
  return {
    focus: kind === undefined ? null : focusOf(kind, words[kind] ?? ''),
    from: words.from ?? null,
    to: words.to ?? null,
    settings: {
      lang: words.lang ?? DEFAULT_SETTINGS.lang,
      worldview: words.worldview ?? DEFAULT_SETTINGS.worldview,
      senses: list(words.senses, DEFAULT_SETTINGS.senses),
      text: words.only ?? null,
      overlays: list(words.overlays, DEFAULT_SETTINGS.overlays),
      pinnedToToday: words.today === 'yes',
      showUndated: words.undated === 'yes',
      follow: words.follow === 'yes',
    },
  };
}
