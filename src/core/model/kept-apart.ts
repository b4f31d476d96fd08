import type { TextFile } from './bundle.ts';
import { textId } from './ids.ts';

/**
 * A text that is to stand beside those `added` before. Two files of one name
 * are two texts: the later gets a number to its id. One that says the same as
 * an earlier is that earlier one.
 */
export function keptApart(text: TextFile, added: readonly TextFile[]): TextFile {
  const said = contentOf(text);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? text.id : textId(`${text.id}-${String(number)}`);
    const other = added.find((one) => one.id === id);
    if (other === undefined) return { ...text, id };
    if (contentOf(other) === said) return other;
  }
}

const contentOf = ({ passages }: TextFile): string =>
  JSON.stringify(passages.map(({ kind, content }) => [kind, content]));
