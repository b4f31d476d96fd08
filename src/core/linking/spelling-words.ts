/*
 * Words of a name that say what kind of place it is. Writers add and leave
 * them out as they like: "Killi Ahmadun" and "Ahmadun", "Shahi Kalay" and
 * "Shahi Koto".
 */
const BEFORE: ReadonlySet<string> = new Set(
  `killi kili kilay kalay kala qala qalah qaleh goth goti village chah deh shahr shahre qarya qaryeh markaz wuleswali
   woluswali ghundai gundi mauza dhok dhoke basti`
    .trim()
    .split(/\s+/),
);
const AFTER: ReadonlySet<string> = new Set(
  `kalay kalai kaley kalei kelay kelai keley kalle kallay kali kilay killi kili kelli village town city shahr goth
   district agency province subdivision division tehsil subtehsil territory river pass kotal peak valley dara darra
   dam fort post bazar bazaar cantonment area ولسوالۍ ولایت ایجنسی کلی گاؤں ضلع`
    .trim()
    .split(/\s+/),
);

/** The folded name without its kind words; itself where nothing else would be left. */
export function bareSpelling(folded: string): string {
  const words = folded.split(' ');
  let from = 0;
  let to = words.length;
  while (to - from > 1 && AFTER.has(words[to - 1] ?? '')) to--;
  while (to - from > 1 && BEFORE.has(words[from] ?? '')) from++;
  return to - from === words.length ? folded : words.slice(from, to).join(' ');
}
