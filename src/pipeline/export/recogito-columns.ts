/** The columns of the CSV that Recogito (2.x) downloads, in its order. */
export const RECOGITO_COLUMNS = [
  'UUID',
  'FILE',
  'QUOTE_TRANSCRIPTION',
  'ANCHOR',
  'TYPE',
  'URI',
  'VOCAB_LABEL',
  'VOCAB_TEMPORAL_BOUNDS',
  'LAT',
  'LNG',
  'PLACE_TYPE',
  'VERIFICATION_STATUS',
  'TAGS',
  'COMMENTS',
  'GROUP_ID',
  'GROUP_ORDER',
] as const;
export type RecogitoColumn = (typeof RECOGITO_COLUMNS)[number];

/** Between the values of one cell. */
export const RECOGITO_JOINT = '|';
