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
  const passage = passageAt(text, offset);
  const content = text.text.passages[passage]?.content;
  if (content === undefined) return undefined;
  const words = new RegExp(
    quote
      .split(/\s+/)
      .map(escapePattern)
      .join(String.raw`\s+`),
    'gu',
  );
  for (const found of content.matchAll(words)) {
    const [at] = text.rawSpan(passage, found.index, found.index + found[0].length);
    if (at === offset) return { passage, start: found.index, quote: found[0] };
    if (at > offset) return undefined;
  }
  return undefined;
}

const escapePattern = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

/** The last passage that does not begin after `offset`. */
function passageAt({ text, rawSpan }: InputText, offset: number): number {
  let low = 0;
  let high = text.passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (rawSpan(middle, 0, 1)[0] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
