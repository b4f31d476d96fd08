import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, root } from './install.mjs';
import { buildPackage } from './package.mjs';

const BEGIN = '<!-- elements: written by `npm run docs` from the comments of the elements -->';
const END = '<!-- /elements -->';

/** In the order a reader meets them; a tag that is not here comes after, by name. */
const ORDER = [
  ...['sarhad-atlas', 'sarhad-map', 'sarhad-places', 'sarhad-place', 'sarhad-passages'],
  ...['sarhad-text', 'sarhad-events', 'sarhad-timeline', 'sarhad-search', 'sarhad-legend'],
];

/** The README with its element tables written anew from dist/custom-elements.json. */
export async function renewReadme() {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin === -1 || end < begin)
    throw new Error(`README.md has no place for the elements: "${BEGIN}" … "${END}"`);
  const manifest = JSON.parse(await readFile(join(root, 'dist/custom-elements.json'), 'utf8'));
  const renewed = `${readme.slice(0, begin + BEGIN.length)}\n\n${elementTables(manifest)}\n${readme.slice(end)}`;
  const { format, resolveConfig } = await import('prettier');
  return format(renewed, { ...(await resolveConfig(join(root, 'README.md'))), parser: 'markdown' });
}

function elementTables(manifest) {
  const elements = manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .filter((declaration) => declaration.customElement === true && declaration.tagName)
    .sort((a, b) => rank(a) - rank(b) || (a.tagName < b.tagName ? -1 : 1));
  return elements.map(elementTable).join('\n');
}

const rank = ({ tagName }) => (ORDER.includes(tagName) ? ORDER.indexOf(tagName) : ORDER.length);

function elementTable(element) {
  const shown = (element.members ?? []).filter(isPublic);
  const fields = shown.filter((member) => member.kind === 'field' && !member.static);
  const rows = [
    ...fields
      .filter((field) => field.attribute)
      .map((field) => row('attribute', field.attribute, field)),
    ...fields
      .filter((field) => !field.attribute)
      .map((field) => row('property', field.name, field)),
    ...shown
      .filter((member) => member.kind === 'method')
      .map((method) => row('method', `${method.name}(${parameters(method)})`, method)),
    ...(element.events ?? []).map((event) => row('event', event.name, event)),
    ...(element.slots ?? []).map((slot) => row('slot', slot.name || '(default)', slot)),
    ...(element.cssParts ?? []).map((part) => row('part', part.name, part)),
    ...(element.cssProperties ?? []).map((property) =>
      row('CSS property', property.name, property),
    ),
  ];
  return [
    `### \`<${element.tagName}>\``,
    '',
    prose(element.description ?? ''),
    '',
    ...(rows.length === 0 ? [] : ['| what | name | says |', '| --- | --- | --- |', ...rows, '']),
  ].join('\n');
}

const isPublic = (member) =>
  member.privacy === undefined || member.privacy === 'public'
    ? !member.name.startsWith('#') && !member.inheritedFrom && member.description !== undefined
    : false;

const parameters = (method) => (method.parameters ?? []).map(({ name }) => name).join(', ');

function row(what, name, { description = '', default: fallback }) {
  const standard =
    fallback === undefined || fallback === 'undefined' || fallback === "''"
      ? ''
      : ` Default: \`${fallback}\`.`;
  return `| ${what} | \`${name}\` | ${cell(description + standard)} |`;
}

const prose = (text) => text.replace(/\s*\n\s*/g, ' ').trim();
const cell = (text) => prose(text).replaceAll('|', String.raw`\|`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensureInstalled();
    await buildPackage();
    await writeFile(join(root, 'README.md'), await renewReadme());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
