import { foldName, hashFolded } from './fold.ts';
import type { NativeAround, NativeLang } from './evidence.ts';
import { liesIn } from './geography.ts';
import type { PlaceRef } from './name-index.ts';
import { ENTRY_PERSON, ENTRY_WORD } from './names-format.ts';
import { nativeDoubtOf, nativeSupportOf } from './native-around.ts';
import { nativeNeed } from './native-need.ts';
import { NATIVE_FOLK, NATIVE_KINDS, NATIVE_POWERS, nativeSet } from './native-words.ts';
import { PROMINENT_WORD, type Option } from './options.ts';
import type { Hit } from './scan.ts';
import { hasNeighbour } from './neighbour.ts';
import { sureFrom, sureUpTo } from './scene.ts';
import type { Scene, SureName } from './scene-contract.ts';
import type { Token } from './tokens.ts';

const DOUBTFUL = 2;
/** Ranks up to this are provinces and cities that are meant more often than the word of that spelling. */
const FAMOUS = 3;

/** Small words that stand between a place and the area that it lies in. */
const LINKS = nativeSet(
  'کا کی کے کې په د در ی مربوط مربوطه واقع اندر صدر‌مقام مرکز علاقے علاقہ سیمه سیمې',
);
const LINK_MARKS: ReadonlySet<string> = new Set([',', '(']);
const LONGEST_LINK = 4;

/**
 * The area that the words beside the name say it lies in: "ضلع خیبر کی تحصیل
 * باڑہ", "ولسوالی خوگیانی ولایت ننگرهار", "د ننګرهار په خوګیاڼو کې". Nothing
 * but kind words and small words may stand between the two.
 */
export function nativeContainerOf(
  scene: Scene,
  { before, after }: NativeAround,
  options: readonly Option[],
): PlaceRef | null {
  const { names } = scene;
  const known = options[0] !== undefined && options[0].rank <= PROMINENT_WORD;
  const areas = [
    linked(before, (token) => sureUpTo(scene, token.end)),
    linked(after, (token) => sureFrom(scene, token.start)),
  ];
  for (const area of areas) {
    if (area === undefined || area.people) continue;
    // "سفیر پاکستان در کابل": a country beside a well known place does not hold it.
    if (area.kind === 'country' && known) continue;
    if (options.some((option) => option.ref !== area.ref && liesIn(names, option.ref, area.ref)))
      return area.ref;
  }
  return null;
}

function linked(
  tokens: readonly Token[],
  nameAt: (token: Token) => SureName | undefined,
): SureName | undefined {
  for (const [at, token] of tokens.entries()) {
    const name = nameAt(token);
    if (name !== undefined) return at === 0 ? undefined : name;
    if (at === LONGEST_LINK || !isLink(token)) return undefined;
  }
  return undefined;
}

const isLink = ({ lower }: Token): boolean =>
  LINKS.has(lower) || LINK_MARKS.has(lower) || NATIVE_KINDS.has(lower);

const JOINTS = nativeSet('اور و او یا');

/** The settled names right before and right after it in the same row ("سوات، دیر اور چترال"). */
export function nativeListedWith(scene: Scene, { before, after }: NativeAround): SureName[] {
  const isJoint = (token: Token | undefined): boolean =>
    token !== undefined && (token.lower === ',' || JOINTS.has(token.lower));
  const previous = isJoint(before[0]) ? before[1] : undefined;
  const next = isJoint(after[0]) ? after[1] : undefined;
  return [
    previous === undefined ? undefined : sureUpTo(scene, previous.end),
    next === undefined ? undefined : sureFrom(scene, next.start),
  ].filter((name) => name !== undefined);
}

/** Whether the name is a place here: the words around it must make up for the capital that the script has not. */
export function isNativePlace(
  scene: Scene,
  hit: Hit,
  around: NativeAround,
  options: readonly Option[],
  container: PlaceRef | null,
): boolean {
  const best = options[0];
  if (best === undefined) return false;
  if (isElsewhere(scene.content, hit, around)) return false;
  const country = best.kind === 'country';
  const said = nativeDoubtOf(around);
  const doubt = said + personBeside(scene, around);
  if (best.people)
    return (
      !isTongue(around) &&
      ((country && !isOrdinary(hit)) || (doubt === 0 && isFolk(scene.content, hit, around)))
    );
  const need = nativeNeed(hit, best);
  const famous = !country && best.rank <= FAMOUS;
  const beside = nativeSupportOf(around, isOrdinary(hit) && !famous);
  // Its verb comes last, so a person who does something stands right before the town: "احمد کراچی گیا".
  if (need === 0) return country || said < DOUBTFUL || beside > 0;
  const listed = nativeListedWith(scene, around).some(({ people }) => !people) ? 1 : 0;
  const other = isOtherKind(around, options);
  const support = beside - (other ? 1 : 0) + (container === null ? 0 : 2) + listed;
  if (support - doubt >= need) return true;
  if (doubt > 0 || other) return false;
  // A word that is the name of a known place is that place where the text goes there from one near it.
  const weak = support === 0 && need === 1 ? nativeSupportOf(around, false) : support;
  return weak > 0 && weak + 1 >= need && hasNeighbour(scene, hit, options);
}

/** Names in one of the languages that in the others are nothing but a word: Syria in Urdu, the evening in all three. */
const ONLY_IN: ReadonlyMap<string, NativeLang> = new Map([['شام', 'ur']]);
const isElsewhere = (content: string, { start, end }: Hit, { lang }: NativeAround): boolean =>
  (ONLY_IN.get(foldName(content.slice(start, end))) ?? lang) !== lang;

/** Whether the kind word beside the name fits none of its places: then it weighs half. */
const isOtherKind = ({ kindWord }: NativeAround, options: readonly Option[]): boolean =>
  kindWord !== null && !options.some(({ kind }) => kindWord.kinds.includes(kind));

/** "ہندی زبان", "روسي ژبه", "زبان روسی": a language is no people. */
const TONGUES = nativeSet('زبان زبانِ زبانوں ژبه ژبې ژبو');
const isTongue = ({ lang, before, after }: NativeAround): boolean =>
  TONGUES.has((lang === 'prs' ? before : after)[0]?.lower ?? '');

/** Plurals, as they are folded: "کابلیان", "پشاوریوں", "هراتی‌ها". */
const PLURAL = /(?:ان|ون|انو|ہا|ہای)$/;

/**
 * Families are called after towns, and "ترک" is a word too: only a plural, or a
 * word for people or their government beside it, makes such a word a people.
 */
const isFolk = (content: string, { start, end }: Hit, { before, after }: NativeAround): boolean =>
  PLURAL.test(foldName(content.slice(start, end))) ||
  [before[0], after[0]].some(
    (token) =>
      token !== undefined && (NATIVE_FOLK.has(token.lower) || NATIVE_POWERS.has(token.lower)),
  ) ||
  BESIDE_PAK.has(after[0]?.lower ?? '');

/** "پاک" is "pure" too; it is short for Pakistan before these. */
const BESIDE_PAK = nativeSet('افغان افغانستان بھارت چین ایران امریکہ امریکا فوج بحریہ فضائیہ');

const isOrdinary = ({ entry }: Hit): boolean => (entry & ENTRY_WORD) !== 0;

/** A name of persons beside it makes it one of their names ("عبدالولی مہمند", "جلال‌الدین بلخی"). */
function personBeside(scene: Scene, { before }: NativeAround): number {
  const nearest = before[0];
  if (nearest?.word !== true || sureUpTo(scene, nearest.end) !== undefined) return 0;
  const entry = scene.names.entry(...hashFolded(foldName(nearest.text)));
  return entry !== -1 && (entry & ENTRY_PERSON) !== 0 ? DOUBTFUL : 0;
}
