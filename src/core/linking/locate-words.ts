import type { PlaceKind } from '../model/place.ts';

/** Words of descriptions that are never a name, however they are written. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `a an the of in at on to from by for with and or but between near close around along over under inside outside
   towards toward into onto via off is are was were be been also called known as which that where who whose its it
   their his her some about around approximately roughly barely nearly just only main same other another several many
   village villages town towns city cities area areas region regions tehsil tehsils tahsil taluka sub subtehsil
   district districts distrct agency agencies province provinces division sector sectors subdivision subdistrict tribal border
   frontier semi autonomous restive remote northwestern northwest northeastern northeast southwestern southwest
   southeastern southeast northern southern eastern western central capital headquarters hq suburb suburbs outskirts
   neighbourhood neighborhood locality localities settlement hamlet post posts checkpost checkposts checkpoint
   checkpoints check camp camps base bases fort forts road roads highway bypass bridge mosque market bazaar bazar
   school college university hospital station police house houses home compound office building bus stand stop
   airport airbase airfield mountain mountains hill hills forest valley valleys river pass stream dam km kms
   kilometer kilometers kilometre kilometres mile miles metre metres meter meters minutes hours far away distance
   side part parts limits edge centre center line control security forces army military militants taliban gas
   pipeline railway track field fields mine checkposts union council uc ps adjoining adjacent vicinity unknown
   location various different pakistan's pakistani afghan indian held controlled administered ruled
   january february march april may june july august september october november december`
    .trim()
    .split(/\s+/),
);

/** Small words that are part of names though they are not written with a capital. */
export const NAME_PARTS: ReadonlySet<string> = new Set(
  `khel kheil khail kheyl kalay kalai kaley kili killi kilay keli kelay kelai kali banda bandai baba sar ghundi ghundai gund
   kot garhi ghari garh tangi mela china sharif shareef shah khan e i ul ud al wal bala payan khwar kandao kandaw
   zai ghar warsak mandi`
    .trim()
    .split(/\s+/),
);

const SETTLEMENT: readonly PlaceKind[] = ['city', 'town', 'village'];
const DISTRICT: readonly PlaceKind[] = ['district', 'agency', 'frontier-region'];

/** What a kind word beside a name says of it; an empty list: of no kind that the names know. */
export const KINDS_SAID: ReadonlyMap<string, readonly PlaceKind[]> = new Map<
  string,
  readonly PlaceKind[]
>([
  ['village', ['village', 'town']],
  ['villages', ['village', 'town']],
  ['town', SETTLEMENT],
  ['city', ['city', 'town']],
  ['tehsil', SETTLEMENT],
  ['tahsil', SETTLEMENT],
  ['area', [...SETTLEMENT, 'region']],
  ['areas', [...SETTLEMENT, 'region']],
  ['valley', ['region']],
  ['valleys', ['region']],
  ['district', DISTRICT],
  ['distrct', DISTRICT],
  ['agency', DISTRICT],
  ['division', DISTRICT],
  ['province', ['province', 'territory']],
  ['river', ['river']],
  ['pass', ['pass']],
]);

/** Abbreviations of areas that texts of the region use. */
export const SHORT_AREAS: ReadonlyMap<string, string> = new Map([
  ['nwa', 'North Waziristan'],
  ['swa', 'South Waziristan'],
  ['nw', 'North Waziristan'],
  ['sw', 'South Waziristan'],
  ['nwfp', 'North-West Frontier Province'],
  ['kpk', 'Khyber Pakhtunkhwa'],
  ['kp', 'Khyber Pakhtunkhwa'],
  ['ajk', 'Azad Jammu and Kashmir'],
  ['pok', 'Azad Jammu and Kashmir'],
  // Of Kashmir the names hold that part alone; the Line of Control is its border.
  ['kashmir', 'Azad Jammu and Kashmir'],
  ['loc', 'Azad Jammu and Kashmir'],
  ['gb', 'Gilgit-Baltistan'],
]);

/** Parts of so many names that alone, out of a longer name, they name nothing: "Pasht *Ziarat*". */
export const COMMON_PARTS: ReadonlySet<string> = new Set(
  `ziarat kund darra dara narai kandao kandaw ghundai ghundi gundai banda bandai kalay kalai kali kili killi keley kelay
   kallay sar kach kot baba tangi top kala khwar garhi gari algad khel kheil shah mir khan wadi nala khula jan gul toi
   tor spin speen china mela kas kor ghar raghzai zai warai sra surkh pir haji malik bagh maidan jungle sheikh ghulam
   muhammad mohammad new shaheed chowk adda garden colony north south upper lower`
    .trim()
    .split(/\s+/),
);

/** Districts under another name than the data have: renamed, or of another spelling altogether. */
export const OTHER_DISTRICTS: ReadonlyMap<string, string> = new Map([
  ['bolan', 'kachhi'],
  ['hattian', 'jhelum valley'],
  ['hattian bala', 'jhelum valley'],
  ['dara i suf', 'dara suf'],
]);
