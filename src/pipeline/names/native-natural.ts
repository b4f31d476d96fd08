import { foldName } from '../../core/linking/fold.ts';
import type { Place, PlaceKind } from '../../core/model/place.ts';

const folded = (list: string): string[] => list.split(' ').map(foldName);

/** Words for a river or a pass, before and after its name, in the three languages. */
const KIND_WORDS: Partial<Record<PlaceKind, readonly [before: string[], after: string[]]>> = {
  river: [folded('دریای دریائے دریا رودخانه'), folded('سیند دریا ندی')],
  pass: [folded('دره کوتل گردنه'), folded('دره کوتل پاس')],
};
const ENGLISH = / (?:river|pass|kotal)$/;
/** Areas and towns whose name a river or a pass bears. */
const NAMESAKES: ReadonlySet<PlaceKind> = new Set(['province', 'district', 'city', 'town']);
const KNOWN_RANK = 5;

const isNative = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** Folded names in Arabic script of the known areas and towns, by their folded names in English. */
export function namesakesOf(places: readonly Place[]): ReadonlyMap<string, ReadonlySet<string>> {
  const namesakes = new Map<string, Set<string>>();
  for (const { kind, rank, names } of places) {
    if (!NAMESAKES.has(kind) || rank > KNOWN_RANK) continue;
    const native = names.filter(({ text }) => isNative(text)).map(({ text }) => foldName(text));
    for (const { text } of names) {
      if (isNative(text)) continue;
      const key = foldName(text);
      namesakes.set(key, new Set([...(namesakes.get(key) ?? []), ...native]));
    }
  }
  return namesakes;
}

/**
 * The names of a river or a pass with the words for one beside them, in each of
 * the languages: of the Kunar River, which has a name in Urdu alone, "دریای
 * کنر" and "کونړ سیند", because the province of Kunar is so called.
 */
export function naturalForms(
  { kind, names }: Place,
  namesakes: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const words = KIND_WORDS[kind];
  if (words === undefined) return [];
  const [before, after] = words;
  const bare = new Set(
    names.flatMap(({ text }) =>
      isNative(text)
        ? [withoutKind(foldName(text), before, after)]
        : [...(namesakes.get(foldName(text).replace(ENGLISH, '')) ?? [])],
    ),
  );
  return [...bare].flatMap((name) => [
    ...before.map((word) => `${word} ${name}`),
    ...after.map((word) => `${name} ${word}`),
  ]);
}

function withoutKind(name: string, before: readonly string[], after: readonly string[]): string {
  const own = name.startsWith('د ') ? name.slice(2) : name;
  const first = before.find((word) => own.startsWith(`${word} `));
  const last = after.find((word) => own.endsWith(` ${word}`));
  return own.slice(
    first === undefined ? 0 : first.length + 1,
    last === undefined ? own.length : -last.length - 1,
  );
}
