import type { PlaceKind } from '../model/place.ts';
import { foldName } from './fold.ts';
import { words } from './word-list.ts';

/** A set of words, spelled as names are folded, so that every way to write them is in it. */
export const nativeSet = (list: string): ReadonlySet<string> =>
  new Set([...words(list)].map(foldName));

/** The Urdu genitive. */
export const NATIVE_OF = nativeSet('کا کی کے');
/** What joins two names: "پاکستان اور افغانستان", "کابل او اسلام اباد". */
export const NATIVE_AND = nativeSet('اور و او');
/** What stands between two names of one row, as it is written. */
export const NATIVE_JOINTS = ['،', 'اور', 'او', 'و', 'یا', '، او', '، اور', '، و'] as const;

const TOWN: readonly PlaceKind[] = ['city', 'town'];
const VILLAGE: readonly PlaceKind[] = ['village', 'town'];
const SETTLEMENT: readonly PlaceKind[] = ['city', 'town', 'village'];
const DISTRICT: readonly PlaceKind[] = ['district', 'agency', 'frontier-region'];
const PROVINCE: readonly PlaceKind[] = ['province', 'territory'];
const TEHSIL: readonly PlaceKind[] = ['town', 'village', 'city', 'district'];

const called = (list: string, kinds: readonly PlaceKind[]) =>
  [...nativeSet(list)].map((word): [string, readonly PlaceKind[]] => [word, kinds]);

/** Words before or after a name that say what kind of place it is. */
export const NATIVE_KINDS: ReadonlyMap<string, readonly PlaceKind[]> = new Map([
  ...called(
    'ضلع اضلاع ضلعے ولسوالی ولسوالۍ ولسوالي ولسوالیو ولسوالی‌های ولسوالی‌ها ایجنسی ایجنسیوں ایجنسیاں ضلعوں اېجنسۍ شهرستان',
    DISTRICT,
  ),
  ...called(
    'صوبہ صوبے صوبه ولایت ولایات ولایتونو ولایتونه ولایت‌های ولایت‌ها صوبوں ایالت استان',
    PROVINCE,
  ),
  ...called('تحصیل تحصیلوں تحصیلیں', TEHSIL),
  ...called('شہر شہروں شهر شهرهای شهرها ښار ښارونو ښارونه ښارګوټي چھاؤنی کینٹ', TOWN),
  ...called(
    'قصبہ قصبے قصبه گاؤں دیہات قریه قریهٔ قریه‌های قریه‌ها قصبوں کلي کلیو روستا روستای',
    VILLAGE,
  ),
  ...called('بازار', SETTLEMENT),
  ...called('دریا دریائے دریاۓ دریای رودخانه رودخانهٔ سيند ندی', ['river']),
  ...called('کوتل گردنه پاس', ['pass']),
  ...called('درہ دره', ['pass', 'region', 'district']),
  ...called('جھیل ډنډ بند‌آب', ['lake']),
  ...called('گزرگاہ گذرگاه بندر کراسنگ دروازې', ['crossing', 'pass']),
  ...called('ملک کشور هېواد هیواد', ['country']),
]);

/** Words beside a name that say it is a place without saying of which kind. */
export const NATIVE_PLACE_WORDS = nativeSet(`
  علاقہ علاقے علاقوں وادی ڈویژن نواح نواحی مضافات قریب نزدیک سرحد بارڈر سڑک شاہراہ ہوائی‌اڈے کیمپ بازار چوک رہائشی باشندے
  باشندوں سیمه سیمې سیمو سیمه‌کې شاوخوا نږدې لویه‌لار هوایی‌ډګر اوسېدونکي اوسېدونکو منطقه منطقهٔ مناطق ناحیه
  ناحیهٔ وادی حومه اطراف نزدیکی شاهراه باشندگان باشنده مردم ساکنان مرکز فرودگاه میدان‌هوایی تھانہ تھانے راستہ راستے سڑک لار سرک
  شمال جنوب مشرق مغرب شرق غرب ختیځ لویدیځ سویل سهیل شمالی جنوبی شرقی غربی
  بندرگاہ بندرگاه ائیرپورٹ ایئرپورٹ اسٹیشن مارکیٹ ہسپتال جیل پل ډګر روغتون زندان شفاخانه شفاخانهٔ
`);

/** Where a province or district is governed from. */
export const NATIVE_SEATS = nativeSet('دارالحکومت دارالخلافہ ہیڈکوارٹر پلازمینه مرکز پایتخت');

/** Those who live in what is named. */
export const NATIVE_RESIDENTS = nativeSet(`
  باشندے باشندوں رہائشی رہائشیوں مکین مکینوں شہریوں عوام لوگ لوگوں اوسېدونکي اوسېدونکو خلک خلکو
  باشندگان ساکنان مردم اهالی
`);

/** Who governs or guards what is named: "والی غور", "د غور والي", "کرک پولیس". */
export const NATIVE_KEEPERS = nativeSet(`
  والی والي ولسوال گورنر کمشنر قوماندان قومندان شاروال شهردار میئر ناظم انتظامیہ پولیس پولیسو امنیه مقامات
  چارواکي چارواکو حکام
`);

/** Titles of persons. Offices ("صدر", "والی") are left out: they go before the name of a land as well. */
export const NATIVE_TITLES = nativeSet(`
  مولانا مولوی ملا مُلا مفتی حاجی قاری حافظ شیخ شېخ سید پیر جنرل جرنیل ستر‌جنرال میجر کرنل کیپٹن بریگیڈیئر ڈاکٹر داکتر ډاکټر دکتر
  پروفیسر استاد انجینئر انجنیر انجینر محترم جناب آقای ښاغلی ملک نواب سردار خواجہ صاحبزادہ جسٹس مسٹر حضرت اخوندزاده
`);

/** Who acts for a state. */
export const NATIVE_POWERS = nativeSet(`
  حکومت حکومتی دولت حکام حاکم صدر وزیراعظم وزیر وزارت سفیر سفارت سفارتخانے دفتر‌خارجہ گورنر فوج افواج اردو پوځ اردوی قوای
  مقامات مقام‌های مقام چارواکي چارواکو چارواکی حکومتونو ولسمشر جمهوررئیس رئیس‌جمهور رئیس والی گورنری نظام امارت جمہوریہ
  جمهوری پارلیمان پارلیمنٹ وفد هیئت پلاوي نمائندے نماینده ترجمان سخنگوی ویاند امیر کابینہ کابینه واکمنو واکمنان
  حکمران حکمرانوں اقتدار سیاست پالیسی پالیسۍ موقف دریځ
`);

/** The government of a province. */
export const NATIVE_GOVERNMENTS = nativeSet('حکومت حکومتی حکام مقامات چارواکو چارواکي');

/** Parts of a land or town, which a name may own. */
export const NATIVE_LANDS = nativeSet(`
  دارالحکومت دارالخلافہ صوبے صوبہ صوبوں صوبائی ضلع اضلاع شہر شہروں علاقے علاقوں علاقہ قبائلی سرحدی سرحد سرحدوں سرزمین
  شمال جنوب مشرق مغرب شمالی جنوبی مشرقی مغربی شمال‌مغربی جنوب‌مغربی وسطی دیہات گاؤں پہاڑ پہاڑوں سڑکوں راستے نقشے اندر مختلف
  پلازمینه ولایت ولایتونه ولایتونو ولسوالۍ ولسوالیو ښار ښارونو ختیځ ختیځو لویدیځ لویدیځو سویل سویلي سهیل شمالي خاوره خاورې پوله
  پولې سیمه سیمې سیمو مرکز بېلابېلو غرونو ټول بېلابېلو ګوټ
  پایتخت ولایات ولایت‌های ولسوالی ولسوالی‌های شهرهای شهر شرق غرب جنوب خاک مرز مرزهای مناطق منطقه سراسر نقاط گوشه ایالت
  ایالت‌های استان بخش‌های قلمرو داخل
`);

/** Words for going, leaving, arriving, and being sent. */
export const NATIVE_MOVING = nativeSet(`
  جانے جانا جاتے جا گئے گیا گئی پہنچے پہنچا پہنچ پہنچی آنے آئے آیا آتی آتا آتے جاتی جاتا آئیں جائیں آئی آمد واپس واپسی روانہ داخل فرار منتقل نکل انخلا انخلاء نقل‌مکانی
  ملک‌بدر بےدخل وطن ہجرت لوٹ لوٹے لوٹنے نکالا نکلنے دورہ دورے پروازیں سمگل اسمگل برآمد
  تلل تلو لاړ لاړل تللي ستون ستانه ستنېدل راستانه راستون راغلل راغی راغلي کډه کډوال وتل ووتل وتلو رسېدل ورسېد ورسېدل
  شړل ایستل سفر تګ راتګ کډوالو واوښتل اوښتي تېر
  رفت رفتند رفتن بازگشت بازگشتند بازگشته برگشت برگشتند برگشته مهاجرت فرار گریخت گریختند خروج خارج وارد رسید رسیدند سفر
  انتقال اخراج عازم آمدند آمده عقب‌نشینی پناه پرواز
`);

/** Saying: a place that is no state does not say anything, so the name is a person's. */
export const NATIVE_SAYING = nativeSet(
  'وویل ویلي ویل وايي وایي وایې گفت گفته می‌گوید میگوید افزود زیاته زیاتوي',
);
/** Those who may be called by the place they are of; beside a word for the people of a town or province. */
export const NATIVE_FOLK = nativeSet(`
  تاجر تاجروں سوداګر سوداګرو تاجران مردم خلک خلکو خلکي عوام شہری شہریوں باشندے باشندوں لوگ لوگوں طلبہ مزدور مزدوروں کارگر کارگران
  انجینئر انجینئرز انجینئروں ماہرین کمپنی کمپنیوں کمپنیاں سفارتکار سفارتکاروں صحافی صحافیوں کھلاڑی کھلاڑیوں ٹیم فوجی فوجیوں
  سپاہی طیارے طیاروں جہاز خبریال خبریالان خبریالانو لوبغاړی لوبغاړي لوبغاړو سرتېري سرتېرو عسکر عسکرو شرکت شرکتونه انجنیران
  بازرگان بازرگانان خبرنگار خبرنگاران ورزشکاران سربازان نظامیان کودکان آوارگان پناهجویان پناهندگان دیپلومات دیپلماتان
  کسان کسانوں بزګر بزګران دهقان دهقانان کاشتکار باغبان ښځې ښځو زنان خواتین نوجوان نوجوانوں ځوانان جوانان مهاجرین مہاجرین
  ګاونډی ګاونډیان زده‌کوونکي شاګردان شاگردان محصلان طالب‌علم ڈرائیور ډرېور موټروان رانندگان فنکار شاعر شاعران سندرغاړی هنرمند
  علما علماء مشران عمائدین قبائل قبایل اقوام خاندان خاندانوں کورنۍ کورنیو خانواده خانواده‌ها چپل پکوان قالین فرش
`);

/** What a government does: the verb comes last, a few words after its name. */
export const NATIVE_ACTING = nativeSet(`
  چاہتا چاہتی کہتا کہتی سمجھتا
  رد ومانه ومنله ونه‌منله وویل ویلي وایي وغوښتل وغوښت غواړي غوښتي تورن تورنوي وغندل غندي خبرداری ټینګار اعلان منلې ومني
  گفت گفته می‌گوید خواست خواسته می‌خواهد محکوم اعلام هشدار تأکید تاکید متهم پذیرفت نپذیرفت خواستار
`);
/** What is said to a state or asked of it. */
export const NATIVE_DEMANDING = nativeSet(`
  خبرداری خبردارى بلنه غوښتنه غوښتي وغوښتل وغوښت غواړي وویل ویلي وايي وایي لیک ځواب گواښ ګواښ پیغام مطالبه
`);
/** Words that a clause begins with. */
export const NATIVE_CLAUSES = nativeSet('خو اما ولی مگر لیکن چې چی که کہ بلکه او و');

/** What goes on between states. */
export const NATIVE_DEALING = nativeSet(`
  تعلقات مذاکرات معاہدہ معاہدے معاہدوں کشیدگی تنازع تنازعہ تجارت تعاون روابط بات‌چیت رابطے جنگ‌بندی اعتماد
  اړیکې اړیکو خبرې خبرو تړون کړکېچ همکاري سوداګري لانجه باور تاوتریخوالی اوربند
  روابط رابطه مذاکره مذاکرات گفتگو گفتگوها توافق توافق‌نامه تنش تنش‌ها همکاری تجارت اختلافات آتش‌بس مناسبات
`);
