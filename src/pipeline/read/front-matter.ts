import { DataError } from '../../core/model/data-error.ts';
import { placeId, textId } from '../../core/model/ids.ts';
import type { UnlinkedText } from '../../core/linking/contract.ts';
import type { TextKind } from '../../core/model/text.ts';
import { readDate } from './date.ts';
import { isWebAddress } from './sources.ts';
import { splitList, type Span } from './text-file.ts';

/** What stands at the head of a text. */
export interface FrontMatter {
  readonly text: Omit<UnlinkedText, 'passages'>;
  /** Ids of the sources of every paragraph that names none of its own. */
  readonly sources: readonly Span[];
}

const REQUIRED = ['id', 'kind', 'title', 'lang', 'licence'] as const;
const OPTIONAL = ['date', 'author', 'publisher', 'url', 'about', 'note', 'sources'] as const;
type Key = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

const KEYS: readonly string[] = [...REQUIRED, ...OPTIONAL];
const KINDS: readonly string[] = ['essay', 'digest', 'briefing', 'article'];
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

export function readFrontMatter(head: readonly Span[], file: string): FrontMatter {
  const values = readPairs(head, file);
  for (const key of REQUIRED)
    if (!values.has(key))
      throw new DataError(`the front matter has no “${key}”`, { file, line: 1, column: 1 });
  check(values, file, 'id', (id) => (SLUG.test(id) ? null : 'is not an id (a-z, 0-9, -)'));
  check(values, file, 'kind', (kind) =>
    KINDS.includes(kind) ? null : `is not one of ${KINDS.join(', ')}`,
  );
  check(values, file, 'lang', (lang) => (LANGUAGE.test(lang) ? null : 'is not a language tag'));
  check(values, file, 'url', (url) => (isWebAddress(url) ? null : 'is not a web address'));
  check(values, file, 'date', (date) =>
    typeof readDate(date) === 'string' ? 'is not an EDTF date' : null,
  );
  const text = (key: Key) => values.get(key)?.text ?? '';
  const optional = (['date', 'author', 'publisher', 'url', 'note'] as const)
    .filter((key) => values.has(key))
    .map((key) => [key, text(key)] as const);
  return {
    text: {
      id: textId(text('id')),
      kind: text('kind') as TextKind,
      title: text('title'),
      lang: text('lang'),
      licence: text('licence'),
      about: listOf(values.get('about'), file).map((span) => placeId(span.text)),
      ...Object.fromEntries(optional),
    },
    sources: listOf(values.get('sources'), file),
  };
}

function readPairs(head: readonly Span[], file: string): Map<Key, Span> {
  const values = new Map<Key, Span>();
  for (const { text, line } of head) {
    const [match, key, value] = /^([a-z]+): *(.*?) *$/.exec(text) ?? [];
    if (match === undefined || key === undefined || value === undefined || value === '')
      throw new DataError('“key: value” is expected here', { file, line, column: 1 });
    if (!isKey(key)) throw new DataError(`“${key}” is not a key`, { file, line, column: 1 });
    if (values.has(key)) throw new DataError(`“${key}” is given twice`, { file, line, column: 1 });
    values.set(key, { text: value, line, column: text.indexOf(value, key.length + 1) + 1 });
  }
  return values;
}

function isKey(key: string): key is Key {
  return KEYS.includes(key);
}

function check(
  values: ReadonlyMap<Key, Span>,
  file: string,
  key: Key,
  problem: (value: string) => string | null,
): void {
  const span = values.get(key);
  if (span === undefined) return;
  const what = problem(span.text);
  if (what === null) return;
  throw new DataError(`“${span.text}” ${what}`, { file, line: span.line, column: span.column });
}

function listOf(span: Span | undefined, file: string): Span[] {
  if (span === undefined) return [];
  return splitList(' '.repeat(span.column - 1) + span.text, span.line, span.column - 1, file);
}
