import type { Worldview } from '../model/boundary.ts';
import type { Sense } from '../model/mention.ts';
import type { TextId } from '../model/ids.ts';

export type InterfaceLang = 'en' | 'ur' | 'ps' | 'prs';
/** What is drawn over the map; `scripts`: beside a name that in another script. */
export type Overlay = 'areas' | 'dots' | 'events' | 'curves' | 'arcs' | 'scripts';
export const OVERLAYS: readonly Overlay[] = [
  'areas',
  'dots',
  'events',
  'curves',
  'arcs',
  'scripts',
];

/** How the reader wants to see: shared by all elements of one reading. */
export interface Settings {
  readonly lang: InterfaceLang;
  readonly worldview: Worldview;
  /** Senses whose mentions are shown; `place` alone at first. */
  readonly senses: readonly Sense[];
  /** Only this text's passages are shown; `null`: all texts. */
  readonly text: TextId | null;
  readonly overlays: readonly Overlay[];
  /** Names and lines of today, whatever the range. */
  readonly pinnedToToday: boolean;
  /** Passages and events without a date stay visible while a range is set. */
  readonly showUndated: boolean;
  /** The map moves along with the text that is read. */
  readonly follow: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  lang: 'en',
  worldview: 'neutral',
  senses: ['place'],
  text: null,
  overlays: ['areas', 'dots', 'events', 'curves', 'scripts'],
  pinnedToToday: false,
  showUndated: false,
  follow: false,
};
