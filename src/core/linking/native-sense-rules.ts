import {
  NATIVE_ACTING,
  NATIVE_AND as AND,
  NATIVE_CLAUSES,
  NATIVE_DEALING,
  NATIVE_DEMANDING,
  NATIVE_GOVERNMENTS,
  NATIVE_LANDS,
  NATIVE_MOVING,
  NATIVE_OF as OF,
  NATIVE_POWERS,
  nativeSet,
} from './native-words.ts';
import type { Here, SenseRule } from './sense-rules.ts';
import type { Words } from './tokens.ts';

const left = (here: Here, back = 0): string => here.before.at(back)?.lower ?? '';
const right = (here: Here, on = 0): string => here.after.at(on)?.lower ?? '';
const isState = (here: Here): boolean => here.kind === 'country' || here.capital;
const quoted = (text: string | undefined): string => `“${text ?? ''}”`;

const D = nativeSet('د');
const PA = nativeSet('په');
/** کې of Pashto folds to the same key as کے of Urdu, so the language is asked as well. */
const KE = nativeSet('کې');
const IN_URDU = nativeSet('میں');
const IN_DARI = nativeSet('در داخل سراسر درون');
const FROM_DARI = nativeSet('از به تا سوی طرف');
const FROM_PASHTO = nativeSet('له تر');
const TO_PASHTO = nativeSet('ته څخه نه پورې');
const FROM_URDU = nativeSet('سے تک');
const WITH = nativeSet('با علیه برضد میان بین');
const WITH_URDU = nativeSet('ساتھ خلاف درمیان مابین');
const BY_URDU = nativeSet('نے');

/**
 * Number of the word that governs the name: the one after it, or the one after
 * the name that it is joined to ("پاکستان اور افغانستان میں").
 */
function governorAt(here: Here): number {
  if (!AND.has(right(here)) && right(here) !== ',') return 0;
  return [2, 3, 4].find((on) => GOVERNORS.has(right(here, on))) ?? 0;
}
const GOVERNORS = nativeSet('میں سے نے کا کی کے کو پر تک کې ته څخه ترمنځ سره');
const governor = (here: Here): string => right(here, governorAt(here));

const any = (words: Pick<Words, 'some'>, set: ReadonlySet<string>): boolean =>
  words.some(({ lower }) => set.has(lower));

/** What an Urdu name owns: the word after "کا", "کی" or "کے", an adjective passed over. */
const ownedInUrdu = (here: Here, set: ReadonlySet<string>): boolean =>
  OF.has(governor(here)) && [1, 2].some((on) => set.has(right(here, governorAt(here) + on)));

/** "حکومتِ پاکستان", "دولت افغانستان"; "پاکستان کی حکومت"; "د پاکستان حکومت", "بلوچستان حکومت". */
const isGovernment = (here: Here, powers: ReadonlySet<string>): boolean =>
  here.lang === 'ps'
    ? powers.has(right(here))
    : powers.has(left(here)) ||
      (here.lang === 'ur' && (powers.has(right(here)) || ownedInUrdu(here, powers)));

/** "پاکستان ته", "له افغانستان څخه": of a land, unless something is said to it or asked of it. */
const isToOrFrom = (here: Here): boolean =>
  here.lang === 'ps' && (TO_PASHTO.has(governor(here)) || FROM_PASHTO.has(left(here)));

/** "مرز با پاکستان", "له پاکستان سره پوله", "افغانستان کے ساتھ سرحد". */
const isBorder = (here: Here): boolean =>
  (WITH_BORDER.has(left(here)) && BORDERS.has(left(here, 1))) ||
  (WITH_AFTER.has(right(here, here.lang === 'ur' ? 1 : 0)) &&
    BORDERS.has(right(here, here.lang === 'ur' ? 2 : 1)));
const WITH_BORDER = nativeSet('با');
const WITH_AFTER = nativeSet('ساتھ سره');
const BORDERS = nativeSet('سرحد سرحدی سرحدوں مرز مرزی پوله پولې کرښه کرښې');

/** Whether the name begins its clause. */
const isSubject = (here: Here): boolean =>
  here.before.at(0)?.word !== true || NATIVE_CLAUSES.has(left(here));

/** In order: the first rule that holds decides. Each is tested by its examples; the name stands in square brackets. */
export const NATIVE_SENSE_RULES: readonly SenseRule[] = [
  {
    id: 'native-organisation',
    sense: 'name-part',
    why: (here) => `it is part of the name ${quoted(here.embedding?.whole)}`,
    holds: (here) => here.embedding !== null,
    examples: [
      'تحریک طالبان [پاکستان] نے ذمہ داری قبول کی۔',
      'د [کابل] پوهنتون استادان راغلل.',
      'استادان دانشگاه [کابل] آمدند.',
      'انہوں نے [پشاور] یونیورسٹی میں پڑھا۔',
      '[پشاور] ہائی کورٹ نے فیصلہ سنایا۔',
      'دکان [پشاور] روڈ پر ہے۔',
    ],
  },
  {
    id: 'native-people',
    sense: 'people',
    why: 'it names a people, or what is theirs',
    holds: (here) => here.people,
    examples: [
      '[پاکستانی] حکام پہنچے۔',
      '[افغان] تاجر دن بھر کھڑے رہے۔',
      '[افغان] سوداګر راغلل.',
      'تاجران [پاکستانی] آمدند.',
    ],
  },
  {
    id: 'native-government',
    sense: 'state',
    why: 'a word beside it says that its government is meant',
    holds: (here) =>
      isGovernment(here, isState(here) ? NATIVE_POWERS : NATIVE_GOVERNMENTS) &&
      (isState(here) || here.kind === 'province'),
    examples: [
      '[پاکستان] کی حکومت نے انکار کیا۔',
      'حکومتِ [پاکستان] نے انکار کیا۔',
      'د [پاکستان] حکومت دا رد کړه.',
      'دولت [افغانستان] این را رد کرد.',
      '[بلوچستان] حکومت نے منظوری دی۔',
    ],
  },
  {
    id: 'native-not-a-state',
    sense: 'place',
    why: (here) =>
      `it names a ${here.kind.replace('-', ' ')}, and nothing beside it says otherwise`,
    holds: (here) => !isState(here),
    examples: ['[پشاور] میں بارش ہوئی۔', 'په [کندهار] کې باران وشو.', 'در [هرات] باران بارید.'],
  },
  {
    id: 'native-own-places',
    sense: 'place',
    why: 'a word for a part of a land or town goes with it',
    holds: (here) =>
      here.contains ||
      isBorder(here) ||
      ownedInUrdu(here, NATIVE_LANDS) ||
      (D.has(left(here)) &&
        (NATIVE_LANDS.has(right(here)) ||
          (PA.has(right(here)) && NATIVE_LANDS.has(right(here, 1))))) ||
      (here.lang === 'prs' && NATIVE_LANDS.has(left(here))),
    examples: [
      '[پاکستان] کے شمال مغربی علاقوں میں برف پڑی۔',
      'د [افغانستان] په ختیځ کې واوره وشوه.',
      'در شرق [افغانستان] برف بارید.',
      'مرز با [پاکستان] باز شد.',
      '[افغانستان] کی سرحد پر ٹرک کھڑے تھے۔',
    ],
  },
  {
    id: 'native-where',
    sense: 'place',
    why: 'the small words beside it say where something is or happens',
    holds: (here) =>
      (here.lang === 'ur' && IN_URDU.has(governor(here))) ||
      (here.lang === 'ps' && KE.has(governor(here))) ||
      (PA.has(left(here)) && any(here.after.slice(0, 4), KE)) ||
      (here.lang === 'prs' && IN_DARI.has(left(here))),
    examples: [
      '[پاکستان] میں بارش ہوئی۔',
      'په [پاکستان] کې باران وشو.',
      'در [افغانستان] باران بارید.',
      '[پاکستان] اور افغانستان میں زلزلہ آیا۔',
    ],
  },
  {
    id: 'native-moved',
    sense: 'place',
    why: 'the words around it say that someone or something goes there or comes from there',
    holds: (here) =>
      (here.lang === 'ur' && NATIVE_MOVING.has(right(here))) ||
      (isToOrFrom(here) && !any(here.after, NATIVE_DEMANDING)) ||
      (((here.lang === 'ur' && FROM_URDU.has(governor(here))) ||
        (here.lang === 'prs' && FROM_DARI.has(left(here)))) &&
        (any(here.after, NATIVE_MOVING) || any(here.before, NATIVE_MOVING))),
    examples: [
      'خاندان [افغانستان] واپس گئے۔',
      '[افغانستان] سے آنے والے ٹرک رکے رہے۔',
      'کډوال [افغانستان] ته ستانه شول.',
      'صادرات [پاکستان] ته ډېر شول.',
      'مهاجران به [افغانستان] بازگشتند.',
    ],
  },
  {
    id: 'native-joined-place',
    sense: 'place',
    why: 'the name it is joined to is a place',
    holds: (here) => here.joined === 'place',
    examples: ['در پاکستان و [افغانستان] باران بارید.'],
  },
  {
    id: 'native-acting',
    sense: 'state',
    why: 'the words after it say that it acts',
    holds: (here) =>
      BY_URDU.has(governor(here)) || (isSubject(here) && any(here.after, NATIVE_ACTING)),
    examples: [
      '[پاکستان] نے الزام رد کیا۔',
      '[کابل] نے الزام رد کیا۔',
      '[کابل] دا وړاندیز رد کړ.',
      '[کابل] این پیشنهاد را رد کرد.',
    ],
  },
  {
    id: 'native-dealing',
    sense: 'state',
    why: 'the words around it speak of what goes on between states',
    holds: (here) =>
      here.capital && (any(here.before, NATIVE_DEALING) || any(here.after, NATIVE_DEALING)),
    examples: [
      '[کابل] اور اسلام آباد کے درمیان مذاکرات ناکام ہوئے۔',
      'روابط [کابل] و اسلام‌آباد خراب شد.',
      'د [کابل] او اسلام اباد اړیکې خرابې شوې.',
    ],
  },
  {
    id: 'native-capital',
    sense: 'place',
    why: 'nothing beside it says that its government acts',
    holds: (here) => here.kind !== 'country',
    examples: ['[کابل] سرد است.'],
  },
  {
    id: 'native-party',
    sense: 'state',
    why: 'the small words beside it make it a party to something',
    holds: (here) =>
      WITH.has(left(here)) ||
      (OF.has(governor(here)) && WITH_URDU.has(right(here, governorAt(here) + 1))),
    examples: ['[افغانستان] کے ساتھ تجارت بڑھی۔', 'تجارت با [پاکستان] بیشتر شد.'],
  },
  {
    id: 'native-country',
    sense: 'state',
    why: 'a country that is not said to be where something happens is the state of that name',
    holds: () => true,
    examples: [
      '[پاکستان] کو جواب ملا۔',
      'پاسخ [پاکستان] روشن بود.',
      'د [پاکستان] ځواب روښانه و.',
      'دوی [پاکستان] ته خبرداری ورکړ.',
    ],
  },
];
