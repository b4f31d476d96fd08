import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
/** What `npm run build` makes for browsers. */
export const SITE = join(ROOT, 'dist/site');

interface ManifestEntry {
  readonly file: string;
  readonly src?: string;
  /** Keys of the manifest. */
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

const manifest = JSON.parse(readFileSync(join(SITE, '.vite/manifest.json'), 'utf8')) as Readonly<
  Record<string, ManifestEntry>
>;

/** Files (relative to the site) that the browser loads at once for the page of the app. */
export function pageGraph(): string[] {
  const named = [
    ...textOf('index.html').matchAll(
      /<(?:script|link)[^>]*(?:src|href)="\.\/([^"]+\.(?:js|css))"/g,
    ),
  ];
  const entries = named.map(([, file]) => {
    const entry = Object.entries(manifest).find(([, chunk]) => chunk.file === file);
    if (entry === undefined)
      throw new Error(`The manifest of the site has no file ${String(file)}`);
    return entry[0];
  });
  return [...new Set(entries.flatMap(staticGraph))].sort();
}

/** Files (relative to the site) that the browser loads before `entry` runs, `entry` and style sheets among them. */
export function staticGraph(entry: string): string[] {
  const files = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`The manifest of the site has no ${key}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const css of chunk.css ?? []) files.add(css);
    for (const next of chunk.imports ?? []) visit(next);
  };
  visit(entry);
  return [...files].sort();
}

/** All script of the site, relative to it. */
export function scripts(): string[] {
  return readdirSync(SITE, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.js'))
    .map((file) => relative(SITE, join(file.parentPath, file.name)))
    .sort();
}

export const textOf = (file: string): string => readFileSync(join(SITE, file), 'utf8');

/** Bytes after gzip, each file by itself as a server sends it. */
export function gzipped(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(SITE, file))).length, 0);
}
