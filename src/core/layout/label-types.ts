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

const sans = { face: 'sans', weight: 500, italic: false, spacing: 0, capitals: false } as const;
const italic = { face: 'serif', weight: 400, italic: true, spacing: 0, capitals: false } as const;

export const LABEL_TYPES: Readonly<Record<LabelKind, TypeStyle>> = {
  country: { face: 'serif', size: 15, weight: 400, italic: false, spacing: 5, capitals: true },
  province: { ...sans, size: 10.5, weight: 400, spacing: 2.4, capitals: true },
  district: { ...italic, size: 11 },
  former: { ...italic, size: 11.5 },
  city: { ...sans, size: 13.5, weight: 600 },
  town: { ...sans, size: 11.5 },
  pass: { ...italic, size: 11 },
  line: { ...italic, size: 11 },
};

const NATIVE_GROWTH: Readonly<Record<LabelKind, number>> = {
  country: 1.15,
  province: 1.25,
  district: 1.2,
  former: 1.15,
  city: 1.05,
  town: 1.1,
  pass: 1.1,
  line: 1.1,
};

/** The type of a row: joined scripts stand in Naskh, upright and unspaced. */
export function typeOf(kind: LabelKind, lang: string): TypeStyle {
  const latin = LABEL_TYPES[kind];
  if (lang === 'en' || lang === 'und') return latin;
  return {
    ...latin,
    face: 'naskh',
    size: Math.round(latin.size * NATIVE_GROWTH[kind] * 2) / 2,
    italic: false,
    spacing: 0,
    capitals: false,
  };
}

/** The width of a run of text, CSS px: the page measures it, a test may count letters. */
export type Measure = (text: string, type: TypeStyle) => number;

/** Of the numbers after a name. */
export const TALLY_TYPE: TypeStyle = {
  face: 'sans',
  size: 11,
  weight: 500,
  italic: false,
  spacing: 0,
  capitals: false,
};
