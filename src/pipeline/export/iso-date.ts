/** The day, month or year that a date of a text begins with; `undefined`: none, or it is none of these. */
export function isoDate(date: string | undefined): string | undefined {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(?![\d-])/.exec(date ?? '')?.[0];
}
