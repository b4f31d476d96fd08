import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the real project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** What every planted project has: the settings of the real one, and its packages. */
const SETTINGS = [
  'tsconfig.json',
  'src/core/tsconfig.json',
  'src/pipeline/tsconfig.json',
  'tests/tsconfig.json',
  'eslint.config.js',
  'package.json',
];

/** Path from the root of the project → what the file says. */
export type Files = Readonly<Record<string, string>>;

/** A small project in a folder of its own under the rules of the real one. */
export interface PlantedProject {
  readonly folder: string;
  remove(): void;
}

export function createPlantedProject(files: Files): PlantedProject {
  const folder = mkdtempSync(join(tmpdir(), 'sarhad-planted-'));
  for (const path of SETTINGS) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return {
    folder,
    remove() {
      rmSync(folder, { recursive: true });
    },
  };
}
