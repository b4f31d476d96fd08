export type TextFormat = 'txt' | 'md' | 'html';

/** Format by the ending of a file name; `undefined`: none that is read here. */
export function formatOf(fileName: string): TextFormat | undefined {
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase();
  if (ending === 'txt' || ending === 'text') return 'txt';
  if (ending === 'md' || ending === 'markdown') return 'md';
  return ending === 'html' || ending === 'htm' ? 'html' : undefined;
}
