const NONE_KEPT = 'A'.charCodeAt(0);
const LETTERS = 26;

/**
 * The words of a list that white space parts, none with a capital. A list that
 * `packWords` has packed is the same words.
 */
export function words(list: string): ReadonlySet<string> {
  let last = '';
  return new Set(
    list
      .trim()
      .split(/\s+|(?=[A-Z])/)
      .map((piece) => {
        const kept = piece.charCodeAt(0) - NONE_KEPT;
        const packed = kept >= 0 && kept < LETTERS;
        return (last = packed ? last.slice(0, kept) + piece.slice(1) : piece);
      }),
  );
}

/**
 * The list in fewer bytes, for the page: in order, and of each word only what
 * differs from the one before, after a capital that says how many letters are
 * the same (A: none, B: one …).
 */
export function packWords(list: string): string {
  let last = '';
  const pack = (word: string): string => {
    let same = 0;
    while (same < Math.min(last.length, LETTERS - 1) && last[same] === word[same]) same++;
    last = word;
    return String.fromCharCode(NONE_KEPT + same) + word.slice(same);
  };
  return [...words(list)].sort().map(pack).join('');
}
