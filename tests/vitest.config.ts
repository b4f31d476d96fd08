import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// A zone with half an hour in it: a day that slips by a time zone shows at once.
process.env['TZ'] = 'Asia/Kabul';

const project = (name: string, seconds: number, isolate = true) => ({
  extends: true as const,
  test: {
    name,
    isolate,
    include: [`tests/${name}/**/*.{test,spec}.ts`],
    testTimeout: seconds * 1000,
    hookTimeout: seconds * 1000,
  },
});

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { decorator: { legacy: true } },
  test: {
    environment: 'node',
    retry: 0,
    passWithNoTests: false,
    projects: [
      // Pure functions: nothing of one file can reach another, and each file starts at once.
      project('unit', 30, false),
      project('architecture', 60),
      // What the files read of the geodata that ship they share; none changes it.
      project('pipeline', 120, false),
      project('build', 120),
    ],
  },
});
