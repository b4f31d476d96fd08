/** English: every word the interface says. The other languages have the same keys. */
export const en = {
  places: 'Places',
  passages: 'Passages',
  events: 'Events',
};

export type Words = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string;
};
