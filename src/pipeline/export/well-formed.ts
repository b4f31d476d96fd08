/** The text with U+FFFD for each half of a surrogate pair that stands alone: as long as it was, and sound. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
