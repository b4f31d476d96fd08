/** What a label names decides how it is set. */
export type LabelKind =
  'country' | 'province' | 'district' | 'former' | 'city' | 'town' | 'pass' | 'line';

/** How a run of text is set: all that its width depends on. */
export interface TypeStyle {
  readonly face: 'serif' | 'sans' | 'naskh';
  /** CSS px. */
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly italic: boolean;
  /** Space added after each letter, CSS px. Never for joined scripts. */
  readonly spacing: number;
  readonly capitals: boolean;
}

/** `growth`: how much larger joined scripts are set. */
type KindStyle = TypeStyle & { readonly growth: number };

const sans: KindStyle = {
  face: 'sans',
  size: 11.5,
  weight: 500,
  italic: false,
  spacing: 0,
  capitals: false,
  growth: 1.1,
};
const italic: KindStyle = { ...sans, face: 'serif', size: 11, weight: 400, italic: true };
const capitals: KindStyle = { ...sans, size: 10.5, weight: 400, spacing: 2.4, capitals: true };

const KIND_STYLES: Readonly<Record<LabelKind, KindStyle>> = {
  country: { ...capitals, face: 'serif', size: 15, spacing: 5, growth: 1.15 },
  province: { ...capitals, growth: 1.25 },
  district: { ...italic, growth: 1.2 },
  former: { ...italic, size: 11.5, growth: 1.15 },
  city: { ...sans, size: 13.5, weight: 600, growth: 1.05 },
  town: sans,
  pass: italic,
  line: italic,
};

/** The type of a row: joined scripts stand in Naskh, upright and unspaced. */
export function typeOf(kind: LabelKind, lang: string): TypeStyle {
  const latin = KIND_STYLES[kind];
  if (lang === 'en' || lang === 'und') return latin;
  const { size, weight, growth } = latin;
  return { ...sans, face: 'naskh', size: Math.round(size * growth * 2) / 2, weight };
}

/** The width of a run of text, CSS px: the page measures it, a test may count letters. */
export type Measure = (text: string, type: TypeStyle) => number;

/** Of the numbers after a name. */
export const TALLY_TYPE: TypeStyle = { ...sans, size: 11 };
