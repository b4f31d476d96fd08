import { foldName } from './fold.ts';
import { bareSpelling } from './spelling-words.ts';
import { spellingKey, type SpellingKey } from './spelling-key.ts';
import { soundsOfFolded, type Sounds } from './spelling-sounds.ts';
import type { NameIndex, PlaceRef } from './name-index.ts';

/** A name as the table gives it back. */
export interface SpelledName {
  readonly ref: PlaceRef;
  /** Number of the name in the index. */
  readonly name: number;
}

/** Names by the skeleton of their spelling. */
export interface SpellingTable {
  readonly named: (key: SpellingKey) => readonly SpelledName[];
  /** Sounds of a name, and of the name without its kind word where it has one. */
  readonly soundsOfName: (name: number) => readonly Sounds[];
}

/** Keys have 32 bits and names 21, together the 53 that a number holds. */
const NAME_SPACE = 2 ** 21;

/** Makes the table from all names of the index; a second or so for 400 000. */
export function buildSpellingTable(names: NameIndex): SpellingTable {
  const entries: number[] = [];
  for (let name = 0; name < names.names; name++) {
    for (const sounds of spelledSounds(names.nameText(name))) {
      const key = spellingKey(sounds);
      if (key !== 0) entries.push(key * NAME_SPACE + name);
    }
  }
  // Filled as names are asked for: most never are.
  const heard: (readonly Sounds[] | undefined)[] = [];
  const table = Float64Array.from(entries).sort();
  return {
    named(key) {
      const found: SpelledName[] = [];
      for (let at = lowerBound(table, key * NAME_SPACE); at < table.length; at++) {
        const name = (table[at] ?? 0) - key * NAME_SPACE;
        if (name >= NAME_SPACE) break;
        found.push({ ref: names.ownerOf(name), name });
      }
      return found;
    },
    soundsOfName(name) {
      let sounds = heard[name];
      if (sounds === undefined) heard[name] = sounds = spelledSounds(names.nameText(name));
      return sounds;
    },
  };
}

function spelledSounds(text: string): readonly Sounds[] {
  const folded = foldName(text);
  const bare = bareSpelling(folded);
  const sounds = soundsOfFolded(folded);
  return bare === folded ? [sounds] : [sounds, soundsOfFolded(bare)];
}

function lowerBound(table: Float64Array, value: number): number {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
