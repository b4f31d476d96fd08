const LETTER = /[\p{L}\p{N}]/u;

/**
 * Where `quote` stands in `content` as whole words: UTF-16 offsets, ascending.
 * What `decisions.csv` counts by; nothing for an empty quote.
 */
export function* occurrencesOf(content: string, quote: string): Generator<number> {
  if (quote === '') return;
  for (let at = content.indexOf(quote); at !== -1; at = content.indexOf(quote, at + 1)) {
    if (isWhole(content, at, at + quote.length)) yield at;
  }
}

/** Whether what stands at `[start, end)` is no part of a longer word. */
export const isWhole = (content: string, start: number, end: number): boolean =>
  !(LETTER.test(content[start - 1] ?? '') && LETTER.test(content[start] ?? '')) &&
  !(LETTER.test(content[end] ?? '') && LETTER.test(content[end - 1] ?? ''));

/**
 * The how-manieth time, from 1, the quote of a mention stands in a text as
 * whole words; 0 where it does not stand as such: it is part of a word.
 */
export function occurrenceOf(
  passages: readonly { readonly id: string; readonly content: string }[],
  mention: { readonly passage: string; readonly start: number; readonly quote: string },
): number {
  let seen = 0;
  for (const { id, content } of passages) {
    for (const at of occurrencesOf(content, mention.quote)) {
      seen += 1;
      if (id === mention.passage && at === mention.start) return seen;
    }
    if (id === mention.passage) return 0;
  }
  return 0;
}
