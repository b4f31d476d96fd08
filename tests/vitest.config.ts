import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// A zone with half an hour in it: a day that slips by a time zone shows at once.
process.env['TZ'] = 'Asia/Kabul';

const project = (name: string, seconds: number) => ({
  extends: true as const,
  test: {
    name,
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
      project('unit', 30),
      project('architecture', 60),
      project('pipeline', 120),
      project('build', 120),
    ],
  },
});
