/** What to do with what is too large to be read at once. */
export const AS_ARCHIVE = 'an archive may hold as much, with a record for each text';
