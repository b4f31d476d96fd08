import type { InputText } from './inputs.ts';

interface FoundQuote {
  /** Index of the passage. */
  readonly passage: number;
  /** In the content of the passage, UTF-16 units. */
  readonly start: number;
  /** As it stands there. */
  readonly quote: string;
}

/**
 * Where the words stand that begin at `offset` of the raw text. One space in
 * `quote` stands for any white space. `undefined`: they do not stand there.
 */
export function findAt(text: InputText, quote: string, offset: number): FoundQuote | undefined {
  const { passages } = text.text;
  const begins = (passage: number, at: number) => text.rawSpan(passage, at, at + 1)[0];
  // What holds of the first ones only is found by halves: a long text has many decisions.
  const passage = Math.max(0, howMany(passages.length, (at) => begins(at, 0) <= offset) - 1);
  const content = passages[passage]?.content ?? '';
  const words = new RegExp(
    quote
      .split(/\s+/)
      .map(escapePattern)
      .join(String.raw`\s+`),
    'y',
  );
  let start = howMany(content.length, (at) => begins(passage, at) < offset);
  // An entity may be two characters: both begin where it does.
  for (; start < content.length && begins(passage, start) === offset; start++) {
    words.lastIndex = start;
    const found = words.exec(content)?.[0];
    if (found !== undefined) return { passage, start, quote: found };
  }
  return undefined;
}

const escapePattern = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** Of `count`, the number that it holds of, where it holds of the first ones only. */
function howMany(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
