/** Everything that XML 1.0 lets no document hold, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

const escape = (text: string, characters: RegExp): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(characters, (found) => ESCAPES[found] ?? found);

/** Text between tags; what XML cannot hold becomes U+FFFD, unit for unit. */
export const xmlText = (text: string): string => escape(text, /[&<>\r]/g);

/** Attributes as they stand in a tag, each after a space; `undefined` ones are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${escape(value, /[&<>"\r\n\t]/g)}"`,
    )
    .join('');
}

/** An element with `content`, which is XML already; without any, an empty tag. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content = '',
): string {
  const tag = `${name}${xmlAttributes(attributes)}`;
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
}
