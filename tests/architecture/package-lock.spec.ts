import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Entry {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Packages = Readonly<Record<string, Entry>>;

/** `path → name` of each dependency that no entry of the lock answers: `npm ci` refuses such a lock. */
function missing(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys({
      ...entry.dependencies,
      ...entry.devDependencies,
      ...entry.optionalDependencies,
    })
      .filter((name) => !foldersAbove(path).some((folder) => `${folder}${name}` in packages))
      .map((name) => `${path} → ${name}`),
  );
}

/** The folders in which a package looks for another, its own first. */
function foldersAbove(path: string): string[] {
  const parts = path === '' ? [] : path.split(/(?:^|\/)node_modules\//).slice(1);
  return [...parts.keys(), parts.length]
    .reverse()
    .map((count) =>
      [...parts.slice(0, count).map((part) => `node_modules/${part}/`), 'node_modules/'].join(''),
    );
}

describe('package-lock.json', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Packages;
  };

  test('names every package that a fresh machine of any kind may want', () => {
    expect(missing(packages)).toEqual([]);
  });

  test('is missed where it lacks one', () => {
    const lacking = {
      '': { dependencies: { a: '1' } },
      'node_modules/a': { optionalDependencies: { b: '1', c: '1' } },
      'node_modules/a/node_modules/b': {},
    };
    expect(missing(lacking)).toEqual(['node_modules/a → c']);
  });
});
