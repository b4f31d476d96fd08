/** The part of `edtf` (EDTF.js) used here; the package ships no types. */
declare module 'edtf' {
  export interface Mask {
    readonly value: number;
  }
  export interface EdtfValue {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    /** Milliseconds since 1970, UTC; `max` is the last millisecond, `Infinity` for an open end. */
    readonly min: number;
    readonly max: number;
    /** 1 year, 2 month, 3 day. */
    readonly precision?: number;
    readonly uncertain?: Mask;
    readonly approximate?: Mask;
    readonly unspecified?: Mask;
    /** Ends of an interval; `Infinity` or `null` where open or unknown. */
    readonly lower?: EdtfValue | number | null;
    readonly upper?: EdtfValue | number | null;
    /** Of a set: dates, and first and last of those given as `1670..1672`. */
    readonly values?: readonly (EdtfValue | readonly EdtfValue[])[];
  }
  export default function edtf(text: string): EdtfValue;
}
