/** What the column shows: what is in focus, or one of the lists. */
export type ColumnView = 'focus' | 'places' | 'texts' | 'events';
