import type { Embedding } from './embedding.ts';
import type { NativeAround } from './evidence.ts';
import { NATIVE_KINDS, nativeSet } from './native-words.ts';
import type { Token } from './tokens.ts';

/** Nouns that make the words around them the name of an organisation, a school or a paper. */
const ORGANISATION = nativeSet(`
  تحریک لشکر جیش حزب جمعیت جماعت جنبش جبهه مجلس شوریٰ شورا شورای سپاہ سپاه انجمن ګوند غورځنګ داعش
  یونیورسٹی پوهنتون دانشگاه کالج انسٹیٹیوٹ اکادمی اکیڈمی میڈیکل ٹیچنگ پارٹی لیگ فرنٹ موومنٹ آرمی رائفلز سکاؤٹس لیویز
  کمیشن اتھارٹی بورڈ بینک بانک ایئرلائنز ایئرویز ټلوېزیون ٹی‌وی ٹیلی‌ویژن ٹیلی تلویزیون رادیو ریڈیو راډیو روزنامہ روزنامه
  ورځپاڼه آژانس اژانس فدراسیون فیڈریشن فېډرېشن ہائیکورٹ ہائی کورٹ فاؤنڈیشن ریلوے ریلویز روڈ
  زلمی قلندرز گلیڈی‌ایٹرز گلیڈی یونائیٹڈ کنگز سلطانز
`);
/** Words that may stand inside of such a name. */
const INSIDE = nativeSet(`
  آف طالبان طالب اسلامی اسلامي اسلام ملی ملي عوامی مسلم مسلمین پیپلز نیشنل نېشنل مرکزی مرکزي لبریشن ریپبلکن انصاف دفاع
  علماء علما علمای علمائے لبیک وحدت مقاومت آزادی جمہوری دموکراتیک خلق دولتی طبی پولی‌تخنیک تخنیکی زرعی کرکٹ کرکټ کرکت کریکټ د
`);
const REACH = 3;

/**
 * The name of an organisation that the name stands in: its noun is beside the
 * name, or only words of such names are between ("تحریک طالبان پاکستان", "د
 * کابل پوهنتون", "بلوچستان لبریشن آرمی").
 */
export function nativeOrganisation(
  content: string,
  span: { readonly start: number; readonly end: number },
  { before, after }: NativeAround,
): Embedding | null {
  const left = organisationIn(before);
  const right = organisationIn(after);
  if (left === undefined && right === undefined) return null;
  return {
    kind: 'organisation',
    whole: content.slice(left?.start ?? span.start, right?.end ?? span.end),
  };
}

function organisationIn(tokens: readonly Token[]): Token | undefined {
  for (const token of tokens.slice(0, REACH)) {
    if (ORGANISATION.has(token.lower)) return token;
    if (!INSIDE.has(token.lower) || NATIVE_KINDS.has(token.lower)) return undefined;
  }
  return undefined;
}
