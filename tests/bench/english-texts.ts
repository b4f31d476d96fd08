import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { textId } from '../../src/core/model/ids.ts';
import { readText, type TextFormat } from '../../src/formats/read-text.ts';

/** A text to measure with: its paragraphs, and in words what it is. */
export interface BenchText {
  readonly name: string;
  readonly paragraphs: readonly string[];
}

const OWN = 'geodata/texts';
const ESSAYS = ['../shared/essays/essay-000.txt', '../shared/essays/essay-002.txt'];
/** English that speaks of other things: what some packages in `node_modules` say of themselves. */
const PACKAGES = ['ajv', 'commander', 'd3', 'eslint', 'fast-check', 'lit', 'maplibre-gl', 'parse5'];
const LEAST_PARAGRAPH = 120;

const paragraphsOf = (file: string, format: TextFormat): string[] =>
  readText(readFileSync(file, 'utf8'), format, textId('bench'), file).passages.map(
    ({ content }) => content,
  );

/** The briefings and digests of the project: a name of a place in every line. */
export const regionalText = (): BenchText => ({
  name: 'the briefings',
  paragraphs: readdirSync(OWN)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => paragraphsOf(`${OWN}/${name}`, 'md')),
});

/** Texts of three kinds; the essays only where they are there. */
export function benchTexts(): BenchText[] {
  const essays = ESSAYS.filter((file) => existsSync(file));
  const ordinary = PACKAGES.map((name) => `node_modules/${name}/README.md`)
    .filter((file) => existsSync(file))
    .flatMap((file) => paragraphsOf(file, 'md'))
    .filter((paragraph) => paragraph.length >= LEAST_PARAGRAPH);
  return [
    regionalText(),
    ...(essays.length === 0
      ? []
      : [{ name: 'the essays', paragraphs: essays.flatMap((file) => paragraphsOf(file, 'txt')) }]),
    { name: 'ordinary English', paragraphs: ordinary },
  ];
}

/** The paragraphs over and over, until there are so many bytes of them. */
export function repeat(paragraphs: readonly string[], bytes: number): string[] {
  const repeated: string[] = [];
  for (let size = 0, at = 0; size < bytes; at++) {
    const paragraph = paragraphs[at % paragraphs.length];
    if (paragraph === undefined) throw new RangeError('There is no text to repeat');
    repeated.push(paragraph);
    size += Buffer.byteLength(paragraph) + 1;
  }
  return repeated;
}
