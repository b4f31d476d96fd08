import { textId, type TextId } from '../core/model/ids.ts';

/** Id of a text that has only a name: a slug of it, or of its hash where it has no Latin letter or digit. */
export function textIdOf(name: string): TextId {
  const slug = name
    .replace(/\.[a-z]{1,8}$/i, '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return textId(slug === '' ? `text-${hash(name)}` : slug);
}

function hash(name: string): string {
  let sum = 0x811c9dc5;
  for (const character of name) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
