/**
 * Letters of Urdu, Pashto, Dari and Arabic that readers write for one another,
 * each pair `from` → `to`. Marks above and below letters are gone by then.
 */
const ARABIC_PAIRS =
  'يی ىی ېی ۍی ےی ئی كک ګگ ةہ ۀہ ۂہ هہ ۃہ ھہ ەہ أا إا آا ٱا ؤو ټٹ ډڈ ړڑ ڼن ںن ښش ږژ ځز';

/** Latin letters that Unicode does not take apart into a letter and a mark. */
const LATIN_PAIRS = 'ıi øo łl đd ðd æa œo ßs';

const LETTERS = new Map(
  `${ARABIC_PAIRS} ${LATIN_PAIRS}`.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Marks on letters, the stretching stroke, the hamza alone, all that has no width, and quotes inside names. */
const SILENT = /[\p{M}\p{Cf}\u0640\u0621'’‘ʼʻʿʾ`´]/gu;
const OTHERS = /[^\p{L}\p{N}]+/gu;

/**
 * A name or word as it is compared: lower case, without diacritics, with one
 * letter for each family of Arabic ones, other signs as single spaces. Equal
 * for `Miran-Shah` and `mīrān shah`, for `پشاور` typed on any keyboard.
 */
export function foldText(text: string): string {
  const bare = text.normalize('NFKD').replace(SILENT, '').toLowerCase().replace(OTHERS, ' ').trim();
  let folded = '';
  for (const letter of bare) folded += LETTERS.get(letter) ?? asciiDigit(letter) ?? letter;
  return folded;
}

/** Arabic-Indic and Persian digits as ASCII ones; `undefined` for all else. */
function asciiDigit(letter: string): string | undefined {
  const code = letter.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return undefined;
}

/** Folded text without its spaces, so that `Miran Shah` and `Miranshah` are one. */
export const squash = (folded: string): string => folded.replaceAll(' ', '');
